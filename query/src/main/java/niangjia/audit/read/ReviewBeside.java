package niangjia.audit.read;

import java.util.List;

/** What stands on record beside a case and is needed to judge it. */
interface ReviewBeside {
    /** Every event of the stream of a certificate or a hand-over, in order; empty if there is none. */
    List<ReviewStep> stream(String id);

    /** What the pack a case went by says of the reminder: REMINDER, REMINDER_OR_TALKS or FREE. */
    String reminderFirst(String packId);
}
