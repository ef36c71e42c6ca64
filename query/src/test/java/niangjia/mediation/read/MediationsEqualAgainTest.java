package niangjia.mediation.read;

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
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MediationsEqualAgainTest {
    private static final FakeSeals SEALS = new FakeSeals();
    private static final List<DomainEventMessage<?>> EVENTS = EveryMediationEvent.all().stream()
            .<DomainEventMessage<?>>flatMap(tale -> tale.events().stream())
            .toList();

    static Stream<Arguments> read_models() {
        Function<ReadStore, Object> file = store -> new MediationFile(store, SEALS, ReadModelDesk.NO_COURSES);
        Function<ReadStore, Object> list = MediationList::new;
        return Stream.of(Arguments.of(MediationFile.GROUP, file), Arguments.of(MediationList.GROUP, list));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("read_models")
    void each_event_twice_makes_what_each_event_once_makes(String group, Function<ReadStore, Object> readModel) {
        Map<String, String> once = SameAgain.made(new InMemoryEventStorageEngine(), group, readModel, EVENTS);
        assertThat(once).hasSizeGreaterThanOrEqualTo(5);
        assertThat(SameAgain.made(new EachEventTwice(), group, readModel, EVENTS))
                .isEqualTo(once);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("read_models")
    void rebuilt_from_nothing_it_is_the_same(String group, Function<ReadStore, Object> readModel) {
        Map<String, String> once = SameAgain.made(new InMemoryEventStorageEngine(), group, readModel, EVENTS);
        assertThat(SameAgain.rebuilt(new InMemoryEventStorageEngine(), group, readModel, EVENTS))
                .isEqualTo(once);
    }
}
