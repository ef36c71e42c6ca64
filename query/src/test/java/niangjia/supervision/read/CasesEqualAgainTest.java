package niangjia.supervision.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import niangjia.complaint.read.FakeSeals;
import niangjia.organisation.read.ReadModelDesk;
import niangjia.organisation.read.ReadModelDesk.EachEventTwice;
import niangjia.organisation.read.SameAgain;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.ReadStoreSettings;
import niangjia.shared.read.Rebuild;
import niangjia.shared.read.RebuildReport;
import niangjia.shared.terms.KnownTerms;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CasesEqualAgainTest {
    private static final FakeSeals SEALS = new FakeSeals();

    static Stream<Arguments> read_models() {
        return Stream.of(
                model(SupervisionFile.GROUP, store -> new SupervisionFile(store, SEALS, ReadModelDesk.NO_COURSES)),
                model(SupervisionList.GROUP, SupervisionList::new),
                model(PaperRegister.GROUP, store -> new PaperRegister(store, SEALS)),
                model(RunningClocks.GROUP, store -> new RunningClocks(store, KnownTerms.bundled())));
    }

    private static Arguments model(String group, Function<ReadStore, Object> readModel) {
        return Arguments.of(group, readModel);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("read_models")
    void each_event_twice_makes_what_each_event_once_makes(String group, Function<ReadStore, Object> readModel) {
        Map<String, String> once = SameAgain.made(new InMemoryEventStorageEngine(), group, readModel, tales());
        Map<String, String> twice = SameAgain.made(new EachEventTwice(), group, readModel, tales());
        assertThat(once).hasSizeGreaterThanOrEqualTo(3);
        assertThat(twice).isEqualTo(once);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("read_models")
    void rebuilt_from_nothing_it_is_the_same(String group, Function<ReadStore, Object> readModel) {
        try (ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
                ReadModelDesk desk =
                        new ReadModelDesk(new InMemoryEventStorageEngine(), group, readModel.apply(store))) {
            desk.tell(tales());
            Map<String, String> before = SameAgain.digests(store, group);
            desk.rebuild();
            assertThat(SameAgain.digests(store, group)).isEqualTo(before);

            RebuildReport beside = new Rebuild(
                            store,
                            desk.configuration.eventStore(),
                            ClasspathParameterResolverFactory.forClass(SupervisionFile.class))
                    .beside(group, readModel);
            assertThat(beside.differences()).isEmpty();
            assertThat(beside.refused()).isZero();
            assertThat(beside.documents()).isEqualTo(before.size());
        }
    }

    private static List<DomainEventMessage<?>> tales() {
        return Stream.of(EveryCaseEvent.longCourse(1), EveryCaseEvent.declined(2), EveryCaseEvent.authority(3))
                .flatMap(tale -> tale.events().stream())
                .toList();
    }
}
