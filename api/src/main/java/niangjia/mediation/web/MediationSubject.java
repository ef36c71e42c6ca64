package niangjia.mediation.web;

import java.util.List;
import java.util.Map;
import niangjia.mediation.AgreementCommand;
import niangjia.mediation.ApplicationCommand;
import niangjia.mediation.BenchCommand;
import niangjia.mediation.ClaimCommand;
import niangjia.mediation.EndingCommand;
import niangjia.mediation.MediationCommand;
import niangjia.mediation.PerformanceCommand;
import niangjia.mediation.RollCommand;
import niangjia.mediation.SessionCommand;

/** What a case holds that can be acted on by itself, and by which acts: the next step first. */
enum MediationSubject {
    PARTY(
            "partyId",
            ApplicationCommand.RecordConsent.class,
            ApplicationCommand.RecordRefusal.class,
            ApplicationCommand.SubstituteParty.class),
    PROCEEDINGS(
            "linkId",
            ApplicationCommand.SignForPapers.class,
            EndingCommand.ReportBack.class,
            ApplicationCommand.NoteProceedings.class),
    BODY("bodyId", ApplicationCommand.LeaveBody.class),
    MEDIATOR(
            "mediator",
            BenchCommand.ObjectToMediator.class,
            BenchCommand.StandAside.class,
            BenchCommand.ReplaceMediator.class),
    SESSION(
            "sessionId",
            SessionCommand.HoldSession.class,
            SessionCommand.TellOfSession.class,
            SessionCommand.CheckIdentity.class,
            SessionCommand.RecordNoShow.class,
            SessionCommand.MoveSession.class,
            SessionCommand.CancelSession.class),
    NOTE("noteId", SessionCommand.PassOnNote.class),
    APPRAISAL("appraisalId", SessionCommand.EndAppraisal.class),
    CLAIM(
            "claimId",
            ClaimCommand.AssessClaim.class,
            ClaimCommand.ExplainRights.class,
            ClaimCommand.SettleClaims.class,
            ClaimCommand.WaiveClaims.class,
            ClaimCommand.NotePaidBefore.class,
            ClaimCommand.AmendClaim.class,
            ClaimCommand.WithdrawClaim.class,
            ClaimCommand.NoteLimitationFact.class),
    MEMBER(
            "memberId",
            RollCommand.GiveMandate.class,
            RollCommand.CorrectMember.class,
            RollCommand.WithdrawMandate.class,
            RollCommand.LeaveRoll.class),
    PROPOSAL("proposalId", AgreementCommand.AnswerProposal.class),
    AGREEMENT(
            "agreementId",
            AgreementCommand.SignAgreement.class,
            AgreementCommand.SealAgreement.class,
            AgreementCommand.WithdrawDraft.class),
    INSTALMENT("instalmentId", PerformanceCommand.RecordPayment.class, PerformanceCommand.RecordDefault.class),
    DUTY("dutyId", PerformanceCommand.CheckDuty.class, PerformanceCommand.RecordDefault.class),
    ENFORCEMENT("enforcementId", PerformanceCommand.RecordEnforcement.class);

    /** Where the field of an act is called otherwise. */
    private static final Map<Class<?>, String> OTHERWISE = Map.of(
            SessionCommand.MoveSession.class, "plan.sessionId",
            ClaimCommand.ExplainRights.class, "claimIds",
            ClaimCommand.SettleClaims.class, "claimIds",
            ClaimCommand.WaiveClaims.class, "claimIds",
            ClaimCommand.AmendClaim.class, "claim.claimId",
            PerformanceCommand.RecordPayment.class, "payment.instalmentId",
            PerformanceCommand.RecordDefault.class, "entryId");

    private final String field;
    private final List<Class<? extends MediationCommand>> acts;

    @SafeVarargs
    MediationSubject(String field, Class<? extends MediationCommand>... acts) {
        this.field = field;
        this.acts = List.of(acts);
    }

    List<Class<? extends MediationCommand>> acts() {
        return acts;
    }

    /** The field of the act that names it. */
    String field(Class<?> act) {
        return OTHERWISE.getOrDefault(act, field);
    }
}
