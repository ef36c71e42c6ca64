package niangjia.audit.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import niangjia.complaint.ContactEvent.AccountCorrected;
import niangjia.complaint.ContactEvent.CallerNamed;
import niangjia.complaint.read.FakeSeals;
import niangjia.complaint.read.ToldComplaints;
import niangjia.mediation.RollEvent.MemberCorrected;
import niangjia.mediation.read.ToldMediations;
import niangjia.organisation.read.ReadModelDesk;
import niangjia.organisation.read.SameAgain;
import niangjia.shared.read.Canonical;
import niangjia.supervision.ClueEvent.ComplainantNamed;
import niangjia.supervision.read.ToldSupervisions;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseAtTest {
    private static final long SEED = 430500;
    private static final int CASES = 4;
    private static final int INSTANTS = 6;
    private static final FakeSeals SEALS = new FakeSeals();

    private final AsOfRoom room = new AsOfRoom();
    private final Random chance = new Random(SEED);

    @AfterEach
    void close() {
        room.close();
    }

    @ParameterizedTest
    @EnumSource(CaseKind.class)
    void as_of_any_moment_a_case_is_what_a_replay_from_zero_makes_of_what_was_known(CaseKind kind) {
        equalsAReplay(kind, AsOfAxis.KNOWN, (event, at) -> !event.getTimestamp().isAfter(at));
    }

    @ParameterizedTest
    @EnumSource(CaseKind.class)
    void as_of_any_moment_a_case_is_what_a_replay_from_zero_makes_of_what_had_happened(CaseKind kind) {
        // no correction precedes what it corrects in these courses, so each counts from the beginning
        List<Class<?>> corrections = List.of(AccountCorrected.class, CallerNamed.class, ComplainantNamed.class);
        equalsAReplay(
                kind,
                AsOfAxis.TRUE,
                (event, at) ->
                        !AsOfTimes.occurredAt(event).isAfter(at) || corrections.contains(event.getPayloadType()));
    }

    private interface Belongs {
        boolean test(DomainEventMessage<?> event, Instant at);
    }

    private void equalsAReplay(CaseKind kind, AsOfAxis axis, Belongs belongs) {
        Map<String, List<DomainEventMessage<?>>> record = recorded(kind);
        CaseAt cases =
                new CaseAt(store(record.values().stream().flatMap(List::stream).toList()), SEALS, room);
        List<Instant> instants = instants(record);
        int compared = 0;
        for (Instant at : instants) {
            List<DomainEventMessage<?>> begun = record.values().stream()
                    .filter(course -> belongs.test(course.get(0), at))
                    .flatMap(course -> course.stream().filter(event -> belongs.test(event, at)))
                    .filter(event -> !(event.getPayload() instanceof MemberCorrected)
                            || axis == AsOfAxis.KNOWN
                            || belongs.test(entered(record, event), at))
                    .toList();
            Map<String, String> replayed = SameAgain.made(
                    new InMemoryEventStorageEngine(),
                    kind.group(),
                    store -> kind.over(store, SEALS, ReadModelDesk.NO_COURSES),
                    begun);
            Map<String, String> asOf = new TreeMap<>();
            for (String caseId : record.keySet()) {
                CaseDocuments found = cases.asOf(caseId, new AsOf(at, axis));
                found.documents().forEach((name, doc) -> asOf.put(name.replaceFirst("/", " "), Canonical.digest(doc)));
                compared += found.begun() ? 1 : 0;
            }
            assertThat(asOf).as("%s %s", axis, at).isEqualTo(replayed);
        }
        assertThat(compared).isGreaterThan(INSTANTS);
    }

    private static DomainEventMessage<?> entered(
            Map<String, List<DomainEventMessage<?>>> record, DomainEventMessage<?> correction) {
        return record.get(correction.getAggregateIdentifier()).stream()
                .filter(event -> event.getPayloadType().getSimpleName().equals("MembersEntered"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_was_learned_later_shows_on_the_axis_of_truth_alone() {
        List<DomainEventMessage<?>> course = new ArrayList<>(ToldComplaints.whole(1));
        Instant logged = course.get(0).getTimestamp();
        CaseAt cases = new CaseAt(store(course), SEALS, room);
        String id = ToldComplaints.id(1);

        assertThat(text(cases.asOf(id, AsOf.known(logged)))).contains("拖欠工资三个月").doesNotContain("李四");
        assertThat(text(cases.asOf(id, AsOf.truth(logged)))).contains("拖欠工资四个月", "李四");
    }

    @Test
    void before_its_first_event_there_is_no_case() {
        List<DomainEventMessage<?>> course = ToldComplaints.whole(1);
        CaseAt cases = new CaseAt(store(course), SEALS, room);
        Instant first = course.get(0).getTimestamp();

        CaseDocuments before = cases.asOf(ToldComplaints.id(1), AsOf.known(first.minusMillis(1)));
        assertThat(before.begun()).isFalse();
        assertThat(before.documents()).isEmpty();
        assertThat(cases.asOf(ToldComplaints.id(1), AsOf.known(first)).sequence())
                .isZero();
    }

    @Test
    void nothing_of_the_past_stays_in_the_room() {
        CaseAt cases = new CaseAt(store(ToldComplaints.whole(1)), SEALS, room);
        cases.asOf(ToldComplaints.id(1), AsOf.known(Instant.MAX));

        assertThat(cases.asOf(ToldComplaints.id(9), AsOf.known(Instant.MAX)).documents())
                .isEmpty();
    }

    @Test
    void what_is_no_case_has_no_past_here() {
        CaseAt cases = new CaseAt(store(ToldComplaints.whole(1)), SEALS, room);
        assertThatThrownBy(() -> cases.asOf("unit:430500", AsOf.known(Instant.EPOCH)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Map<String, List<DomainEventMessage<?>>> recorded(CaseKind kind) {
        Function<Integer, List<DomainEventMessage<?>>> tale =
                switch (kind) {
                    case COMPLAINT -> ToldComplaints::whole;
                    case SUPERVISION -> ToldSupervisions::whole;
                    case MEDIATION -> ToldMediations::whole;
                };
        LateRecord late = new LateRecord(SEED);
        return IntStream.rangeClosed(1, CASES)
                .mapToObj(number -> late.of(tale.apply(number)))
                .collect(Collectors.toMap(
                        course -> course.get(0).getAggregateIdentifier(), course -> course, (a, b) -> a, HashMap::new));
    }

    /** Beside those drawn by lot, one in which something was recorded, and the ends. */
    private List<Instant> instants(Map<String, List<DomainEventMessage<?>>> record) {
        List<Instant> all = record.values().stream()
                .flatMap(List::stream)
                .map(DomainEventMessage::getTimestamp)
                .sorted(Comparator.naturalOrder())
                .toList();
        Instant first = all.get(0);
        long span = Duration.between(first, all.get(all.size() - 1)).toSeconds();
        List<Instant> drawn = new ArrayList<>(List.of(all.get(all.size() / 2), all.get(all.size() - 1)));
        while (drawn.size() < INSTANTS) {
            drawn.add(first.plusSeconds((long) (chance.nextDouble() * span)));
        }
        return drawn;
    }

    private static EmbeddedEventStore store(List<DomainEventMessage<?>> events) {
        InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine();
        engine.appendEvents(events);
        return EmbeddedEventStore.builder().storageEngine(engine).build();
    }

    private static String text(CaseDocuments documents) {
        return documents.documents().values().toString();
    }
}
