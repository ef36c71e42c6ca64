package niangjia.complaint;

import java.time.Instant;
import java.util.Map;
import niangjia.shared.Recorded;
import niangjia.shared.SealedText;
import org.jspecify.annotations.Nullable;

/** What happened to an export of a list. */
public sealed interface ExportEvent {
    String exportId();

    Instant occurredAt();

    @Recorded(name = "export.ListExported")
    record ListExported(
            String exportId,
            Instant occurredAt,
            String list,
            Map<String, String> narrowed,
            @Nullable SealedText typed,
            SealedText reason)
            implements ExportEvent {}

    @Recorded(name = "export.ExportFinished")
    record ExportFinished(String exportId, Instant occurredAt, int rows, String digest, boolean whole)
            implements ExportEvent {}
}
