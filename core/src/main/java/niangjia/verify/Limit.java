package niangjia.verify;

import java.util.Locale;

/** What no run can prove, or this one could not. */
public enum Limit {
    /** That what was recorded was true. */
    TRUTH,
    /** That the times of events are right: they are the desk's own. */
    CLOCK,
    /** That nothing was changed between being recorded and being sealed. */
    INTERVAL,
    /** That nobody else had the key. */
    THEFT,
    /** Anything outside the events: keys of persons, drafts, read models; papers only by their digests. */
    OUTSIDE,
    /** That the sealed words say what is said of them, without the keys of the persons. */
    WORDS,
    /** That nothing was cut behind the last checkpoint, and that nobody was given another record: no older one was at hand. */
    NOTHING_KNOWN,
    /** That nobody was given another record: no witness has signed the last checkpoint. */
    NO_WITNESS,
    /** In a capsule: that the case has no further streams or later events among those hidden. */
    CAPSULE,
    /** In a capsule: an older checkpoint whose size falls within what is hidden. */
    KNOWN_HIDDEN,
    /** Events behind the last checkpoint. */
    UNSEALED,
    /** Everything: no checkpoint holds. */
    NO_CHECKPOINT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
