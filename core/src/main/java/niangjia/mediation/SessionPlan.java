package niangjia.mediation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When, where and with whom the sides sit.
 *
 * @param side the one that comes to a caucus; null for a joint session
 * @param room a room of the desk, which nobody else has then; null if it is held elsewhere or remotely
 * @param place where it is, if in no room of the desk
 */
public record SessionPlan(
        String sessionId,
        SessionKind kind,
        @Nullable PartySide side,
        SessionWay way,
        Instant from,
        Instant to,
        @Nullable RoomId room,
        @Nullable String place,
        List<MediatorId> mediators) {}
