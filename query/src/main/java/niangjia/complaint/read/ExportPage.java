package niangjia.complaint.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next cursor of the following page; null on the last one */
public record ExportPage(
        List<ExportEntry> entries, @Nullable String next) {
    public ExportPage {
        entries = List.copyOf(entries);
    }
}
