package niangjia.complaint.read;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of the log of exports.
 *
 * @param list which list, for example {@code queue/MINE}
 * @param narrowed what it was narrowed to, by field
 * @param by name at that time of the one who took it
 * @param rows null as long as it is not finished, or if it never was
 * @param digest SHA-256 of what went out, in hexadecimal digits
 * @param whole whether the reader stayed to the end; null as {@code rows}
 */
public record ExportEntry(
        String exportId,
        Instant at,
        String list,
        Map<String, String> narrowed,
        Words reason,
        String by,
        String unitId,
        @Nullable Integer rows,
        @Nullable String digest,
        @Nullable Boolean whole) {
    public ExportEntry {
        narrowed = Map.copyOf(narrowed);
    }
}
