package niangjia.supervision.read;

import java.time.LocalDate;
import java.util.List;
import niangjia.supervision.CommitteeMember;
import org.jspecify.annotations.Nullable;

/**
 * One committee whole.
 *
 * @param unitPath place of its union
 * @param members the chair first
 * @param terms every one there was, the latest first
 * @param course the newest entry first
 */
public record CommitteeView(
        CommitteeRow now,
        String unitPath,
        List<CommitteeMember> members,
        List<Held> terms,
        @Nullable LocalDate dissolvedOn,
        List<RegistryEntry> course) {
    public CommitteeView {
        members = List.copyOf(members);
        terms = List.copyOf(terms);
        course = List.copyOf(course);
    }

    /** @param until the first day on which it no longer stood; null as long as it does */
    public record Held(
            LocalDate from, LocalDate to, @Nullable LocalDate until) {}
}
