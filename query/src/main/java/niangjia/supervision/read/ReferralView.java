package niangjia.supervision.read;

import java.util.List;
import niangjia.complaint.read.Words;
import org.jspecify.annotations.Nullable;

/**
 * One hand-over whole.
 *
 * @param named whether the worker is known and must be told what came of it
 * @param content what goes there, in words; sealed to those who only look on
 * @param inventory what was handed over, once it was
 * @param keeper who handed it over
 * @param dues every clock there was, in the order they started
 * @param course the newest entry first
 */
public record ReferralView(
        ReferralRow now,
        String unitPath,
        boolean named,
        Words content,
        List<String> inventory,
        @Nullable String keeper,
        List<ReferralDue> dues,
        List<RegistryEntry> course) {
    public ReferralView {
        inventory = List.copyOf(inventory);
        dues = List.copyOf(dues);
        course = List.copyOf(course);
    }
}
