package niangjia.desk;

import java.time.Instant;
import niangjia.audit.ReviewCommand.LapseAnswer;
import niangjia.audit.ReviewId;
import niangjia.audit.read.ReviewAnswersDue;
import niangjia.audit.read.ReviewFindingView;
import niangjia.audit.read.ReviewFindings;
import org.axonframework.queryhandling.QueryGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says that an answer to a finding did not come in time. It keeps nothing, and asked twice it changes nothing more. */
final class AnswerSweep {
    private static final Logger LOG = LoggerFactory.getLogger(AnswerSweep.class);

    private final SystemDesk system;
    private final QueryGateway queries;

    AnswerSweep(SystemDesk system, QueryGateway queries) {
        this.system = system;
        this.queries = queries;
    }

    void at(Instant now) {
        ReviewFindings due = queries.query(
                        new ReviewAnswersDue(system.actor(TermSweep.PART), now), ReviewFindings.class)
                .join();
        due.items().forEach(each -> lapse(each, now));
    }

    private void lapse(ReviewFindingView finding, Instant now) {
        try {
            system.send(
                    TermSweep.PART,
                    finding.reviewId() + " " + finding.findingId() + " " + finding.dueAt(),
                    new LapseAnswer(new ReviewId(finding.reviewId()), now, finding.findingId()));
        } catch (RuntimeException e) {
            LOG.warn("an answer could not lapse yet: {}", String.valueOf(e));
        }
    }
}
