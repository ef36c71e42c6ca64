package niangjia.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import niangjia.audit.LetterCommand.Letter;
import niangjia.audit.web.Machinery;
import niangjia.ledger.LaidAside;
import niangjia.ledger.Ledger;
import niangjia.ledger.SegmentPlace;
import niangjia.ledger.Upkeep;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Places and letters as they stand in the record's database, and what this node knows better of the segments it works. */
@Component
class DeskMachinery implements Machinery {
    /** Less than this is a batch under way. */
    private static final Duration BEHIND = Duration.ofSeconds(10);

    private final Ledger ledger;
    private final Upkeep upkeep;
    private final ObjectProvider<Configuration> axon;
    private final Clock clock;

    DeskMachinery(Ledger ledger, ObjectProvider<Configuration> axon, Clock clock) {
        this.ledger = ledger;
        this.upkeep = ledger.upkeep();
        this.axon = axon;
        this.clock = clock;
    }

    @Override
    public long head() {
        return ledger.head();
    }

    @Override
    public List<Processor> processors() {
        long head = head();
        Map<String, Long> letters = upkeep.letterCounts();
        Map<String, List<SegmentPlace>> places =
                upkeep.segments().stream().collect(Collectors.groupingBy(SegmentPlace::processor));
        return ReadModels.GROUPS.stream()
                .map(group ->
                        processor(group, places.getOrDefault(group, List.of()), head, letters.getOrDefault(group, 0L)))
                .toList();
    }

    private Processor processor(String group, List<SegmentPlace> places, long head, long letters) {
        Map<Integer, EventTrackerStatus> here = here(group);
        long position =
                places.stream().mapToLong(place -> position(place, here)).min().orElse(-1);
        long behind = Math.max(0, head - Math.max(0, position));
        long seconds = behind == 0
                ? 0
                : upkeep.recordedBehind(Math.max(0, position)).map(this::age).orElse(0L);
        int claimed = (int) places.stream().filter(each -> each.owner() != null).count();
        String error = here.values().stream()
                .map(EventTrackerStatus::getError)
                .filter(Objects::nonNull)
                .map(failure -> failure.getClass().getName())
                .findFirst()
                .orElse(null);
        return new Processor(
                group,
                state(error, claimed < places.size() || places.isEmpty(), seconds),
                places.size(),
                claimed,
                places.stream()
                        .map(SegmentPlace::owner)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                position,
                behind,
                seconds,
                error,
                letters);
    }

    private static State state(@Nullable String error, boolean unclaimed, long seconds) {
        if (error != null) {
            return State.FAILING;
        }
        if (unclaimed) {
            return State.UNCLAIMED;
        }
        return seconds > BEHIND.toSeconds() ? State.BEHIND : State.RUNNING;
    }

    private long age(Instant recorded) {
        return Math.max(0, Duration.between(recorded, clock.instant()).toSeconds());
    }

    private static long position(SegmentPlace place, Map<Integer, EventTrackerStatus> here) {
        EventTrackerStatus status = here.get(place.segment());
        return status == null
                ? place.position()
                : Math.max(place.position(), status.getCurrentPosition().orElse(-1));
    }

    private Map<Integer, EventTrackerStatus> here(String group) {
        return processing()
                .eventProcessor(group, StreamingEventProcessor.class)
                .map(StreamingEventProcessor::processingStatus)
                .orElse(Map.of());
    }

    @Override
    public List<LaidAsideEvent> letters() {
        List<LaidAside> all = upkeep.letters();
        Map<List<String>, Long> firsts = all.stream()
                .collect(Collectors.toMap(each -> List.of(each.group(), each.row()), LaidAside::place, Math::min));
        return all.stream()
                .map(each -> told(each, each.place() <= firsts.getOrDefault(List.of(each.group(), each.row()), 0L)))
                .toList();
    }

    @Override
    public Optional<LaidAsideEvent> letter(String id) {
        return letters().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private static LaidAsideEvent told(LaidAside letter, boolean first) {
        String stream = letter.stream();
        return new LaidAsideEvent(
                letter.id(),
                new Letter(
                        letter.id(), letter.group(), letter.eventId(), stream == null ? "" : stream, letter.sequence()),
                first,
                letter.event(),
                letter.since(),
                letter.cause(),
                letter.where());
    }

    @Override
    public boolean retry(LaidAsideEvent letter) {
        return processing()
                .sequencedDeadLetterProcessor(letter.letter().model())
                .map(processor -> processor.process(each ->
                        each.message().getIdentifier().equals(letter.letter().eventId())))
                .orElse(false);
    }

    @Override
    public boolean discard(LaidAsideEvent letter) {
        String model = letter.letter().model();
        SequencedDeadLetterQueue<EventMessage<?>> queue = ledger.deadLetters(model);
        for (Iterable<DeadLetter<? extends EventMessage<?>>> row : queue.deadLetters()) {
            for (DeadLetter<? extends EventMessage<?>> each : row) {
                if (each.message().getIdentifier().equals(letter.letter().eventId())) {
                    queue.evict(each);
                    return true;
                }
            }
        }
        return false;
    }

    private EventProcessingConfiguration processing() {
        return axon.getObject().eventProcessingConfiguration();
    }
}
