package niangjia.mediation.write;

import static niangjia.mediation.write.Happened.until;
import static niangjia.mediation.write.MediationFixture.AT;
import static niangjia.mediation.write.MediationFixture.ID;
import static niangjia.mediation.write.MediationFixture.TODAY;
import static niangjia.mediation.write.MediationFixture.chair;
import static niangjia.mediation.write.MediationFixture.clerk;
import static niangjia.mediation.write.MediationFixture.instalment;
import static niangjia.mediation.write.MediationFixture.mediator;
import static niangjia.mediation.write.MediationFixture.payment;
import static niangjia.mediation.write.MediationFixture.sealed;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import niangjia.Asked;
import niangjia.complaint.Forum;
import niangjia.complaint.Satisfaction;
import niangjia.mediation.AgreementCommand.DraftAgreement;
import niangjia.mediation.AgreementCommand.RecordOralAgreement;
import niangjia.mediation.AgreementCommand.WithdrawDraft;
import niangjia.mediation.AgreementDraft;
import niangjia.mediation.ApplicationCommand.LinkProceedings;
import niangjia.mediation.ApplicationEvent.RefusalNoticeGiven;
import niangjia.mediation.ApplicationOrigin;
import niangjia.mediation.CaseEnd;
import niangjia.mediation.ClaimKind;
import niangjia.mediation.DeskKind;
import niangjia.mediation.EndGround;
import niangjia.mediation.EndingCommand.CallBack;
import niangjia.mediation.EndingCommand.CloseCase;
import niangjia.mediation.EndingCommand.EndWithoutAgreement;
import niangjia.mediation.EndingCommand.ExtendMediation;
import niangjia.mediation.EndingCommand.ReportBack;
import niangjia.mediation.EndingCommand.ResumeMediation;
import niangjia.mediation.EndingCommand.SuspendForSham;
import niangjia.mediation.EndingEvent.CaseClosed;
import niangjia.mediation.EnforcementKind;
import niangjia.mediation.MediationStatus;
import niangjia.mediation.PartySide;
import niangjia.mediation.PerformanceCommand.RecordPayment;
import niangjia.mediation.Proceedings;
import niangjia.mediation.ProceedingsStanding;
import niangjia.mediation.Route;
import niangjia.mediation.SessionEvent.NoShowRecorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EndingTest {
    @ParameterizedTest
    @MethodSource("endsAndStates")
    void a_reason_for_the_end_fits_where_the_case_stands(CaseEnd reason, MediationStatus status, boolean fits) {
        MediationFixture.given(until(status))
                .and(new RefusalNoticeGiven(ID.value(), AT, "PAPER", true))
                .and(Happened.enforcing(EnforcementKind.ARBITRATION), Happened.calledBack(), Happened.reportedBack())
                .when(Examples.close(reason), chair())
                .doneIf(fits, "mediation/close-reason");
    }

    static Stream<Arguments> endsAndStates() {
        Map<MediationStatus, CaseEnd> fitting = Map.of(
                MediationStatus.REJECTED, CaseEnd.REJECTED,
                MediationStatus.REFUSED, CaseEnd.REFUSED,
                MediationStatus.FAILED, CaseEnd.NOT_AGREED,
                MediationStatus.DEFAULTED, CaseEnd.ENFORCED_ELSEWHERE,
                MediationStatus.PERFORMED, CaseEnd.PERFORMED);
        return fitting.entrySet().stream().flatMap(each -> Stream.of(CaseEnd.values())
                .map(reason -> Arguments.of(reason, each.getKey(), reason == each.getValue())));
    }

    @Test
    void a_case_in_default_is_not_closed_without_help_to_get_the_money() {
        MediationFixture.given(until(MediationStatus.DEFAULTED))
                .and(Happened.calledBack(), Happened.reportedBack())
                .when(Examples.close(CaseEnd.ENFORCED_ELSEWHERE), chair())
                .refusedUnder("mediation/close-reason");
    }

    @Test
    void a_case_is_closed_when_somebody_was_called_back_and_the_sender_was_told() {
        Asked.Given performed = MediationFixture.given(until(MediationStatus.PERFORMED));
        CloseCase close = Examples.close(CaseEnd.PERFORMED);
        performed.and(Happened.reportedBack()).when(close, chair()).refusedAs("mediation/call-back-missing");
        performed.and(Happened.calledBack()).when(close, chair()).refusedAs("mediation/sender-untold", List.of("link"));
        performed
                .and(Happened.calledBack(), Happened.reportedBack())
                .when(close, chair())
                .recorded();
        MediationFixture.given(until(MediationStatus.REFUSED))
                .and(Happened.reportedBack())
                .when(Examples.close(CaseEnd.REFUSED), chair())
                .refusedAs("mediation/refusal-untold");
    }

    @Test
    void one_agreement_may_end_several_matters_and_each_body_is_told() {
        AgreementDraft wages = Examples.wages("g2");
        AgreementDraft all = new AgreementDraft(
                "g2",
                wages.facts(),
                wages.terms(),
                List.of(instalment("i1", 1000, TODAY)),
                List.of(),
                List.of("l2"),
                wages.checked(),
                "d1");
        Asked.Given settled = MediationFixture.given(
                        List.of(Happened.received(ApplicationOrigin.WRITTEN, DeskKind.UNION)))
                .and(Happened.mediating())
                .and(Happened.stated("c1", ClaimKind.WAGE), Happened.settled("s1", 1000, "c1"));
        RecordOralAgreement agree =
                new RecordOralAgreement(ID, AT, all, List.of(PartySide.APPLICANT, PartySide.RESPONDENT));
        settled.when(agree, mediator()).refusedAs("mediation/entry-unknown", "proceedings", "l2");
        Asked.Given linked = settled.then(
                        new LinkProceedings(
                                ID,
                                AT,
                                new Proceedings("l2", Forum.ARBITRATION, "某仲裁委", "2", ProceedingsStanding.AGREED)),
                        clerk())
                .then(agree, mediator())
                .then(new RecordPayment(ID, AT, payment("p1", "i1", 1000)), clerk())
                .and(Happened.calledBack());
        linked.when(Examples.close(CaseEnd.PERFORMED), chair()).refusedAs("mediation/sender-untold", List.of("l2"));
        linked.when(new ReportBack(ID, AT, "none", sealed("words")), clerk())
                .refusedAs("mediation/entry-unknown", "sender", "none");
        linked.then(new ReportBack(ID, AT, "l2", sealed("words")), clerk())
                .when(Examples.close(CaseEnd.PERFORMED), chair())
                .records(new CaseClosed(ID.value(), AT, "PERFORMED", sealed("outcome"), null, 1000_00, 1000_00));
    }

    @Test
    void somebody_is_called_back_who_takes_part_or_is_on_the_roll() {
        MediationFixture.given(until(MediationStatus.PERFORMED))
                .when(new CallBack(ID, AT, "周某", true, Satisfaction.SATISFIED, sealed("words")), clerk())
                .refusedAs("mediation/entry-unknown", "party", "周某");
        MediationFixture.given(until(MediationStatus.PERFORMED))
                .and(Happened.roll(3))
                .when(new CallBack(ID, AT, "w3", false, Satisfaction.NO_COMMENT, sealed("words")), clerk())
                .recorded();
    }

    @Test
    void without_an_agreement_the_routes_are_told() {
        MediationFixture.given(until(MediationStatus.MEDIATING))
                .when(end(EndGround.DEADLOCK), mediator())
                .refusedAs("mediation/routes-missing");
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true"})
    void to_stay_away_without_a_good_reason_ends_a_mediation(boolean goodReason, boolean ends) {
        MediationFixture.given(until(MediationStatus.MEDIATING))
                .and(
                        Happened.scheduled(MediationFixture.joint("s1")),
                        new NoShowRecorded(ID.value(), AT, "s1", "r1", goodReason, false, sealed("words")))
                .when(end(EndGround.NO_SHOW, Route.ARBITRATION), mediator())
                .doneIf(ends, "mediation/end-ground");
    }

    @Test
    void a_sham_is_stopped_first_and_may_be_cleared_up() {
        Asked.Given mediating = MediationFixture.given(until(MediationStatus.MEDIATING));
        mediating
                .when(end(EndGround.SHAM, Route.CRIMINAL_REPORT), mediator())
                .refusedAs("mediation/end-ground", EndGround.SHAM);
        Asked.Given stopped = mediating.then(new SuspendForSham(ID, AT, sealed("signs")), mediator());
        stopped.when(end(EndGround.SHAM, Route.CRIMINAL_REPORT), mediator()).recorded();
        stopped.then(new ResumeMediation(ID, AT, sealed("reason")), chair())
                .and(Happened.stated("c1", ClaimKind.WAGE), Happened.settled("s1", 1000, "c1"))
                .when(new DraftAgreement(ID, AT, Examples.wages("g2")), mediator())
                .recorded();
        MediationFixture.given(until(MediationStatus.DRAFTED))
                .then(new SuspendForSham(ID, AT, sealed("signs")), mediator())
                .then(new ResumeMediation(ID, AT, sealed("reason")), chair())
                .when(new WithdrawDraft(ID, AT, "g1", sealed("reason")), mediator())
                .recorded();
    }

    @Test
    void more_time_needs_both_sides_in_writing_and_a_term_that_runs() {
        Asked.Given running =
                MediationFixture.given(until(MediationStatus.MEDIATING)).and(Happened.term(), Happened.act());
        List<PartySide> both = List.of(PartySide.APPLICANT, PartySide.RESPONDENT);
        running.when(new ExtendMediation(ID, AT, 15, List.of(PartySide.APPLICANT), "letter"), chair())
                .refusedAs("mediation/extension-consent", List.of(PartySide.APPLICANT));
        running.when(new ExtendMediation(ID, AT, 15, both, ""), chair()).refusedUnder("mediation/extension-consent");
        MediationFixture.given(until(MediationStatus.MEDIATING))
                .when(new ExtendMediation(ID, AT, 15, both, "letter"), chair())
                .refusedAs("mediation/term-not-running");
        running.when(new ExtendMediation(ID, AT, 15, both, "letter"), chair()).recorded();
    }

    private static EndWithoutAgreement end(EndGround ground, Route... routes) {
        return new EndWithoutAgreement(ID, AT, ground, sealed("explanation"), List.of(routes));
    }
}
