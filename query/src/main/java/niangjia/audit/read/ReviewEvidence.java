package niangjia.audit.read;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import niangjia.shared.read.EventFields;
import org.jspecify.annotations.Nullable;

/**
 * What an answer rests on: something on record, or something that should be and is not.
 *
 * @param ref {@code event/} and its sequence, {@code term/} and its id, {@code paper/} and its id; {@code missing/} and the
 *     stored name for what is not there
 * @param name stored name of the event
 * @param args what its words take, in the order of the event; nothing that is sealed
 * @param facts dates, codes and numbers that were looked at
 * @param by name at that time of whoever did it
 */
public record ReviewEvidence(
        String ref,
        String name,
        List<String> args,
        List<String> facts,
        @Nullable Instant occurredAt,
        @Nullable Instant recordedAt,
        @Nullable String by,
        @Nullable String byUnit) {
    private static final String EVENT = "event/";
    private static final String MISSING = "missing/";
    private static final Set<String> LEFT_OUT =
            Set.of("complaintId", "caseId", "occurredAt", "applicantKey", "respondentKey");

    public ReviewEvidence {
        args = List.copyOf(args);
        facts = List.copyOf(facts);
    }

    static ReviewEvidence of(ReviewStep step, String ref, List<String> facts) {
        return new ReviewEvidence(
                ref,
                step.name(),
                EventFields.of(step.event(), LEFT_OUT, Set.of()).args(),
                facts,
                step.occurredAt(),
                step.recordedAt(),
                step.by() == null ? null : step.by().name(),
                step.by() == null ? null : step.by().unit().id());
    }

    static ReviewEvidence event(ReviewStep step) {
        return of(step, EVENT + step.sequence(), List.of());
    }

    static ReviewEvidence missing(String name) {
        return new ReviewEvidence(MISSING + name, name, List.of(), List.of(), null, null, null, null);
    }

    /** Whether it is the absence of something. */
    public boolean isMissing() {
        return ref.startsWith(MISSING);
    }
}
