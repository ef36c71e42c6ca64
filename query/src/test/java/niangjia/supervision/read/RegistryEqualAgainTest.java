package niangjia.supervision.read;

import static niangjia.supervision.read.RegistryTale.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niangjia.complaint.read.FakeSeals;
import niangjia.organisation.UnitEvent.UnitClosed;
import niangjia.organisation.UnitEvent.UnitFounded;
import niangjia.organisation.UnitEvent.UnitRenamed;
import niangjia.organisation.UnitEvent.UnitReopened;
import niangjia.organisation.UnitId;
import niangjia.organisation.UnitLevel;
import niangjia.organisation.read.ReadModelDesk;
import niangjia.organisation.read.ReadModelDesk.EachEventTwice;
import niangjia.shared.read.Canonical;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.ReadStoreSettings;
import niangjia.supervision.CommitteeEvent;
import niangjia.supervision.CredentialEvent;
import niangjia.supervision.EmployerEvent;
import niangjia.supervision.ReferralEvent;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RegistryEqualAgainTest {
    private static final List<DomainEventMessage<?>> EVENTS = course();

    static Stream<Arguments> read_models() {
        return Stream.of(
                model(EmployerRegistry.GROUP, 2, EmployerRegistry::new),
                model(CommitteeRegistry.GROUP, 2, CommitteeRegistry::new),
                model(CredentialRegistry.GROUP, 2, CredentialRegistry::new),
                model(ReferralBook.GROUP, 3, store -> new ReferralBook(store, new FakeSeals())),
                model(CoverageUnits.GROUP, 2, CoverageUnits::new));
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
    void every_event_of_the_registries_is_told_here() {
        Set<Class<?>> told = EVENTS.stream()
                .map(message -> (Class<?>) message.getPayloadType())
                .collect(Collectors.toSet());
        Stream.of(EmployerEvent.class, CommitteeEvent.class, CredentialEvent.class, ReferralEvent.class)
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

    private static List<DomainEventMessage<?>> course() {
        RegistryTale tale = new RegistryTale();
        String unit = UnitId.of(COUNTY).value();
        Instant at = noon("2020-01-01");
        tale.and(UnitId.of(CITY).value(), UnitFounded.event(UnitId.of(CITY), "市总工会", UnitLevel.CITY, null, at));
        tale.and(unit, UnitFounded.event(UnitId.of(COUNTY), "区总工会", UnitLevel.COUNTY, CITY, at));
        tale.and(unit, new UnitRenamed(unit, "双清区总工会", at));
        tale.and(unit, new UnitClosed(unit, "撤并", at)).and(unit, new UnitReopened(unit, "恢复", at));
        tale.employer("a", "宏泰鞋材有限公司", COUNTY, "2020-01-01")
                .counted("a", "2021-01-01", 90, 60)
                .linked("a", UNION, "2021-02-01")
                .employer("b", "曜砚电子", OTHER, "2021-01-01");
        String b = "employer:b";
        tale.and(b, new EmployerEvent.EmployerRenamed(b, at, "曜砚电子科技有限公司"))
                .and(b, new EmployerEvent.EmployerMoved(b, noon("2022-01-01"), COUNTY.id(), COUNTY.path()))
                .and(b, new EmployerEvent.EmployerClosed(b, at, day("2023-01-01"), "停业"))
                .and(b, new EmployerEvent.EmployerReopened(b, at, day("2024-01-01"), "复业"));
        tale.established(UNION, "2021-03-01", "2024-02-29")
                .changed(UNION, "2022-01-01")
                .filed(UNION, "2022-02-01")
                .reElected(UNION, "2024-03-01", "2027-02-28")
                .established(OTHER, "2021-03-01", "2024-02-29")
                .dissolved(OTHER, "2023-01-01");
        CredentialTale.whole(tale);
        ReferralTale.whole(tale);
        return tale.events();
    }
}
