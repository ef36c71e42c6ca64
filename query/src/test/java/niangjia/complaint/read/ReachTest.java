package niangjia.complaint.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import niangjia.complaint.ComplaintEvent;
import niangjia.organisation.read.ReadModelDesk;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.ReadStoreSettings;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.queryhandling.SimpleQueryUpdateEmitter;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case taken in by the city and held by a county; the viewers sit there, above a township, or elsewhere. */
class ReachTest {
    private static final Map<String, UnitRef> UNITS =
            Map.of("city", Tale.CITY, "county", Tale.COUNTY, "town", Tale.TOWN, "elsewhere", Tale.OTHER_COUNTY);

    @ParameterizedTest(name = "{0} in {1}: open {2}, secret {3}")
    @CsvSource({
        // role, unit, open case, secret case: I identity, T told, W written, E exists, - nothing
        "OPERATOR,      city,      EITW, ETW",
        "OPERATOR,      county,    EITW, ETW",
        "DISPATCHER,    city,      EITW, EITW",
        "DISPATCHER,    county,    EITW, ETW",
        "HANDLER,       city,      EITW, ETW",
        "HANDLER,       county,    EITW, EITW",
        "CHAIR,         city,      EITW, EITW",
        "CHAIR,         county,    EITW, EITW",
        "SUPERVISOR,    city,      EITW, ETW",
        "SUPERVISOR,    county,    EITW, ETW",
        "MEDIATOR,      county,    EITW, ETW",
        "AUDITOR,       city,      EW,   E",
        "AUDITOR,       county,    EW,   E",
        "SYSTEM,        city,      EW,   E",
        "ADMINISTRATOR, city,      -,    -",
        "ADMINISTRATOR, county,    -,    -",
        "HANDLER,       town,      -,    -",
        "CHAIR,         town,      -,    -",
        "CHAIR,         elsewhere, -,    -",
        "DISPATCHER,    elsewhere, -,    -",
        "AUDITOR,       elsewhere, -,    -",
    })
    void what_a_role_in_a_unit_sees(Role role, String unit, String open, String secret) {
        Reach reach = new Reach(Tale.actor("staff:x", "某", UNITS.get(unit), role));
        assertThat(letters(reach.of(document(false)))).isEqualTo(open);
        assertThat(letters(reach.of(document(true)))).isEqualTo(secret);
    }

    @Test
    void a_person_without_a_role_sees_nothing() {
        assertThat(letters(new Reach(Tale.actor("staff:x", "某", Tale.CITY)).of(document(false))))
                .isEqualTo("-");
    }

    @Test
    void an_administrator_who_also_handles_sees_as_a_handler() {
        Reach reach = new Reach(Tale.actor("staff:x", "某", Tale.COUNTY, Role.ADMINISTRATOR, Role.HANDLER));
        assertThat(letters(reach.of(document(true)))).isEqualTo("EITW");
    }

    @Test
    void lists_show_exactly_what_single_documents_show() {
        try (ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
                ReadModelDesk desk = new ReadModelDesk(
                        new InMemoryEventStorageEngine(),
                        KnownCallers.GROUP,
                        new KnownCallers(store, new FakeSeals()))) {
            desk.tell(cases());
            DocumentStore documents = store.collection(KnownCallers.GROUP, KnownCallers.COLLECTION);
            int seen = 0;
            for (Actor viewer : viewers()) {
                Reach reach = new Reach(viewer);
                List<Document> all = documents.find(new Document()).into(new ArrayList<>());
                Set<String> any =
                        ids(all.stream().filter(d -> reach.of(d).any()).toList());
                Set<String> known =
                        ids(all.stream().filter(d -> reach.of(d).identity()).toList());
                assertThat(found(documents, reach.complaints()))
                        .as("%s", viewer)
                        .isEqualTo(any);
                assertThat(found(documents, reach.callers())).as("%s", viewer).isEqualTo(known);
                Set<String> told =
                        ids(all.stream().filter(d -> reach.of(d).told()).toList());
                assertThat(found(documents, reach.words())).as("%s", viewer).isEqualTo(told);
                seen += any.size() + known.size();
            }
            assertThat(seen).isPositive();
        }
    }

    @Test
    void a_capacity_nobody_has_yet_is_counted_as_it_would_be_seen_and_to_its_administrators_alone() {
        QueryUpdateEmitter emitter = SimpleQueryUpdateEmitter.builder().build();
        try (ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
                ReadModelDesk desk = new ReadModelDesk(
                        new InMemoryEventStorageEngine(),
                        WorkQueue.GROUP,
                        new WorkQueue(store, new FakeSeals(), emitter),
                        emitter)) {
            desk.tell(cases());
            List<Document> all = store.collection(WorkQueue.GROUP, WorkQueue.COLLECTION)
                    .find(new Document())
                    .into(new ArrayList<>());
            Actor asker = Tale.actor("staff:admin", "管", Tale.CITY, Role.ADMINISTRATOR);
            long counted = 0;
            for (Actor viewer : viewers()) {
                Reach reach = new Reach(viewer);
                List<Document> seen =
                        all.stream().filter(d -> reach.of(d).any()).toList();
                ReachTotals totals = desk.ask(new ReachOf(asker, viewer), ReachTotals.class);
                assertThat(totals)
                        .as("%s", viewer)
                        .isEqualTo(new ReachTotals(
                                seen.size(),
                                seen.stream().filter(d -> reach.of(d).told()).count(),
                                seen.stream()
                                        .filter(d -> reach.of(d).identity())
                                        .count(),
                                seen.stream().filter(ReachTest::secret).count(),
                                seen.stream()
                                        .filter(d -> secret(d) && reach.of(d).identity())
                                        .count()));
                counted += totals.complaints();
                for (Actor other : List.of(
                        Tale.actor("staff:x", "某", Tale.CITY, Role.CHAIR),
                        Tale.actor("staff:x", "某", Tale.TOWN, Role.ADMINISTRATOR))) {
                    if (!viewer.unit().isWithin(other.unit()) || !other.roles().contains(Role.ADMINISTRATOR)) {
                        assertThat(desk.ask(new ReachOf(other, viewer), ReachTotals.class))
                                .isEqualTo(ReachTotals.NOTHING);
                    }
                }
            }
            assertThat(counted).isPositive();
        }
    }

    private static boolean secret(Document document) {
        return document.getBoolean(Standing.SECRET);
    }

    private static List<DomainEventMessage<?>> cases() {
        List<DomainEventMessage<?>> all = new ArrayList<>();
        int number = 0;
        for (boolean secret : List.of(true, false)) {
            for (UnitRef unit : UNITS.values()) {
                all.addAll(new Tale(++number)
                        .logged()
                        .opened(secret, "ORDINARY")
                        .dispatched(unit)
                        .events());
            }
        }
        return all;
    }

    private static List<Actor> viewers() {
        List<Actor> viewers = new ArrayList<>();
        for (UnitRef unit : UNITS.values()) {
            for (Role role : Role.values()) {
                viewers.add(Tale.actor("staff:x", "某", unit, role));
                viewers.add(Tale.actor("staff:y", "某", unit, role, Role.DISPATCHER));
            }
            viewers.add(Tale.actor("staff:z", "某", unit));
        }
        return viewers;
    }

    private static Set<String> found(DocumentStore documents, Bson filter) {
        return ids(documents.find(filter).into(new ArrayList<>()));
    }

    private static Set<String> ids(List<Document> documents) {
        return documents.stream().map(d -> d.getString("_id")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Document document(boolean secret) {
        Document doc = new Document();
        new Tale(1)
                .logged()
                .opened(secret, "ORDINARY")
                .dispatched(Tale.COUNTY)
                .events()
                .forEach(message -> Standing.SCRIPT.play(
                        doc, Told.of((ComplaintEvent) message.getPayload(), message, new FakeSeals())));
        return doc;
    }

    private static String letters(Sight sight) {
        String letters = (sight.any() ? "E" : "")
                + (sight.identity() ? "I" : "")
                + (sight.told() ? "T" : "")
                + (sight.written() ? "W" : "");
        return letters.isEmpty() ? "-" : letters;
    }
}
