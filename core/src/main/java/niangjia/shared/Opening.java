package niangjia.shared;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One answer with data of persons in it, as it is about to be given.
 *
 * @param screen the address as the application has it, without anything that was filled in
 * @param place what exactly was asked for; it tells repetitions apart and is never kept
 * @param reason why, where the reader said so; sealed under a key of its own
 * @param opened empty for a search that found nobody
 */
public record Opening(
        Actor reader,
        Instant at,
        String screen,
        String place,
        OpeningWay way,
        @Nullable SealedText reason,
        List<Opened> opened) {
    public Opening {
        opened = List.copyOf(opened);
    }

    public Opening of(List<Opened> some) {
        return new Opening(reader, at, screen, place, way, reason, some);
    }
}
