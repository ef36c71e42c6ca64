package niangjia.mediation.read;

import java.time.LocalDate;
import niangjia.shared.Actor;

/** What is known of this room? Answered with an optional {@link RoomView}. */
public record RoomOf(Actor viewer, String roomId, LocalDate on) {}
