package niangjia.seal;

import java.util.Locale;

/** Nothing was signed, since what would be signed contradicts what was signed before. Somebody must look. */
public final class SealRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    SealRefused(Reason reason, String message) {
        super(reason.code() + ": " + message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Codes that never change. */
    public enum Reason {
        /** The last checkpoint is not signed by our key or a former one. */
        FOREIGN_CHECKPOINT,
        /** The row of the last checkpoint contradicts the text that was signed. */
        CHANGED_CHECKPOINT,
        /** The record is shorter than what was signed: events were removed, or a backup restored. */
        SHORTER_RECORD,
        /** A number is missing among the events. */
        HOLE,
        /** Events that were signed are not what they were. */
        CHANGED_RECORD,
        /** What was anchored outside is not in this database: a backup was restored. */
        BEHIND_ANCHOR,
        /** What was anchored outside is not what this database holds. */
        OTHER_ANCHOR,
        /** The time given lies before the last checkpoint. */
        CLOCK_BACK,
        /** A cosignature is not of a witness we know, or not over this checkpoint. */
        COSIGNATURE,
        /** A witness was shown a checkpoint that does not extend the one it saw. */
        NOT_AN_EXTENSION;

        public String code() {
            return "seal/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
