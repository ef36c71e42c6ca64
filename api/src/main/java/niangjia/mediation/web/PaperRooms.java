package niangjia.mediation.web;

import java.time.LocalDate;
import niangjia.shared.Actor;
import org.jspecify.annotations.Nullable;

/** What rooms are called. */
@FunctionalInterface
interface PaperRooms {
    /** Null if the reader knows no such room. */
    @Nullable
    String name(Actor reader, String roomId, LocalDate on);
}
