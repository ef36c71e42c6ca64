package niangjia.supervision.write;

import java.util.ArrayList;
import java.util.List;
import niangjia.supervision.ClueEvent;
import niangjia.supervision.ClueEvent.CaseAccepted;
import niangjia.supervision.ClueEvent.ClueDeclined;
import niangjia.supervision.ClueEvent.ClueRegistered;
import niangjia.supervision.ClueEvent.DeclineNoticeGiven;
import niangjia.supervision.InquiryEvent.BreachFound;
import niangjia.supervision.InquiryEvent.NoBreachFound;
import niangjia.supervision.OutcomeEvent.CaseReopened;
import niangjia.supervision.OutcomeEvent.ComplainantInformed;
import niangjia.supervision.OutcomeEvent.CorrectionVerified;
import niangjia.supervision.OutcomeEvent.NextRoundOpened;
import niangjia.supervision.PaperEvent;
import niangjia.supervision.PaperEvent.AuthorityClosed;
import niangjia.supervision.PaperEvent.AuthorityDeclined;
import niangjia.supervision.PaperEvent.AuthorityFiled;
import niangjia.supervision.PaperEvent.AuthorityResultReceived;
import niangjia.supervision.PaperEvent.NoticePublished;
import niangjia.supervision.PaperEvent.PaperAnswered;
import niangjia.supervision.PaperEvent.PaperDeemedServed;
import niangjia.supervision.PaperEvent.PaperIssued;
import niangjia.supervision.PaperEvent.PaperServed;
import niangjia.supervision.PaperKind;
import niangjia.supervision.SupervisionClock;
import niangjia.supervision.SupervisionEvent;

/** Which event turns which clocks, and in which order; what does not run is passed over. */
final class CaseClockTable {
    private static final String NONE = "";

    private CaseClockTable() {}

    /** @param named whether there is somebody to be told */
    static List<CaseClockStep> stepsOf(SupervisionEvent event, boolean named) {
        if (event instanceof ClueEvent clue) {
            return ofTheClue(clue, named);
        }
        if (event instanceof PaperEvent paper) {
            return ofThePaper(paper, named);
        }
        if (event instanceof BreachFound found) {
            List<CaseClockStep> steps = new ArrayList<>();
            if (found.pending() == 0) {
                steps.add(CaseClockStep.meet(SupervisionClock.INVESTIGATE, NONE));
            }
            steps.add(CaseClockStep.start(SupervisionClock.ISSUE_OPINION, found.respondentId()));
            return steps;
        }
        if (event instanceof NoBreachFound found && found.pending() == 0) {
            List<CaseClockStep> steps = new ArrayList<>();
            steps.add(CaseClockStep.meet(SupervisionClock.INVESTIGATE, NONE));
            if (found.allClear()) {
                steps.addAll(toBeTold(named));
            }
            return steps;
        }
        if (event instanceof CorrectionVerified verified && verified.allCorrected()) {
            List<CaseClockStep> steps = new ArrayList<>();
            steps.add(CaseClockStep.stop(SupervisionClock.INVESTIGATE, NONE));
            steps.addAll(toBeTold(named));
            return steps;
        }
        if (event instanceof ComplainantInformed) {
            return List.of(CaseClockStep.meet(SupervisionClock.INFORM_COMPLAINANT, NONE));
        }
        if (event instanceof NextRoundOpened || event instanceof CaseReopened) {
            return List.of(CaseClockStep.start(SupervisionClock.INVESTIGATE, NONE));
        }
        return List.of();
    }

    private static List<CaseClockStep> ofTheClue(ClueEvent event, boolean named) {
        if (event instanceof ClueRegistered) {
            List<CaseClockStep> steps = new ArrayList<>();
            if (named) {
                steps.add(CaseClockStep.start(SupervisionClock.DECLINE_NOTICE, NONE));
            }
            steps.add(CaseClockStep.start(SupervisionClock.ACCEPT, NONE));
            steps.add(CaseClockStep.startFrom("ClueRegistered", SupervisionClock.INVESTIGATE));
            return steps;
        }
        if (event instanceof CaseAccepted) {
            return List.of(
                    CaseClockStep.stop(SupervisionClock.DECLINE_NOTICE, NONE),
                    CaseClockStep.meet(SupervisionClock.ACCEPT, NONE),
                    CaseClockStep.startFrom("CaseAccepted", SupervisionClock.INVESTIGATE));
        }
        if (event instanceof ClueDeclined) {
            return List.of(
                    CaseClockStep.meet(SupervisionClock.ACCEPT, NONE),
                    CaseClockStep.stop(SupervisionClock.INVESTIGATE, NONE));
        }
        if (event instanceof DeclineNoticeGiven) {
            return List.of(CaseClockStep.meet(SupervisionClock.DECLINE_NOTICE, NONE));
        }
        return List.of();
    }

    private static List<CaseClockStep> ofThePaper(PaperEvent event, boolean named) {
        if (event instanceof PaperIssued issued) {
            return switch (PaperKind.valueOf(issued.kind())) {
                case OPINION ->
                    List.of(CaseClockStep.meet(SupervisionClock.ISSUE_OPINION, String.valueOf(issued.respondentId())));
                case SUGGESTION ->
                    List.of(
                            CaseClockStep.stop(SupervisionClock.ISSUE_OPINION, String.valueOf(issued.respondentId())),
                            CaseClockStep.start(SupervisionClock.AUTHORITY_FILING, issued.paperId()));
                default -> List.of();
            };
        }
        if (event instanceof PaperServed served) {
            return reply(served.kind(), served.paperId());
        }
        if (event instanceof NoticePublished notice) {
            return List.of(CaseClockStep.start(SupervisionClock.PUBLIC_SERVICE, notice.paperId()));
        }
        if (event instanceof PaperDeemedServed served) {
            List<CaseClockStep> steps = new ArrayList<>();
            steps.add(CaseClockStep.meet(SupervisionClock.PUBLIC_SERVICE, served.paperId()));
            steps.addAll(reply(served.kind(), served.paperId()));
            return steps;
        }
        if (event instanceof PaperAnswered answered) {
            return List.of(
                    CaseClockStep.meet(SupervisionClock.REMINDER_REPLY, answered.paperId()),
                    CaseClockStep.meet(SupervisionClock.OPINION_REPLY, answered.paperId()));
        }
        return ofTheAuthority(event, named);
    }

    private static List<CaseClockStep> ofTheAuthority(PaperEvent event, boolean named) {
        if (event instanceof AuthorityFiled filed) {
            return List.of(
                    CaseClockStep.meet(SupervisionClock.AUTHORITY_FILING, filed.paperId()),
                    CaseClockStep.start(SupervisionClock.AUTHORITY_RESULT, filed.paperId()));
        }
        if (event instanceof AuthorityDeclined declined) {
            return List.of(CaseClockStep.meet(SupervisionClock.AUTHORITY_FILING, declined.paperId()));
        }
        if (event instanceof AuthorityClosed closed) {
            List<CaseClockStep> steps = new ArrayList<>();
            steps.add(CaseClockStep.meet(SupervisionClock.AUTHORITY_RESULT, closed.paperId()));
            steps.add(CaseClockStep.start(SupervisionClock.AUTHORITY_FEEDBACK, closed.paperId()));
            if (named) {
                steps.add(CaseClockStep.startFrom("AuthorityClosed", SupervisionClock.INFORM_COMPLAINANT));
            }
            return steps;
        }
        if (event instanceof AuthorityResultReceived received) {
            List<CaseClockStep> steps = new ArrayList<>();
            steps.add(CaseClockStep.meet(SupervisionClock.AUTHORITY_RESULT, received.paperId()));
            steps.add(CaseClockStep.meet(SupervisionClock.AUTHORITY_FEEDBACK, received.paperId()));
            steps.addAll(toBeTold(named));
            return steps;
        }
        return List.of();
    }

    private static List<CaseClockStep> toBeTold(boolean named) {
        return named ? List.of(CaseClockStep.start(SupervisionClock.INFORM_COMPLAINANT, NONE)) : List.of();
    }

    private static List<CaseClockStep> reply(String kind, String paperId) {
        return switch (PaperKind.valueOf(kind)) {
            case REMINDER -> List.of(CaseClockStep.start(SupervisionClock.REMINDER_REPLY, paperId));
            case OPINION -> List.of(CaseClockStep.start(SupervisionClock.OPINION_REPLY, paperId));
            default -> List.of();
        };
    }
}
