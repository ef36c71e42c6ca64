package niangjia.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niangjia.shared.Draft;
import niangjia.shared.ErasureShelf;
import niangjia.shared.PaperDigest;
import niangjia.shared.PersonId;
import niangjia.shared.RuleViolated;
import niangjia.shared.SealedText;
import niangjia.shared.Seals;
import niangjia.shared.Seals.HandleKind;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ErasuresTest {
    private static final String CAUSE = "erasure:1";
    private static final Instant AT = Instant.parse("2026-11-20T01:30:00Z");

    @TempDir
    Path directory;

    private Ledger ledger(Place place) {
        return Ledger.open(place.settings(directory), TestDesk.FAMILIES);
    }

    @ParameterizedTest
    @EnumSource
    void who_is_restricted_is_opened_for_nobody_but_those_who_erase_until_released(Place place) {
        try (Ledger ledger = ledger(place)) {
            Seals seals = ledger.seals();
            PersonId one = seals.newPerson();
            PersonId twin = seals.newPerson();
            SealedText words = seals.seal(one, "王建国");
            SealedText others = seals.seal(twin, "李四");
            assertThat(seals.open(words)).contains("王建国");
            act(ledger, () -> ledger.personRights().restrict(CAUSE, List.of(one)));
            act(ledger, () -> ledger.personRights().restrict("erasure:2", List.of(one)));
            assertThat(seals.openAll(List.of(words, others))).containsExactly(Optional.empty(), Optional.of("李四"));
            assertThat(seals.restricted(one)).isTrue();
            assertThat(seals.restricted(twin)).isFalse();
            assertThatThrownBy(() -> seals.seal(one, "x"))
                    .isInstanceOf(RuleViolated.class)
                    .hasMessage("record/person-restricted [" + one.value() + "]");
            assertThat(ledger.erasureShelf().openAll(List.of(words, others)))
                    .containsExactly(Optional.of("王建国"), Optional.of("李四"));
            assertThat(seals.open(words)).as("not remembered from there").isEmpty();
            act(ledger, () -> ledger.personRights().release(CAUSE));
            assertThat(seals.open(words)).as("another cause goes on").isEmpty();
            act(ledger, () -> ledger.personRights().release("erasure:2"));
            assertThat(seals.open(words)).contains("王建国");
            act(ledger, () -> ledger.personRights().restrict(CAUSE, List.of(one)));
            act(ledger, () -> ledger.personRights().destroy(List.of(one)));
            assertThat(seals.restricted(one))
                    .as("whose key is destroyed is no longer kept and protected")
                    .isFalse();
            assertThatThrownBy(() -> seals.seal(one, "x"))
                    .isInstanceOf(RuleViolated.class)
                    .hasMessage("record/person-erased [" + one.value() + "]");
        }
    }

    @ParameterizedTest
    @EnumSource(names = "POSTGRESQL")
    void another_node_forgets_a_key_it_had_in_memory(Place place) {
        LedgerSettings settings = place.settings(directory);
        try (Ledger ledger = Ledger.open(settings, TestDesk.FAMILIES);
                Ledger other = Ledger.open(settings, TestDesk.FAMILIES)) {
            PersonId gone = ledger.seals().newPerson();
            PersonId twin = ledger.seals().newPerson();
            SealedText words = ledger.seals().seal(gone, "王建国");
            SealedText others = ledger.seals().seal(twin, "李四");
            assertThat(other.seals().open(words)).contains("王建国");
            long began = System.nanoTime();
            act(ledger, () -> ledger.personRights().destroy(List.of(gone)));
            assertThat(ledger.seals().open(words)).isEmpty();
            Await.until(
                    "the other node has forgotten it",
                    () -> other.seals().open(words).isEmpty());
            assertThat(other.seals().changes())
                    .as("told by the other node, too")
                    .isEqualTo(1);
            assertThat(System.nanoTime() - began)
                    .as("long before a key is too old to be held")
                    .isLessThan(20_000_000_000L);
            assertThat(other.seals().open(others)).contains("李四");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_destruction_that_is_undone_destroys_nothing(Place place) {
        try (Ledger ledger = ledger(place)) {
            Seals seals = ledger.seals();
            PersonId stays = seals.newPerson();
            SealedText words = seals.seal(stays, "王建国");
            var transaction = ledger.commandTransactions().startTransaction();
            assertThat(ledger.personRights().destroy(List.of(stays))).isEqualTo(1);
            transaction.rollback();
            assertThat(seals.open(words)).contains("王建国");
            act(ledger, () -> assertThat(ledger.personRights().destroy(List.of(stays, stays)))
                    .isEqualTo(1));
            act(ledger, () -> assertThat(ledger.personRights().destroy(List.of(stays)))
                    .isZero());
            assertThat(seals.open(words)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void who_shares_a_number_is_found_and_nobody_else(Place place) {
        try (Ledger ledger = ledger(place)) {
            Seals seals = ledger.seals();
            PersonId one = seals.newPerson();
            PersonId same = seals.newPerson();
            PersonId twin = seals.newPerson();
            seals.remember(HandleKind.PHONE, seals.keyedHash(HandleKind.PHONE, "138"), one);
            seals.remember(HandleKind.PHONE, seals.keyedHash(HandleKind.PHONE, "138"), same);
            seals.remember(HandleKind.PHONE, seals.keyedHash(HandleKind.PHONE, "139"), twin);
            seals.remember(HandleKind.COMPLAINT, "x", one);
            seals.remember(HandleKind.COMPLAINT, "x", twin);
            assertThat(ledger.erasureShelf().alike(List.of(one))).containsExactlyInAnyOrder(one, same);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_looked_for_is_kept_sealed_over_a_restart_and_then_gone(Place place) {
        List<String> words = List.of("i王建国", "w" + "欠薪三个月".repeat(30_000), "w" + "另一句话很长".repeat(30_000));
        LedgerSettings settings = place.settings(directory);
        try (Ledger ledger = Ledger.open(settings, TestDesk.FAMILIES)) {
            ledger.erasureShelf().note(CAUSE, List.of("w旧"));
            ledger.erasureShelf().note(CAUSE, words);
        }
        try (Ledger ledger = Ledger.open(settings, TestDesk.FAMILIES)) {
            ErasureShelf shelf = ledger.erasureShelf();
            assertThat(shelf.noted(CAUSE)).isEqualTo(words);
            assertThat(shelf.noted("erasure:2")).isEmpty();
            List<String> rows = new ArrayList<>();
            shelf.tables((table, row) -> rows.add(table + " " + row));
            assertThat(rows)
                    .as("the twin: the row is there")
                    .anyMatch(row -> row.startsWith("erasure_note"))
                    .noneMatch(row -> row.contains("王建国") || row.contains("欠薪三个月"));
            shelf.forget(CAUSE);
            assertThat(shelf.noted(CAUSE)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void drafts_that_quote_are_ended_and_others_stay(Place place) {
        try (Ledger ledger = ledger(place)) {
            ledger.drafts().keep("staff:1", new Draft("call:new", 0, "{\"a\":\"王建国来电\"}", "s", AT));
            ledger.drafts().keep("staff:1", new Draft("complaint:2:x", 0, "{\"a\":\"李四来电\"}", "s", AT));
            ledger.drafts().keep("staff:2", new Draft("call:new", 0, "{\"a\":\"王建国\"}", "s", AT));
            ErasureShelf shelf = ledger.erasureShelf();
            assertThat(shelf.drafts(draft -> draft.words().contains("王建国"))).isEqualTo(2);
            assertThat(shelf.endDrafts(draft -> draft.words().contains("王建国"))).isEqualTo(2);
            assertThat(shelf.drafts(draft -> draft.words().contains("王建国"))).isZero();
            assertThat(ledger.drafts().of("staff:1")).singleElement().satisfies(draft -> assertThat(draft.matter())
                    .isEqualTo("complaint:2:x"));
            assertThat(ledger.drafts().of("staff:2")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_paper_that_names_them_is_replaced_by_a_copy_without_and_its_digest_stays(Place place) {
        try (Ledger ledger = ledger(place)) {
            PaperDigest named = put(ledger, "提示函：王建国反映贵单位欠薪");
            PaperDigest silent = put(ledger, "受理通知书");
            ErasureShelf shelf = ledger.erasureShelf();
            assertThat(shelf.redactPapers("supervision:1", text -> text.replace("王建国", "███")))
                    .isEqualTo(1);
            assertThat(ledger.papers().get("supervision:1", named)).isEmpty();
            assertThat(ledger.papers().redacted("supervision:1", named).map(ErasuresTest::text))
                    .contains("提示函：███反映贵单位欠薪");
            assertThat(ledger.papers().get("supervision:1", silent).map(ErasuresTest::text))
                    .contains("受理通知书");
            assertThat(ledger.papers().redacted("supervision:1", silent)).isEmpty();
            assertThat(shelf.redactPapers("supervision:1", text -> text.replace("王建国", "███")))
                    .as("done twice, nothing changes")
                    .isZero();
            List<String> rows = new ArrayList<>();
            shelf.tables((table, row) -> rows.add(table + " " + row));
            assertThat(rows).anyMatch(row -> row.startsWith("paper ") && row.contains(named.hex()));
        }
    }

    private static PaperDigest put(Ledger ledger, String text) {
        return ledger.papers().put("supervision:1", text.getBytes(StandardCharsets.UTF_8), AT);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void act(Ledger ledger, Runnable act) {
        ledger.commandTransactions().executeInTransaction(act);
    }
}
