package niangjia.audit.read;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import niangjia.complaint.TermEvent;
import niangjia.shared.terms.ClockEvent;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** Courses as a desk really records them: some at once, some days later, some of them told in another order than they happened. */
final class LateRecord {
    private static final int LATEST_HOURS = 72;

    private final Random chance;

    LateRecord(long seed) {
        chance = new Random(seed);
    }

    List<DomainEventMessage<?>> of(List<DomainEventMessage<?>> course) {
        List<DomainEventMessage<?>> told = new ArrayList<>();
        Instant recorded = Instant.EPOCH;
        Instant first = AsOfTimes.occurredAt(course.get(0));
        for (DomainEventMessage<?> event : course) {
            Instant occurred = AsOfTimes.occurredAt(event);
            if (!told.isEmpty() && !turnsAClock(event) && chance.nextInt(4) == 0) {
                Instant earlier = occurred.minus(Duration.ofHours(chance.nextInt(LATEST_HOURS)));
                occurred = earlier.isBefore(first) ? first : earlier;
            }
            Instant late = chance.nextBoolean()
                    ? occurred.plusSeconds(60)
                    : occurred.plus(Duration.ofHours(chance.nextInt(LATEST_HOURS)));
            recorded = late.isBefore(recorded) ? recorded : late;
            told.add(retimed(event, occurred, recorded));
        }
        return List.copyOf(told);
    }

    /** The desk turns clocks itself, at once and in their order. */
    private static boolean turnsAClock(DomainEventMessage<?> event) {
        return event.getPayload() instanceof TermEvent || event.getPayload() instanceof ClockEvent;
    }

    static DomainEventMessage<?> retimed(DomainEventMessage<?> event, Instant occurred, Instant recorded) {
        return new GenericDomainEventMessage<>(
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                happening((Record) event.getPayload(), occurred),
                event.getMetaData(),
                event.getIdentifier(),
                recorded);
    }

    private static Record happening(Record payload, Instant occurred) {
        try {
            RecordComponent[] parts = payload.getClass().getRecordComponents();
            Class<?>[] types = new Class<?>[parts.length];
            Object[] values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                types[i] = parts[i].getType();
                var accessor = parts[i].getAccessor();
                accessor.setAccessible(true);
                values[i] = parts[i].getName().equals("occurredAt") ? occurred : accessor.invoke(payload);
            }
            return (Record) payload.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
