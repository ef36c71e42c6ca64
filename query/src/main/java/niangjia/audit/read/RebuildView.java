package niangjia.audit.read;

import java.time.Instant;
import niangjia.audit.RebuildFindings;
import niangjia.audit.RebuildKind;
import org.jspecify.annotations.Nullable;

/**
 * One rebuild of a read model, as the record tells it.
 *
 * @param id as it stands in addresses
 * @param model processing group, or {@link niangjia.audit.RebuildCommand#CASES}
 * @param seed by which it was chosen; null if somebody chose it
 * @param findings null until they are recorded
 * @param asked who asked to let a difference go live
 * @param granted who let it
 * @param cause why it was broken off
 */
public record RebuildView(
        String id,
        String model,
        RebuildKind kind,
        Status status,
        @Nullable Long seed,
        Word started,
        @Nullable RebuildFindings findings,
        @Nullable Word switched,
        @Nullable Word asked,
        @Nullable Word granted,
        @Nullable Word confirmed,
        @Nullable String cause) {
    /** What came of it. */
    public enum Status {
        RUNNING,
        /** equal, and left as it was */
        EQUAL,
        DIFFERENT,
        SWITCHED,
        BROKEN_OFF
    }

    /**
     * Who did something, when and why.
     *
     * @param reason none where none is asked for
     */
    public record Word(
            Instant at, String by, String byStaff, @Nullable String reason) {}

    public boolean different() {
        return findings != null && !findings.same();
    }
}
