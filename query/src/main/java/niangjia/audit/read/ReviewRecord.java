package niangjia.audit.read;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import niangjia.audit.ReviewedKind;
import niangjia.shared.terms.PackSetting;
import niangjia.shared.terms.RulePack;
import niangjia.shared.terms.TermsInForce;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Courses of cases straight from the record: what is judged must not depend on what a screen remembers. */
@Component
final class ReviewRecord implements ReviewBeside {
    private static final String FREE = "FREE";

    private final EventStore record;
    private final TermsInForce terms;

    ReviewRecord(EventStore record, TermsInForce terms) {
        this.record = record;
        this.terms = terms;
    }

    /** As the record held it at the moment; empty for what is no case. */
    Optional<ReviewCourse> course(String caseId, Instant asAt) {
        return ReviewedKind.of(caseId)
                .map(kind -> new ReviewCourse(
                        caseId,
                        kind,
                        stream(caseId).stream()
                                .filter(step -> !step.recordedAt().isAfter(asAt))
                                .toList(),
                        this))
                .filter(course -> !course.steps().isEmpty());
    }

    @Override
    public List<ReviewStep> stream(String id) {
        return record.readEvents(id).asStream().map(ReviewStep::of).toList();
    }

    @Override
    public String reminderFirst(String packId) {
        return terms.pack(packId)
                .flatMap((RulePack pack) -> pack.setting("supervision.reminderFirst"))
                .map(PackSetting::value)
                .orElse(FREE);
    }
}
