package niangjia.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import niangjia.shared.PersonId;
import niangjia.shared.RuleViolated;
import niangjia.shared.SealedText;
import niangjia.shared.Seals;
import niangjia.shared.Seals.HandleKind;
import org.axonframework.common.transaction.Transaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SealsTest {
    @TempDir
    Path directory;

    private Ledger ledger(Place place) {
        return Ledger.open(place.settings(directory), TestDesk.FAMILIES);
    }

    @ParameterizedTest
    @EnumSource
    void sealed_words_open_again_and_never_look_the_same_twice(Place place) {
        try (Ledger ledger = ledger(place)) {
            Seals seals = ledger.seals();
            PersonId person = seals.newPerson();
            SealedText one = seals.seal(person, "王建国 13800001234");
            SealedText again = seals.seal(person, "王建国 13800001234");
            assertThat(one.cipher()).startsWith("a1:").isNotEqualTo(again.cipher());
            assertThat(seals.open(one)).contains("王建国 13800001234");
            assertThat(seals.open(seals.seal(person, ""))).contains("");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_destroyed_key_leaves_its_words_unreadable_and_others_as_they_were(Place place) {
        try (Ledger ledger = ledger(place)) {
            Seals seals = ledger.seals();
            PersonId gone = seals.newPerson();
            PersonId stays = seals.newPerson();
            SealedText lost = seals.seal(gone, "a");
            SealedText kept = seals.seal(stays, "b");
            String hash = seals.keyedHash(HandleKind.PHONE, "138");
            seals.remember(HandleKind.PHONE, hash, gone);
            seals.remember(HandleKind.PHONE, hash, stays);
            assertThat(seals.openAll(List.of(kept, lost, kept)))
                    .containsExactly(Optional.of("b"), Optional.of("a"), Optional.of("b"));
            assertThat(ledger.erase(gone)).isTrue();
            assertThat(ledger.erase(gone)).isFalse();
            assertThat(seals.openAll(List.of(kept, lost, kept)))
                    .containsExactly(Optional.of("b"), Optional.empty(), Optional.of("b"));
            assertThatThrownBy(() -> seals.seal(gone, "c"))
                    .isInstanceOf(RuleViolated.class)
                    .hasMessageContaining("record/person-erased");
            assertThat(seals.knownBy(HandleKind.PHONE, hash)).containsExactly(stays);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_key_made_in_a_transaction_that_fails_is_gone_with_it(Place place) {
        try (Ledger ledger = ledger(place)) {
            Seals seals = ledger.seals();
            AtomicReference<PersonId> person = new AtomicReference<>();
            Transaction transaction = ledger.commandTransactions().startTransaction();
            person.set(seals.newPerson());
            assertThat(seals.open(seals.seal(person.get(), "a"))).contains("a");
            transaction.rollback();
            assertThatThrownBy(() -> seals.seal(person.get(), "b"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("no key was ever made");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_handle_finds_all_who_share_it_once_each_and_only_of_its_kind(Place place) {
        try (Ledger ledger = ledger(place)) {
            Seals seals = ledger.seals();
            PersonId one = seals.newPerson();
            PersonId two = seals.newPerson();
            String hash = seals.keyedHash(HandleKind.PHONE, "0739-12351");
            assertThat(hash).isEqualTo(seals.keyedHash(HandleKind.PHONE, "0739-12351"));
            assertThat(hash).isNotEqualTo(seals.keyedHash(HandleKind.ID_NUMBER, "0739-12351"));
            ledger.commandTransactions().executeInTransaction(() -> {
                seals.remember(HandleKind.PHONE, hash, one);
                seals.remember(HandleKind.PHONE, hash, one);
                seals.remember(HandleKind.PHONE, hash, two);
            });
            assertThat(seals.knownBy(HandleKind.PHONE, hash)).containsExactlyInAnyOrder(one, two);
            assertThat(seals.knownBy(HandleKind.ID_NUMBER, hash)).isEmpty();
        }
    }

    @Test
    void altered_words_and_words_passed_off_as_anothers_do_not_open() {
        try (Ledger ledger = ledger(Place.H2)) {
            Seals seals = ledger.seals();
            PersonId one = seals.newPerson();
            PersonId other = seals.newPerson();
            SealedText text = seals.seal(one, "secret");
            byte[] sealed = Base64.getDecoder().decode(text.cipher().substring(3));
            for (int i = 0; i < sealed.length; i++) {
                byte[] altered = sealed.clone();
                altered[i] ^= 1;
                assertRefused(seals, one, "a1:" + Base64.getEncoder().encodeToString(altered));
            }
            assertRefused(seals, other, text.cipher());
            assertRefused(seals, one, "a2:" + text.cipher().substring(3));
            assertRefused(seals, one, "a1:AAAA");
            assertRefused(seals, one, "a1:%%%");
            assertThat(seals.open(text)).contains("secret");
        }
    }

    private static void assertRefused(Seals seals, PersonId person, String cipher) {
        assertThatThrownBy(() -> seals.open(new SealedText(person.value(), cipher)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(person.value());
    }
}
