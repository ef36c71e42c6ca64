package niangjia.audit.read;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import niangjia.audit.ReviewItem;
import niangjia.audit.ReviewedKind;
import niangjia.shared.terms.TermFact;
import niangjia.shared.terms.TermFact.TermExtended;
import niangjia.shared.terms.TermFact.TermLapsed;
import niangjia.shared.terms.TermFact.TermMet;
import niangjia.shared.terms.TermFact.TermRecomputed;
import niangjia.shared.terms.TermFact.TermResumed;
import niangjia.shared.terms.TermFact.TermStarted;
import org.jspecify.annotations.Nullable;

/**
 * The rule pack under which each clock ran. Only clocks that bind the office count: an employer who does not reply, a
 * debtor who does not pay and a window that nobody uses are no fault of whoever handled the case. Extensions count as in
 * time if they were asked for and granted before the end (信访工作条例 34; hotline rules).
 */
final class EveryTermIsKeptOrExtendedInTime implements ReviewCheck {
    private static final Set<String> BINDING = Set.of(
            "dispatch",
            "overall",
            "sign",
            "returnDecision",
            "firstContact",
            "handle",
            "extensionDecision",
            "committed",
            "review",
            "callBack",
            "urge",
            "declineNotice",
            "accept",
            "investigate",
            "issueOpinion",
            "informComplainant",
            "screen",
            "askOtherSide",
            "refusalNotice",
            "sessionNotice",
            "total",
            "courtBeforeFiling",
            "courtAfterFiling",
            "duty");

    @Override
    public ReviewItem item() {
        return ReviewItem.TERMS;
    }

    @Override
    public Set<ReviewedKind> kinds() {
        return Set.of(ReviewedKind.values());
    }

    @Override
    public void weigh(ReviewCourse course, ReviewWeighing weighing) {
        Map<String, Instant> dueAt = new HashMap<>();
        Set<String> provisional = new HashSet<>();
        for (ReviewTold<TermFact> told : course.clocks()) {
            String termId = told.event().termId();
            if (BINDING.contains(termId.split("[:#]", 2)[0])) {
                turn(told, dueAt, provisional, weighing);
            }
        }
    }

    private static void turn(
            ReviewTold<TermFact> told, Map<String, Instant> dueAt, Set<String> provisional, ReviewWeighing weighing) {
        TermFact fact = told.event();
        if (fact instanceof TermStarted started) {
            dueAt.put(fact.termId(), started.dueAt());
            weighing.add(ReviewEvidence.of(
                    told.step(),
                    "term/" + fact.termId(),
                    List.of(
                            started.ruleKey(),
                            started.packId(),
                            started.calendarVersion(),
                            started.dueOn().toString())));
            if (started.provisional()) {
                provisional.add(fact.termId());
            }
        } else if (fact instanceof TermExtended extended) {
            extended(told.step(), extended, dueAt.get(fact.termId()), weighing);
            dueAt.put(fact.termId(), extended.dueAt());
        } else if (fact instanceof TermResumed resumed) {
            dueAt.put(fact.termId(), resumed.dueAt());
        } else if (fact instanceof TermRecomputed recomputed) {
            dueAt.put(fact.termId(), recomputed.dueAt());
            provisional.remove(fact.termId());
        } else if (fact instanceof TermLapsed) {
            weighing.fails("review.ground.term-lapsed", List.of(fact.termId()), told.step());
        } else if (fact instanceof TermMet met && met.late()) {
            weighing.fails("review.ground.term-met-late", List.of(fact.termId()), told.step());
        } else if (fact instanceof TermMet && provisional.contains(fact.termId())) {
            weighing.cannotSay("review.ground.term-provisional", told.step());
        } else if (fact instanceof TermMet) {
            weighing.holds("review.ground.term-met", told.step());
        }
    }

    private static void extended(
            ReviewStep step, TermExtended extended, @Nullable Instant end, ReviewWeighing weighing) {
        if (end != null && !extended.askedAt().isBefore(end)) {
            weighing.fails("review.ground.asked-too-late", List.of(extended.termId()), step);
        } else if (end != null && !extended.grantedAt().isBefore(end)) {
            weighing.fails("review.ground.granted-too-late", List.of(extended.termId()), step);
        } else {
            weighing.holds("review.ground.extended-in-time", step);
        }
    }
}
