package niangjia.supervision.read;

import static niangjia.supervision.read.ReferralTale.*;
import static niangjia.supervision.read.RegistryTale.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import niangjia.complaint.read.FakeSeals;
import niangjia.complaint.read.Words;
import niangjia.organisation.read.ReadModelDesk;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.ReadStoreSettings;
import niangjia.supervision.ReferralBody;
import niangjia.supervision.ReferralField;
import niangjia.supervision.ReferralStatus;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReferralBookTest {
    private static final Actor SUPERVISOR = viewer(CITY, Role.SUPERVISOR);
    private static final Set<Role> LOOKING = EnumSet.of(Role.AUDITOR, Role.OPERATOR, Role.SYSTEM);

    private final ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
    private final FakeSeals seals = new FakeSeals();
    private final ReferralBook book = new ReferralBook(store, seals);

    @BeforeEach
    void tell() {
        RegistryTale tale = new RegistryTale();
        whole(tale);
        sent(tale, "d", COUNTY, "2026-10-15");
        try (ReadModelDesk desk = new ReadModelDesk(new InMemoryEventStorageEngine(), ReferralBook.GROUP, book)) {
            desk.tell(tale.events());
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_hand_over_is_told_with_its_fields_its_course_and_its_clocks() {
        ReferralView view = view(SUPERVISOR, "a");
        assertThat(view.now().state()).isEqualTo(ReferralStatus.ANSWERED);
        assertThat(view.now().body()).isEqualTo(ReferralBody.ARBITRATION);
        assertThat(view.now().fields())
                .containsExactly(ReferralField.EMPLOYER, ReferralField.FACTS, ReferralField.NAME, ReferralField.PHONE);
        assertThat(view.now().number()).isEqualTo("仲〔2026〕5号");
        assertThat(view.now().due()).isNull();
        assertThat(view.inventory()).containsExactly("申诉材料 1 份");
        assertThat(view.content()).isEqualTo(new Words("陈建军，欠薪三个月", false));
        assertThat(view.dues()).extracting(ReferralDue::state).containsExactly(ReferralDue.State.LATE);
        assertThat(view.course()).hasSize(7);
        assertThat(view.course().get(1).words()).isEqualTo(new Words("裁决支持", false));
    }

    @Test
    void the_clock_that_runs_is_told_with_its_day() {
        ReferralDue due = view(SUPERVISOR, "d").now().due();
        assertThat(due).isNotNull();
        assertThat(due.clock()).isEqualTo("receipt");
        assertThat(due.dueOn()).isEqualTo(day("2026-10-19"));
        assertThat(view(SUPERVISOR, "c").now().due()).isNull();
        assertThat(view(SUPERVISOR, "c").now().consentWithdrawn()).isTrue();
    }

    @Test
    void the_newest_come_first_in_pages_and_by_what_is_asked() {
        ReferralPage first = book.on(new ReferralsOn(SUPERVISOR, null, null, null, null, 3));
        ReferralPage second = book.on(new ReferralsOn(SUPERVISOR, null, null, null, first.next(), 3));
        assertThat(keys(first)).containsExactly("d", "c", "b");
        assertThat(keys(second)).containsExactly("a");
        assertThat(keys(book.on(new ReferralsOn(SUPERVISOR, ReferralStatus.REFUSED, null, null, null, 9))))
                .containsExactly("b");
        assertThat(keys(book.on(new ReferralsOn(SUPERVISOR, null, ReferralBody.POLICE, null, null, 9))))
                .isEmpty();
        assertThat(keys(book.on(new ReferralsOn(SUPERVISOR, null, null, "complaint:1", null, 9))))
                .hasSize(4);
        assertThat(keys(book.on(new ReferralsOn(SUPERVISOR, null, null, "complaint:2", null, 9))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void words_are_opened_for_those_at_work_and_administrators_see_nothing(Role role) {
        var seen = book.on(new ReferralOf(viewer(COUNTY, role), id("a")));
        assertThat(seen.isPresent()).isEqualTo(role != Role.ADMINISTRATOR);
        seen.ifPresent(view -> {
            assertThat(view.content().sealed()).isEqualTo(LOOKING.contains(role));
            assertThat(view.course().get(1).words().sealed()).isEqualTo(LOOKING.contains(role));
        });
        assertThat(book.on(new ReferralsOn(viewer(COUNTY, role), null, null, null, null, 9))
                        .items()
                        .isEmpty())
                .isEqualTo(role == Role.ADMINISTRATOR);
    }

    @Test
    void nothing_is_seen_beside_the_unit() {
        assertThat(book.on(new ReferralOf(viewer(OTHER, Role.CHAIR), id("a")))).isEmpty();
        assertThat(keys(book.on(new ReferralsOn(viewer(OTHER, Role.CHAIR), null, null, null, null, 9))))
                .containsExactly("c");
    }

    @Test
    void words_lie_sealed_in_the_store_and_go_with_the_key() {
        store.collectionsOf(ReferralBook.GROUP)
                .forEach(documents -> documents.find(new Document()).forEach(document -> assertThat(document.toJson())
                        .doesNotContain("陈建军", "裁决支持")));
        seals.destroyKeyOf("person:1");
        assertThat(view(SUPERVISOR, "a").content()).isEqualTo(Words.ERASED);
    }

    private ReferralView view(Actor viewer, String key) {
        return book.on(new ReferralOf(viewer, id(key))).orElseThrow();
    }

    private static List<String> keys(ReferralPage page) {
        return page.items().stream().map(row -> row.referralId().substring(9)).toList();
    }
}
