package niangjia.mediation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@link SessionPlan} as it is stored. */
public record SessionFacts(
        String sessionId,
        String kind,
        @Nullable String side,
        String way,
        Instant from,
        Instant to,
        @Nullable String room,
        @Nullable String place,
        List<String> mediators) {
    public static SessionFacts of(SessionPlan plan) {
        PartySide side = plan.side();
        RoomId room = plan.room();
        return new SessionFacts(
                plan.sessionId(),
                plan.kind().name(),
                side == null ? null : side.name(),
                plan.way().name(),
                plan.from(),
                plan.to(),
                room == null ? null : room.value(),
                plan.place(),
                plan.mediators().stream().map(MediatorId::value).toList());
    }
}
