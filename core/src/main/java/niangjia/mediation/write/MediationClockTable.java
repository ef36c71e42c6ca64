package niangjia.mediation.write;

import static niangjia.mediation.write.MediationClockStep.meet;
import static niangjia.mediation.write.MediationClockStep.start;
import static niangjia.mediation.write.MediationClockStep.startFrom;
import static niangjia.mediation.write.MediationClockStep.startUntil;
import static niangjia.mediation.write.MediationClockStep.stop;
import static niangjia.mediation.write.MediationClockStep.variant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import niangjia.mediation.AgreementEvent;
import niangjia.mediation.AgreementEvent.AgreementEffective;
import niangjia.mediation.AgreementEvent.OralAgreementMade;
import niangjia.mediation.AgreementEvent.ReviewDecided;
import niangjia.mediation.AgreementEvent.ReviewRequested;
import niangjia.mediation.ApplicationEvent;
import niangjia.mediation.ApplicationEvent.ApplicationReceived;
import niangjia.mediation.ApplicationEvent.ApplicationRejected;
import niangjia.mediation.ApplicationEvent.ApplicationScreened;
import niangjia.mediation.ApplicationEvent.ConsentGiven;
import niangjia.mediation.ApplicationEvent.ConsentRequested;
import niangjia.mediation.ApplicationEvent.CourtPapersSigned;
import niangjia.mediation.ApplicationEvent.MediationAccepted;
import niangjia.mediation.ApplicationEvent.MediationRefused;
import niangjia.mediation.ApplicationEvent.RefusalNoticeGiven;
import niangjia.mediation.ApplicationOrigin;
import niangjia.mediation.DeskKind;
import niangjia.mediation.EndingEvent.MediationFailed;
import niangjia.mediation.EnforcementKind;
import niangjia.mediation.EnforcementStage;
import niangjia.mediation.MediationClock;
import niangjia.mediation.MediationEvent;
import niangjia.mediation.MediationTrack;
import niangjia.mediation.PerformanceEvent;
import niangjia.mediation.PerformanceEvent.DutyChecked;
import niangjia.mediation.PerformanceEvent.EnforcementOpened;
import niangjia.mediation.PerformanceEvent.EnforcementStepped;
import niangjia.mediation.PerformanceEvent.PaymentRecorded;
import niangjia.mediation.PlannedDutyFacts;
import niangjia.mediation.PlannedPaymentFacts;
import niangjia.mediation.ReviewKind;
import niangjia.mediation.ReviewResult;
import niangjia.mediation.SessionEvent;
import niangjia.mediation.SessionEvent.NoShowRecorded;
import niangjia.mediation.SessionEvent.SessionCancelled;
import niangjia.mediation.SessionEvent.SessionHeld;
import niangjia.mediation.SessionEvent.SessionMoved;
import niangjia.mediation.SessionEvent.SessionScheduled;
import niangjia.mediation.SessionEvent.SessionTold;

/** Which event turns which clocks, and in which order; what does not run is passed over. */
final class MediationClockTable {
    private static final String ONE_STOP = "ONE_STOP";
    private static final String SUMMARY = "SUMMARY";

    private MediationClockTable() {}

    static List<MediationClockStep> stepsOf(MediationEvent event, CaseFile file) {
        if (event instanceof ApplicationEvent about) {
            return ofTheApplication(about, file);
        }
        if (event instanceof SessionEvent session) {
            return ofASession(session);
        }
        if (event instanceof AgreementEvent agreement) {
            return ofTheAgreement(agreement, file);
        }
        if (event instanceof PerformanceEvent performance) {
            return ofThePerformance(performance);
        }
        if (event instanceof MediationFailed) {
            return mediationOver(false);
        }
        return List.of();
    }

    private static List<MediationClockStep> ofTheApplication(ApplicationEvent event, CaseFile file) {
        if (event instanceof ApplicationReceived) {
            return file.origin().fromCourt()
                    ? List.of(start(MediationClock.SCREEN))
                    : List.of(start(MediationClock.SCREEN), total("ApplicationReceived", file));
        }
        if (event instanceof CourtPapersSigned) {
            return List.of(courtTerm(file.origin()));
        }
        if (event instanceof ApplicationScreened) {
            return List.of(meet(MediationClock.SCREEN), start(MediationClock.ASK_OTHER_SIDE));
        }
        if (event instanceof ApplicationRejected) {
            List<MediationClockStep> steps = new ArrayList<>(List.of(meet(MediationClock.SCREEN)));
            steps.addAll(mediationOver(false));
            return steps;
        }
        if (event instanceof ConsentRequested) {
            return List.of(meet(MediationClock.ASK_OTHER_SIDE));
        }
        if (event instanceof ConsentGiven given && given.pending() == 0) {
            return List.of(stop(MediationClock.ASK_OTHER_SIDE), start(MediationClock.ACCEPT));
        }
        if (event instanceof MediationRefused refused && refused.pending() == 0) {
            return ofTheLastRefusal(refused.anyConsents());
        }
        if (event instanceof RefusalNoticeGiven) {
            return List.of(meet(MediationClock.REFUSAL_NOTICE));
        }
        if (event instanceof MediationAccepted) {
            return file.origin().fromCourt()
                    ? List.of(meet(MediationClock.ACCEPT))
                    : List.of(meet(MediationClock.ACCEPT), total("MediationAccepted", file));
        }
        return List.of();
    }

    private static List<MediationClockStep> ofTheLastRefusal(boolean anotherConsents) {
        List<MediationClockStep> steps = new ArrayList<>(List.of(stop(MediationClock.ASK_OTHER_SIDE)));
        if (anotherConsents) {
            steps.add(start(MediationClock.ACCEPT));
        } else {
            steps.addAll(mediationOver(false));
            steps.add(start(MediationClock.REFUSAL_NOTICE));
        }
        return steps;
    }

    private static List<MediationClockStep> ofASession(SessionEvent event) {
        if (event instanceof SessionScheduled scheduled) {
            return List.of(start(MediationClock.SESSION_NOTICE, scheduled.plan().sessionId()));
        }
        if (event instanceof SessionMoved moved) {
            String session = moved.plan().sessionId();
            return List.of(stop(MediationClock.SESSION_NOTICE, session), start(MediationClock.SESSION_NOTICE, session));
        }
        if (event instanceof SessionTold told && told.untold() == 0) {
            return List.of(meet(MediationClock.SESSION_NOTICE, told.sessionId()));
        }
        if (event instanceof SessionCancelled cancelled) {
            return List.of(stop(MediationClock.SESSION_NOTICE, cancelled.sessionId()));
        }
        if (event instanceof SessionHeld held) {
            return List.of(stop(MediationClock.SESSION_NOTICE, held.sessionId()));
        }
        if (event instanceof NoShowRecorded missed) {
            return List.of(stop(MediationClock.SESSION_NOTICE, missed.sessionId()));
        }
        return List.of();
    }

    private static List<MediationClockStep> ofTheAgreement(AgreementEvent event, CaseFile file) {
        if (event instanceof AgreementEffective effective) {
            List<MediationClockStep> steps = new ArrayList<>(mediationOver(true));
            // both windows run side by side; the arbitrators look at labour disputes alone
            if (file.track() == MediationTrack.LABOUR) {
                steps.add(start(MediationClock.ARBITRAL_REVIEW));
            }
            steps.add(start(MediationClock.JUDICIAL_CONFIRMATION));
            steps.addAll(promises(effective.payments(), effective.duties()));
            return steps;
        }
        if (event instanceof OralAgreementMade made) {
            List<MediationClockStep> steps = new ArrayList<>(mediationOver(true));
            steps.addAll(promises(made.agreement().payments(), made.agreement().duties()));
            return steps;
        }
        if (event instanceof ReviewRequested requested) {
            return List.of(meet(windowOf(ReviewKind.valueOf(requested.kind()))));
        }
        if (event instanceof ReviewDecided decided
                && ReviewResult.valueOf(decided.result()) == ReviewResult.CONFIRMED) {
            return List.of(stop(MediationClock.ARBITRAL_REVIEW), stop(MediationClock.JUDICIAL_CONFIRMATION));
        }
        return List.of();
    }

    private static List<MediationClockStep> ofThePerformance(PerformanceEvent event) {
        if (event instanceof PaymentRecorded recorded && recorded.outstandingFen() == 0) {
            return List.of(meet(MediationClock.INSTALMENT, recorded.payment().instalmentId()));
        }
        if (event instanceof DutyChecked checked) {
            LocalDate again = checked.checkAgainOn();
            MediationClockStep looked = meet(MediationClock.DUTY, checked.dutyId());
            return again == null
                    ? checked.fulfilled() ? List.of(looked) : List.of()
                    : List.of(looked, startUntil(again, MediationClock.DUTY, checked.dutyId()));
        }
        if (event instanceof EnforcementOpened opened
                && EnforcementKind.valueOf(opened.kind()) == EnforcementKind.PAYMENT_ORDER) {
            return List.of(start(MediationClock.COURT_ANSWERS, opened.enforcementId()));
        }
        if (event instanceof EnforcementStepped stepped
                && EnforcementKind.valueOf(stepped.kind()) == EnforcementKind.PAYMENT_ORDER) {
            return ofThePaymentOrder(EnforcementStage.valueOf(stepped.stage()), stepped.enforcementId());
        }
        return List.of();
    }

    private static List<MediationClockStep> ofThePaymentOrder(EnforcementStage stage, String id) {
        return switch (stage) {
            case ASKED -> List.of();
            case ACCEPTED -> List.of(meet(MediationClock.COURT_ANSWERS, id), start(MediationClock.COURT_ISSUES, id));
            case ISSUED -> List.of(meet(MediationClock.COURT_ISSUES, id));
            case SERVED -> List.of(start(MediationClock.DEBTOR_PAYS, id));
            case PAID -> List.of(meet(MediationClock.DEBTOR_PAYS, id));
            case OBJECTED, REFUSED, ENDED ->
                List.of(
                        stop(MediationClock.COURT_ANSWERS, id),
                        stop(MediationClock.COURT_ISSUES, id),
                        stop(MediationClock.DEBTOR_PAYS, id));
        };
    }

    static MediationClock windowOf(ReviewKind kind) {
        return kind == ReviewKind.ARBITRAL ? MediationClock.ARBITRAL_REVIEW : MediationClock.JUDICIAL_CONFIRMATION;
    }

    private static MediationClockStep total(String fact, CaseFile file) {
        return startFrom(fact, MediationClock.TOTAL, file.desk() == DeskKind.ONE_STOP ? ONE_STOP : "");
    }

    private static MediationClockStep courtTerm(ApplicationOrigin origin) {
        return origin == ApplicationOrigin.COURT_BEFORE_FILING
                ? start(MediationClock.COURT_BEFORE_FILING)
                : variant(MediationClock.COURT_AFTER_FILING, origin == ApplicationOrigin.COURT_SUMMARY ? SUMMARY : "");
    }

    private static List<MediationClockStep> mediationOver(boolean agreed) {
        return Stream.of(MediationClock.TOTAL, MediationClock.COURT_BEFORE_FILING, MediationClock.COURT_AFTER_FILING)
                .map(clock -> agreed ? meet(clock) : stop(clock))
                .toList();
    }

    private static List<MediationClockStep> promises(
            List<PlannedPaymentFacts> payments, List<PlannedDutyFacts> duties) {
        return Stream.concat(
                        payments.stream()
                                .map(each -> startUntil(each.dueOn(), MediationClock.INSTALMENT, each.instalmentId())),
                        duties.stream().map(each -> startUntil(each.checkOn(), MediationClock.DUTY, each.dutyId())))
                .toList();
    }
}
