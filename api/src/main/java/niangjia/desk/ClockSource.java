package niangjia.desk;

import java.time.Instant;
import niangjia.complaint.ClockCommand;
import niangjia.complaint.ComplaintId;
import niangjia.complaint.read.DueTerm;
import niangjia.complaint.read.DueTerms;
import niangjia.complaint.read.TermsToRecount;
import niangjia.mediation.MediationClockCommand;
import niangjia.mediation.MediationId;
import niangjia.mediation.read.MediationClocksDue;
import niangjia.mediation.read.MediationClocksToRecount;
import niangjia.shared.Actor;
import niangjia.supervision.ReferralClockCommand;
import niangjia.supervision.ReferralId;
import niangjia.supervision.SupervisionClockCommand;
import niangjia.supervision.SupervisionId;
import niangjia.supervision.read.ClocksDue;
import niangjia.supervision.read.ClocksToRecount;
import org.jspecify.annotations.Nullable;

/** Where the desk looks for clocks: which questions it asks there, and which command wakes what it finds. */
enum ClockSource {
    COMPLAINTS {
        @Override
        Object due(Actor asker, Instant at, @Nullable DueTerm behind, int size) {
            return new DueTerms(asker, at, behind, size);
        }

        @Override
        Object toRecount(Actor asker, Instant at, @Nullable String behind, int size) {
            return new TermsToRecount(asker, at, behind, size);
        }

        @Override
        Object lapse(String caseId, Instant now, String termId) {
            return new ClockCommand.LapseTerm(new ComplaintId(caseId), now, termId);
        }

        @Override
        Object recount(String caseId, Instant now) {
            return new ClockCommand.RecomputeTerms(new ComplaintId(caseId), now);
        }
    },
    /** Cases and hand-overs, told apart by their ids. */
    SUPERVISION {
        @Override
        Object due(Actor asker, Instant at, @Nullable DueTerm behind, int size) {
            return new ClocksDue(asker, at, behind, size);
        }

        @Override
        Object toRecount(Actor asker, Instant at, @Nullable String behind, int size) {
            return new ClocksToRecount(asker, at, behind, size);
        }

        @Override
        Object lapse(String caseId, Instant now, String termId) {
            return ReferralId.isOne(caseId)
                    ? new ReferralClockCommand.LapseTerm(new ReferralId(caseId), now, termId)
                    : new SupervisionClockCommand.LapseTerm(new SupervisionId(caseId), now, termId);
        }

        @Override
        Object recount(String caseId, Instant now) {
            return ReferralId.isOne(caseId)
                    ? new ReferralClockCommand.RecomputeTerms(new ReferralId(caseId), now)
                    : new SupervisionClockCommand.RecomputeTerms(new SupervisionId(caseId), now);
        }
    },
    MEDIATION {
        @Override
        Object due(Actor asker, Instant at, @Nullable DueTerm behind, int size) {
            return new MediationClocksDue(asker, at, behind, size);
        }

        @Override
        Object toRecount(Actor asker, Instant at, @Nullable String behind, int size) {
            return new MediationClocksToRecount(asker, at, behind, size);
        }

        @Override
        Object lapse(String caseId, Instant now, String termId) {
            return new MediationClockCommand.LapseTerm(new MediationId(caseId), now, termId);
        }

        @Override
        Object recount(String caseId, Instant now) {
            return new MediationClockCommand.RecomputeTerms(new MediationId(caseId), now);
        }
    };

    /** Answered with a page of terms that have run out. */
    abstract Object due(Actor asker, Instant at, @Nullable DueTerm behind, int size);

    /** Answered with a page of matters some of whose terms would be counted otherwise now. */
    abstract Object toRecount(Actor asker, Instant at, @Nullable String behind, int size);

    abstract Object lapse(String caseId, Instant now, String termId);

    abstract Object recount(String caseId, Instant now);
}
