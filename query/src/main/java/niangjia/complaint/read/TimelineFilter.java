package niangjia.complaint.read;

import org.jspecify.annotations.Nullable;

/**
 * What a course is narrowed to; null asks for all.
 *
 * @param staffId who did it
 * @param medium name of a {@link niangjia.complaint.Medium}: by which way somebody was heard or reached
 * @param paper kind of paper behind it
 */
public record TimelineFilter(
        @Nullable String staffId,
        @Nullable String medium,
        @Nullable Paper paper) {
    public static final TimelineFilter NONE = new TimelineFilter(null, null, null);

    public boolean any() {
        return !equals(NONE);
    }
}
