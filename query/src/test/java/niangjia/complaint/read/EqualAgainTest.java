package niangjia.complaint.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import niangjia.organisation.read.ReadModelDesk;
import niangjia.organisation.read.ReadModelDesk.EachEventTwice;
import niangjia.shared.read.Canonical;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.ReadStoreSettings;
import niangjia.shared.read.Rebuild;
import niangjia.shared.read.RebuildReport;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.queryhandling.SimpleQueryUpdateEmitter;
import org.bson.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EqualAgainTest {
    private static final FakeSeals SEALS = new FakeSeals();

    static Stream<Arguments> read_models() {
        return Stream.of(
                model(CallRegister.GROUP, store -> new CallRegister(store, SEALS)),
                model(
                        WorkQueue.GROUP,
                        store -> new WorkQueue(
                                store, SEALS, SimpleQueryUpdateEmitter.builder().build())),
                model(KnownCallers.GROUP, store -> new KnownCallers(store, SEALS)),
                model(CaseFile.GROUP, store -> new CaseFile(store, SEALS, ReadModelDesk.NO_COURSES)));
    }

    private static Arguments model(String group, Function<ReadStore, Object> readModel) {
        return Arguments.of(group, readModel);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("read_models")
    void each_event_twice_makes_what_each_event_once_makes(String group, Function<ReadStore, Object> readModel) {
        Map<String, String> once = documents(group, readModel, new InMemoryEventStorageEngine());
        Map<String, String> twice = documents(group, readModel, new EachEventTwice());
        assertThat(once).hasSizeGreaterThanOrEqualTo(4);
        assertThat(twice).isEqualTo(once);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("read_models")
    void rebuilt_from_nothing_it_is_the_same(String group, Function<ReadStore, Object> readModel) {
        try (ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
                ReadModelDesk desk =
                        new ReadModelDesk(new InMemoryEventStorageEngine(), group, readModel.apply(store))) {
            desk.tell(tales());
            Map<String, String> before = digests(store, group);
            desk.rebuild();
            assertThat(digests(store, group)).isEqualTo(before);

            RebuildReport beside = new Rebuild(
                            store,
                            desk.configuration.eventStore(),
                            ClasspathParameterResolverFactory.forClass(CaseFile.class))
                    .beside(group, readModel);
            assertThat(beside.differences()).isEmpty();
            assertThat(beside.refused()).isZero();
            assertThat(beside.documents()).isEqualTo(before.size());
        }
    }

    private static Map<String, String> documents(
            String group, Function<ReadStore, Object> readModel, EventStorageEngine record) {
        try (ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
                ReadModelDesk desk = new ReadModelDesk(record, group, readModel.apply(store))) {
            desk.tell(tales());
            return digests(store, group);
        }
    }

    private static List<DomainEventMessage<?>> tales() {
        return IntStream.range(1, 5)
                .boxed()
                .flatMap(i -> (i == 4 ? EveryEvent.answered(i) : EveryEvent.tale(i)).events().stream())
                .toList();
    }

    private static Map<String, String> digests(ReadStore store, String group) {
        Map<String, String> digests = new TreeMap<>();
        for (DocumentStore documents : store.collectionsOf(group)) {
            for (Document document : documents.find(new Document())) {
                digests.put(documents.name() + " " + document.getString("_id"), Canonical.digest(document));
            }
        }
        return digests;
    }
}
