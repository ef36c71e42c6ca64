package niangjia.shared;

import org.jspecify.annotations.Nullable;

/** What came of an attempt to keep a draft, or to end it. */
public sealed interface Keeping {
    long revision();

    /** It is on disk under this revision. */
    record Done(long revision) implements Keeping {}

    /**
     * Nothing has changed: another window was there first.
     *
     * @param other what stands there now; null if the draft has been ended, by recording the act or by discarding
     */
    record Overtaken(long revision, @Nullable Draft other) implements Keeping {}
}
