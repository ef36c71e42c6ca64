package niangjia.organisation.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import niangjia.organisation.StaffEvent;
import niangjia.organisation.StaffId;
import niangjia.organisation.UnitEvent;
import niangjia.organisation.UnitId;
import niangjia.shared.Actor;
import niangjia.shared.RecordMeta;
import niangjia.shared.Recorded;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import niangjia.shared.read.Canonical;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.ReadStoreSettings;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationHistoryTest {
    private static final UnitRef CITY = UnitRef.root("430500");
    private static final UnitRef COUNTY = CITY.child("430502");
    private static final String ZHAO = StaffId.ofSignInName("zhao.lixin").value();
    private static final Actor ADMINISTRATOR = viewer("staff:admin", CITY, Role.ADMINISTRATOR);

    private final ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void every_change_of_a_person_is_told_latest_first_with_who_and_why() {
        try (ReadModelDesk desk = desk(new InMemoryEventStorageEngine())) {
            desk.tell(events());
            List<HistoryEntry> all = history(desk, ADMINISTRATOR, ZHAO);
            assertThat(all).hasSize(11);
            assertThat(all.get(0).key()).isEqualTo("event.organisation.StaffLeft");
            HistoryEntry withdrawn = all.get(6);
            assertThat(withdrawn.key()).isEqualTo("event.organisation.RoleWithdrawn");
            assertThat(withdrawn.args()).containsExactly("2026-10-11");
            assertThat(withdrawn.reason()).isEqualTo("期满");
            assertThat(withdrawn.lateReason()).isEqualTo("补记");
            assertThat(withdrawn.by()).isNotNull();
            assertThat(withdrawn.by().name()).isEqualTo("某");
            assertThat(all.get(8).args()).containsExactly("HANDLER", "430502", "2026-10-01", "");
        }
    }

    @Test
    void a_long_history_comes_in_pages_without_gap_or_repetition() {
        try (ReadModelDesk desk = desk(new InMemoryEventStorageEngine())) {
            desk.tell(events());
            List<Long> seen = new ArrayList<>();
            String cursor = null;
            do {
                HistoryPage page = desk.ask(new HistoryOf(ADMINISTRATOR, ZHAO, cursor, 4), HistoryPage.class);
                page.entries().forEach(entry -> seen.add(entry.sequence()));
                cursor = page.next();
            } while (cursor != null);
            assertThat(seen).containsExactly(10L, 9L, 8L, 7L, 6L, 5L, 4L, 3L, 2L, 1L, 0L);
        }
    }

    @Test
    void the_reason_for_closing_a_unit_stays_readable() {
        try (ReadModelDesk desk = desk(new InMemoryEventStorageEngine())) {
            desk.tell(events());
            List<HistoryEntry> county =
                    history(desk, ADMINISTRATOR, UnitId.of(COUNTY).value());
            assertThat(county).extracting(HistoryEntry::reason).containsExactly("撤并", null, null);
            assertThat(county.get(2).args()).containsExactly("双清", "COUNTY");
        }
    }

    @ParameterizedTest(name = "{0} in {1}: {2} of a person, {3} of a unit")
    @CsvSource({
        "ADMINISTRATOR, 430500, 11, 3",
        "ADMINISTRATOR, 430502, 11, 3",
        "ADMINISTRATOR, 430503, 11, 0", // the person has had a role there
        "ADMINISTRATOR, 430504, 0,  0",
        "AUDITOR,       430500, 11, 3",
        "CHAIR,         430500, 0,  0",
        "HANDLER,       430502, 0,  0",
    })
    void a_history_is_told_to_administrators_and_auditors_of_the_units_concerned(
            Role role, String unit, int ofPerson, int ofUnit) {
        Actor viewer = viewer("staff:x", unit.equals(CITY.id()) ? CITY : CITY.child(unit), role);
        try (ReadModelDesk desk = desk(new InMemoryEventStorageEngine())) {
            desk.tell(events());
            assertThat(history(desk, viewer, ZHAO)).hasSize(ofPerson);
            assertThat(history(desk, viewer, UnitId.of(COUNTY).value())).hasSize(ofUnit);
        }
    }

    @Test
    void everybody_may_read_their_own_history_and_nobody_elses() {
        Actor zhao = viewer(ZHAO, COUNTY, Role.HANDLER);
        try (ReadModelDesk desk = desk(new InMemoryEventStorageEngine())) {
            desk.tell(events());
            assertThat(history(desk, zhao, ZHAO)).hasSize(11);
            assertThat(history(desk, zhao, "staff:admin")).isEmpty();
        }
    }

    @Test
    void each_event_twice_and_a_rebuild_make_the_same_documents() {
        Map<String, String> once;
        List<DomainEventMessage<?>> events = events();
        try (ReadModelDesk desk = desk(new InMemoryEventStorageEngine())) {
            desk.tell(events);
            once = digests();
            desk.rebuild();
            assertThat(digests()).isEqualTo(once).hasSize(events.size() + 5);
        }
        store.collectionsOf(OrganisationHistory.GROUP).forEach(documents -> documents.clear());
        try (ReadModelDesk desk = desk(new ReadModelDesk.EachEventTwice())) {
            desk.tell(events);
            assertThat(digests()).isEqualTo(once);
        }
    }

    @Test
    void every_event_has_words() {
        Set<String> told = new java.util.TreeSet<>();
        events().forEach(message -> told.add(
                message.getPayload() instanceof UnitEvent unit
                        ? HistoryWords.of(unit).name()
                        : HistoryWords.of((StaffEvent) message.getPayload()).name()));
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(Stream.of(UnitEvent.class, StaffEvent.class)
                        .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                        .map(event -> event.getAnnotation(Recorded.class).name())
                        .toList());
    }

    private ReadModelDesk desk(EventStorageEngine record) {
        return new ReadModelDesk(record, OrganisationHistory.GROUP, new OrganisationHistory(store));
    }

    private static List<HistoryEntry> history(ReadModelDesk desk, Actor viewer, String stream) {
        return desk.ask(new HistoryOf(viewer, stream, null, 50), HistoryPage.class)
                .entries();
    }

    private static List<DomainEventMessage<?>> events() {
        Map<String, String> meta = new TreeMap<>(ADMINISTRATOR.toMetaData());
        meta.put(RecordMeta.LATE_REASON, "补记");
        return Stream.concat(OrganisationReadTest.unitEvents().stream(), OrganisationReadTest.staffEvents().stream())
                .<DomainEventMessage<?>>map(message -> message.andMetaData(meta))
                .toList();
    }

    private static Actor viewer(String staffId, UnitRef unit, Role role) {
        return new Actor(staffId, "某", EnumSet.of(role), unit, null);
    }

    private Map<String, String> digests() {
        Map<String, String> digests = new TreeMap<>();
        store.collectionsOf(OrganisationHistory.GROUP).forEach(documents -> documents
                .find(new Document())
                .forEach(document ->
                        digests.put(documents.name() + document.getString("_id"), Canonical.digest(document))));
        return digests;
    }
}
