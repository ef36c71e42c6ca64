package niangjia.audit.read;

import java.util.List;

/** The checklist (案卷评查表) in its order. */
final class ReviewChecklist {
    static final List<ReviewCheck> ALL = List.of(
            new TheCaseIsRegisteredCompletelyOnTheDayItCame(),
            new TheDecisionToTakeItUpIsToldInTimeToTheRightPerson(),
            new TheMatterGoesToWhoIsCompetent(),
            new TwoCertifiedSupervisorsActAndNoneWhoStoodAside(),
            new BothSidesAreHeardBeforeItIsDecided(),
            new EveryRecordIsReadAndSignedOrTheRefusalIsNoted(),
            new EveryLetterIsIssuedAsTheRulesSay(),
            new EveryReplyIsJudgedAndNotOnlyReceived(),
            new EveryTermIsKeptOrExtendedInTime(),
            new TheAgreementIsValid(),
            new TheWorkerIsToldOfRoutesAndLimitation(),
            new TheCallBackIsByAnotherPerson(),
            new TheSecretIsKept(),
            new TheReportedResultIsTrue(),
            new TheFileIsCompleteAndArchived(),
            new NothingIsEnteredLateOrBackDated());

    private ReviewChecklist() {}

    static List<ReviewFound> judge(ReviewCourse course) {
        return ALL.stream().map(each -> each.judge(course)).toList();
    }
}
