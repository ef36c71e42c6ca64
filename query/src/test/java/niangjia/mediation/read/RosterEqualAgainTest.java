package niangjia.mediation.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niangjia.complaint.read.FakeSeals;
import niangjia.mediation.BenchEvent;
import niangjia.mediation.MediatorEvent;
import niangjia.mediation.PerformanceEvent;
import niangjia.mediation.RoomEvent;
import niangjia.organisation.read.ReadModelDesk;
import niangjia.organisation.read.ReadModelDesk.EachEventTwice;
import niangjia.shared.read.Canonical;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.ReadStoreSettings;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RosterEqualAgainTest {
    private static final List<DomainEventMessage<?>> EVENTS = Stream.concat(
                    new RosterTale().whole().events().stream(), new PromiseTale().whole().told().events().stream())
            .toList();

    static Stream<Arguments> read_models() {
        return Stream.of(
                model(
                        MediatorRegistry.GROUP,
                        5,
                        store -> new MediatorRegistry(store, new MediatorLoads(RosterTale.booked()), new FakeSeals())),
                model(RoomRegistry.GROUP, 2, RoomRegistry::new),
                model(PerformanceBoard.GROUP, 7, PerformanceBoard::new));
    }

    private static Arguments model(String group, int documents, Function<ReadStore, Object> readModel) {
        return Arguments.of(group, documents, readModel);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("read_models")
    void each_event_twice_makes_what_each_event_once_makes(
            String group, int documents, Function<ReadStore, Object> readModel) {
        Map<String, String> once = documents(group, readModel, new InMemoryEventStorageEngine(), false);
        assertThat(once).hasSize(documents);
        assertThat(documents(group, readModel, new EachEventTwice(), false)).isEqualTo(once);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("read_models")
    void rebuilt_from_nothing_it_is_the_same(String group, int documents, Function<ReadStore, Object> readModel) {
        Map<String, String> once = documents(group, readModel, new InMemoryEventStorageEngine(), false);
        assertThat(documents(group, readModel, new InMemoryEventStorageEngine(), true))
                .isEqualTo(once);
    }

    @Test
    void every_event_of_the_roster_the_rooms_the_bench_and_the_performance_is_told_here() {
        Set<Class<?>> told = EVENTS.stream()
                .map(message -> (Class<?>) message.getPayloadType())
                .collect(Collectors.toSet());
        Stream.of(MediatorEvent.class, RoomEvent.class, BenchEvent.class, PerformanceEvent.class)
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                .forEach(event -> assertThat(told).contains(event));
    }

    private static Map<String, String> documents(
            String group, Function<ReadStore, Object> readModel, EventStorageEngine record, boolean rebuilt) {
        try (ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
                ReadModelDesk desk = new ReadModelDesk(record, group, readModel.apply(store))) {
            desk.tell(EVENTS);
            if (rebuilt) {
                desk.rebuild();
            }
            Map<String, String> digests = new TreeMap<>();
            store.collectionsOf(group).forEach(documents -> documents
                    .find(new Document())
                    .forEach(document -> digests.put(document.getString("_id"), Canonical.digest(document))));
            return digests;
        }
    }
}
