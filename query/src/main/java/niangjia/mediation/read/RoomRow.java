package niangjia.mediation.read;

import java.util.List;
import niangjia.mediation.RoomStatus;
import org.jspecify.annotations.Nullable;

/**
 * A room in a list, as of the day asked for.
 *
 * @param sequence of the newest event included
 * @param equipment names of {@link niangjia.mediation.RoomEquipment}
 * @param open whether one can sit there on the day
 * @param closed the closure of the day, if it is closed
 */
public record RoomRow(
        String roomId,
        long sequence,
        String unitId,
        String name,
        int seats,
        List<String> equipment,
        RoomStatus status,
        boolean open,
        @Nullable RoomClosure closed) {
    public RoomRow {
        equipment = List.copyOf(equipment);
    }
}
