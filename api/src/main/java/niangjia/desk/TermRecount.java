package niangjia.desk;

import java.time.Instant;
import niangjia.complaint.read.RecountPage;
import niangjia.shared.DeskTime;
import niangjia.shared.terms.TermsInForce;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has open terms counted anew when the rules in force have changed. After a change, on a new day and at the start it looks
 * at all open terms, and once more at the next look, since what was being decided by the old rules may have come behind.
 */
final class TermRecount {
    private static final int TOGETHER = 500;
    private static final int LOOKS = 2;
    private static final Logger LOG = LoggerFactory.getLogger(TermRecount.class);

    private final SystemDesk system;
    private final QueryGateway queries;
    private final TermsInForce terms;
    private String known = "";
    private int looks;

    TermRecount(SystemDesk system, QueryGateway queries, TermsInForce terms) {
        this.system = system;
        this.queries = queries;
        this.terms = terms;
    }

    /** @return how many matters were asked to count anew */
    int at(Instant now) {
        // what an activation says holds from a day on
        String edition = terms.edition() + DeskTime.dayOf(now);
        if (!edition.equals(known)) {
            known = edition;
            looks = 0;
        }
        if (looks == LOOKS) {
            return 0;
        }
        int asked = all(now, edition);
        looks++;
        return asked;
    }

    private int all(Instant now, String edition) {
        int asked = 0;
        for (ClockSource source : ClockSource.values()) {
            asked += all(source, now, edition);
        }
        if (asked > 0) {
            LOG.info("open terms of {} matters counted anew", asked);
        }
        return asked;
    }

    private int all(ClockSource source, Instant now, String edition) {
        int asked = 0;
        @Nullable String behind = null;
        do {
            RecountPage page = queries.query(
                            source.toRecount(system.actor(TermSweep.PART), now, behind, TOGETHER), RecountPage.class)
                    .join();
            page.cases().forEach(found -> recount(source, found, now, edition));
            asked += page.cases().size();
            behind = page.next();
        } while (behind != null);
        return asked;
    }

    private void recount(ClockSource source, RecountPage.Found found, Instant now, String edition) {
        try {
            system.send(
                    TermSweep.PART,
                    found.caseId() + " " + found.sequence() + " " + edition,
                    source.recount(found.caseId(), now));
        } catch (RuntimeException e) {
            LOG.warn("terms could not be counted anew yet: {}", e.toString());
        }
    }
}
