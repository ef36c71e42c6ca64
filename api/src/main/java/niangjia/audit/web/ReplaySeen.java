package niangjia.audit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import niangjia.audit.read.ReplayCase;
import niangjia.audit.read.ReplayStep;
import niangjia.shared.Seen;
import niangjia.shared.Seen.Item;

/**
 * What the author of a step had on screen, against what the matter held then and what came later.
 *
 * @param entries how many entries of the matter were on screen
 * @param opened papers, statements and evidence that were
 * @param unopened what was on record and was not on screen
 * @param meanwhile what was recorded while the page lay open, and before the step
 * @param later what came after the step
 */
record ReplaySeen(
        int entries,
        List<ReplayStep> opened,
        List<String> papers,
        List<ReplayStep> unopened,
        List<ReplayStep> meanwhile,
        List<ReplayStep> later) {
    private static final int MOST_LATER = 6;

    /** What somebody reads before deciding, beside the papers of the desk. */
    static final Set<String> READ = Set.of(
            "complaint.ContactLogged",
            "complaint.InformationAdded",
            "complaint.AccountCorrected",
            "supervision.ClueRegistered",
            "supervision.EvidenceTaken",
            "supervision.PartyHeard",
            "supervision.PaperAnswered",
            "supervision.AuthorityResultReceived",
            "supervision.CorrectionVerified",
            "mediation.ApplicationReceived",
            "mediation.TalkHeld",
            "mediation.SessionHeld",
            "mediation.AppraisalEnded",
            "mediation.ClaimAssessed",
            "mediation.AgreementDrafted",
            "mediation.PaymentRecorded",
            "referral.ReferralReceived",
            "referral.ReferralOutcomeRecorded");

    /** Empty where the step does not say what was on screen. */
    static Optional<ReplaySeen> of(ReplayCase matter, ReplayStep here, ReplayNames names) {
        return Seen.from(here.meta()).map(seen -> of(matter, here, seen, names));
    }

    private static ReplaySeen of(ReplayCase matter, ReplayStep here, Seen seen, ReplayNames names) {
        Set<Long> shown = seen.sequences(matter.stream());
        List<ReplayStep> opened = new ArrayList<>();
        List<ReplayStep> unopened = new ArrayList<>();
        List<ReplayStep> meanwhile = new ArrayList<>();
        List<ReplayStep> later = new ArrayList<>();
        for (ReplayStep step : matter.steps()) {
            if (isRead(step) && step.sequence() != here.sequence()) {
                if (step.sequence() > here.sequence()) {
                    later.add(step);
                } else if (shown.contains(step.sequence())) {
                    opened.add(step);
                } else if (step.sequence() > seen.sequence()) {
                    meanwhile.add(step);
                } else {
                    unopened.add(step);
                }
            }
        }
        List<String> papers = seen.items().stream()
                .filter(item -> item.kind() != Seen.Kind.EVENT)
                .map(Item::ref)
                .map(names::of)
                .toList();
        return new ReplaySeen(
                shown.size(),
                opened,
                papers,
                unopened,
                meanwhile,
                later.subList(0, Math.min(MOST_LATER, later.size())));
    }

    private static boolean isRead(ReplayStep step) {
        return step.clock() == null && (READ.contains(step.kind()) || ReplayKinds.PAPERS.contains(step.kind()));
    }
}
