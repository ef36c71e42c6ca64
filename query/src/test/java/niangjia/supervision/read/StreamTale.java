package niangjia.supervision.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import niangjia.complaint.read.FakeSeals;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.RecordMeta;
import niangjia.shared.Role;
import niangjia.shared.SealedText;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.ClockEvent.ClockRecomputed;
import niangjia.shared.terms.ClockEvent.ClockStarted;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/**
 * The stream of one case, told event by event, each an hour after the one before.
 *
 * @param <T> the tale itself
 */
public abstract class StreamTale<T extends StreamTale<T>> {
    private static final Instant BEGIN = Instant.parse("2026-10-12T01:00:00Z");

    public final String id;
    public final String person;
    private final String aggregate;
    private final List<DomainEventMessage<?>> events = new ArrayList<>();
    private Instant now = BEGIN;
    private Actor by;

    protected StreamTale(String aggregate, String id, String person, Actor by) {
        this.aggregate = aggregate;
        this.id = id;
        this.person = person;
        this.by = by;
    }

    protected abstract T self();

    public static Actor actor(String staffId, String name, UnitRef unit, Role... roles) {
        EnumSet<Role> held = EnumSet.noneOf(Role.class);
        held.addAll(List.of(roles));
        return new Actor(staffId, name, held, unit, null);
    }

    public T by(Actor actor) {
        by = actor;
        return self();
    }

    public T beginningAt(Instant instant) {
        now = instant;
        return self();
    }

    public T then(BiFunction<String, Instant, ?> event) {
        Map<String, String> meta = new HashMap<>(by.toMetaData());
        meta.put(RecordMeta.REQUEST_ID, "request-" + events.size());
        meta.put(RecordMeta.LATE_REASON, "外勤补记");
        events.add(new GenericDomainEventMessage<>(
                aggregate,
                id,
                events.size(),
                event.apply(id, now),
                meta,
                id + "/message/" + events.size(),
                now.plusSeconds(60)));
        now = now.plusSeconds(3600);
        return self();
    }

    public SealedText words(String clear) {
        return FakeSeals.sealed(person, clear);
    }

    public List<DomainEventMessage<?>> events() {
        return List.copyOf(events);
    }

    public static Instant dueAt(LocalDate day) {
        return day.atTime(23, 59, 59).atZone(DeskTime.ZONE).toInstant();
    }

    public static ClockStarted started(String caseId, Instant at, String termId, String rule, LocalDate due) {
        return new ClockStarted(
                caseId,
                at,
                termId,
                rule,
                "430000@2026.1",
                "2025-11-04",
                "WORKING_DAYS",
                5,
                "NEXT_WORKING_DAY",
                "24:00",
                null,
                due,
                dueAt(due),
                false);
    }

    /** Moved by a notice of the holidays. */
    public static ClockRecomputed recomputed(String caseId, Instant at, String termId, LocalDate due) {
        return new ClockRecomputed(
                caseId,
                at,
                termId,
                "NOTICE",
                "2026-11-04",
                "CN@2026.1",
                "2026-11-04",
                "WORKING_DAYS",
                7,
                "NEXT_WORKING_DAY",
                "24:00",
                due,
                dueAt(due),
                false);
    }
}
