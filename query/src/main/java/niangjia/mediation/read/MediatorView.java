package niangjia.mediation.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import niangjia.complaint.read.Words;
import niangjia.mediation.MediatorStatus;
import niangjia.supervision.read.RegistryEntry;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the roster whole.
 *
 * @param status as the record has it, whatever the day
 * @param left the first day on which they are gone
 * @param reason why they were suspended or are gone, while they are
 * @param conflicts the newest first; those lifted as well
 * @param course the newest entry first
 */
public record MediatorView(
        MediatorRow now,
        MediatorStatus status,
        String unitPath,
        @Nullable LocalDate left,
        @Nullable String reason,
        List<Training> trainings,
        List<Conflict> conflicts,
        List<RegistryEntry> course) {
    public MediatorView {
        trainings = List.copyOf(trainings);
        conflicts = List.copyOf(conflicts);
        course = List.copyOf(course);
    }

    public record Training(String course, LocalDate on, int hours) {}

    /**
     * @param kind name of a {@link niangjia.mediation.ConflictKind}
     * @param words why; for the mediator and those who keep the roster alone
     */
    public record Conflict(
            String conflictId,
            String kind,
            @Nullable String employerId,
            @Nullable String matter,
            Instant declaredAt,
            boolean lifted,
            Words words) {}
}
