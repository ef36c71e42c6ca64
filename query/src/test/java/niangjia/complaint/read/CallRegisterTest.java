package niangjia.complaint.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import niangjia.complaint.CallerFacts;
import niangjia.complaint.ComplaintStatus;
import niangjia.complaint.ContactEvent.CallerNamed;
import niangjia.organisation.read.ReadModelDesk;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.ReadStoreSettings;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Both as the embedded store is asked, with the days in memory, and as one with indexes is. */
@ParameterizedClass(name = "days in memory: {0}")
@ValueSource(booleans = {true, false})
class CallRegisterTest {
    private static final Actor AUDITOR = Tale.actor("staff:audit", "评查员", Tale.CITY, Role.AUDITOR);

    private final FakeSeals seals = new FakeSeals();
    private final ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
    private final ReadModelDesk desk;

    CallRegisterTest(boolean daysInMemory) {
        CallRegister register = new CallRegister(store, seals, daysInMemory);
        desk = new ReadModelDesk(new InMemoryEventStorageEngine(), CallRegister.GROUP, register);
    }

    @AfterEach
    void close() {
        desk.close();
        store.close();
    }

    @Test
    void a_contact_stands_under_its_day_in_shanghai_with_what_became_of_it() {
        Tale late =
                new Tale(1).beginningAt(Instant.parse("2026-10-12T15:59:59Z")).logged();
        Tale next =
                new Tale(2).beginningAt(Instant.parse("2026-10-12T16:00:00Z")).logged();
        desk.tell(late.opened(false, "URGENT").dispatched(Tale.COUNTY).events()).tell(next.events());

        ContactEntry entry = only(Tale.OPERATOR);
        assertThat(entry.complaintId()).isEqualTo(late.id);
        assertThat(entry.number()).isEqualTo("GD-20261012-0001");
        assertThat(entry.state()).isEqualTo(ComplaintStatus.DISPATCHED);
        assertThat(entry.holderId()).isEqualTo(Tale.COUNTY.id());
        assertThat(entry.category()).isEqualTo("WAGE");
        assertThat(entry.operatorName()).isEqualTo("刘芳");
        assertThat(entry.callerName()).isEqualTo(Words.clear("张三1"));
        assertThat(entry.summary()).isEqualTo(Words.clear("拖欠工资"));
        assertThat(entry.sealed()).isFalse();
    }

    @Test
    void before_an_order_is_opened_the_first_words_stand_for_the_summary() {
        String account = "字".repeat(39) + "𠮷好好";
        desk.tell(new Tale(1).logged("张三", "h", account).events());
        assertThat(only(Tale.OPERATOR).summary()).isEqualTo(Words.clear("字".repeat(39) + "𠮷…"));
    }

    @Test
    void who_called_is_masked_for_an_auditor_and_for_an_operator_where_it_is_secret() {
        desk.tell(new Tale(1).logged().events());
        assertThat(only(AUDITOR).callerName()).isEqualTo(Words.SEALED);
        assertThat(only(AUDITOR).summary()).isEqualTo(Words.SEALED);
        assertThat(only(AUDITOR).sealed()).isTrue();
        assertThat(only(Tale.OPERATOR).callerName()).isEqualTo(Words.clear("张三1"));

        desk.tell(new Tale(1).logged().opened(true, "ORDINARY").events().subList(1, 2));
        assertThat(only(Tale.OPERATOR).callerName()).isEqualTo(Words.SEALED);
        assertThat(only(Tale.DISPATCHER).callerName()).isEqualTo(Words.clear("张三1"));
    }

    @Test
    void a_caller_without_a_name_is_not_a_sealed_one() {
        Tale tale = new Tale(1)
                .logged()
                .then((c, at) -> new CallerNamed(
                        c, at, new CallerFacts("person:00001", true, null, null, null, null, null, List.of()), false));
        desk.tell(tale.events());
        assertThat(only(AUDITOR).callerName()).isNull();
        assertThat(only(AUDITOR).anonymous()).isTrue();
    }

    @Test
    void words_of_a_person_whose_key_is_gone_are_erased_for_everybody() {
        seals.destroyKeyOf("person:00001");
        desk.tell(new Tale(1).logged().events()).tell(new Tale(2).logged().events());
        List<ContactEntry> entries = ask(Tale.DISPATCHER, null, 10).items();
        assertThat(entries).extracting(ContactEntry::callerName).containsExactly(Words.clear("张三2"), Words.ERASED);
    }

    @Test
    void more_than_a_thousand_contacts_come_page_by_page_each_once() {
        List<DomainEventMessage<?>> all = new ArrayList<>();
        for (int i = 1; i <= 1203; i++) {
            all.addAll(new Tale(i).logged().events());
        }
        desk.tell(all);
        Set<String> seen = new HashSet<>();
        String cursor = null;
        int pages = 0;
        do {
            ContactPage page = ask(Tale.OPERATOR, cursor, 500);
            page.items()
                    .forEach(entry -> assertThat(seen.add(entry.complaintId())).isTrue());
            cursor = page.next();
            pages++;
        } while (cursor != null);
        assertThat(seen).hasSize(1203);
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void nothing_is_shown_outside_the_reach() {
        desk.tell(new Tale(1).logged().events());
        Actor elsewhere = Tale.actor("staff:y", "某", Tale.COUNTY, Role.OPERATOR);
        assertThat(ask(elsewhere, null, 10).items()).isEmpty();
        assertThat(ask(Tale.OPERATOR, null, 10).items()).hasSize(1);
    }

    @Test
    void the_totals_of_a_day_count_the_whole_day_as_far_as_the_viewer_sees() {
        desk.tell(new Tale(1)
                        .logged()
                        .opened(false, "URGENT")
                        .dispatched(Tale.COUNTY)
                        .events())
                .tell(new Tale(2).logged().events())
                .tell(new Tale(3)
                        .beginningAt(Instant.parse("2026-10-12T16:00:00Z"))
                        .logged()
                        .events());
        assertThat(totals(Tale.OPERATOR, null))
                .isEqualTo(new DayTotals(
                        2,
                        Map.of("PHONE_12351", 2),
                        Map.of("WAGE", 1),
                        Map.of("DISPATCHED", 1, "LOGGED", 1),
                        Map.of("刘芳", 2)));
        assertThat(totals(Tale.actor("staff:y", "某", Tale.COUNTY, Role.OPERATOR), null)
                        .contacts())
                .isOne();
        assertThat(totals(Tale.OPERATOR, Tale.CITY.id()).contacts()).isEqualTo(2);
        assertThat(totals(Tale.OPERATOR, Tale.COUNTY.id()).contacts()).isZero();
    }

    @Test
    void a_page_narrowed_to_a_unit_is_full_of_that_unit() {
        desk.tell(new Tale(1).logged().events());
        ContactsOn city = new ContactsOn(Tale.DAY, Tale.CITY.id(), Tale.OPERATOR, null, 10);
        ContactsOn county = new ContactsOn(Tale.DAY, Tale.COUNTY.id(), Tale.OPERATOR, null, 10);
        assertThat(desk.ask(city, ContactPage.class).items()).hasSize(1);
        assertThat(desk.ask(county, ContactPage.class).items()).isEmpty();
    }

    private DayTotals totals(Actor viewer, String unitId) {
        return desk.ask(new TotalsOn(Tale.DAY, unitId, viewer), DayTotals.class);
    }

    private ContactEntry only(Actor viewer) {
        List<ContactEntry> items = ask(viewer, null, 10).items();
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    private ContactPage ask(Actor viewer, String cursor, int size) {
        return desk.ask(new ContactsOn(Tale.DAY, viewer, cursor, size), ContactPage.class);
    }
}
