package niangjia.mediation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import niangjia.shared.BringsPaper;
import niangjia.shared.Recorded;
import niangjia.shared.SealedText;
import org.jspecify.annotations.Nullable;

/** What happened about the application, whom it concerns, and whether it is taken up (申请与受理). */
public sealed interface ApplicationEvent extends MediationEvent {

    @Recorded(name = "mediation.ApplicationReceived")
    record ApplicationReceived(
            String caseId,
            Instant occurredAt,
            String origin,
            String desk,
            String category,
            String unitId,
            String unitPath,
            String applicantKey,
            String respondentKey,
            List<SidePartyFacts> parties,
            SealedText account,
            @Nullable SealedText spotRecord,
            @Nullable String bornFrom,
            @Nullable ProceedingsFacts sentBy,
            @Nullable String sender,
            int workers,
            @Nullable LocalDate employmentEndedOn,
            String number)
            implements ApplicationEvent {}

    @Recorded(name = "mediation.PartyNamed")
    record PartyNamed(String caseId, Instant occurredAt, SidePartyFacts party) implements ApplicationEvent {}

    @Recorded(name = "mediation.PartySubstituted")
    record PartySubstituted(
            String caseId, Instant occurredAt, String partyId, SidePartyFacts successor, SealedText reason)
            implements ApplicationEvent {}

    @Recorded(name = "mediation.ProceedingsLinked")
    record ProceedingsLinked(String caseId, Instant occurredAt, ProceedingsFacts proceedings)
            implements ApplicationEvent {}

    @BringsPaper
    @Recorded(name = "mediation.ProceedingsNoted")
    record ProceedingsNoted(String caseId, Instant occurredAt, String linkId, String standing, SealedText words)
            implements ApplicationEvent {}

    @Recorded(name = "mediation.CourtPapersSigned")
    record CourtPapersSigned(String caseId, Instant occurredAt, String linkId) implements ApplicationEvent {}

    @Recorded(name = "mediation.ApplicationScreened")
    record ApplicationScreened(
            String caseId,
            Instant occurredAt,
            String track,
            List<String> kinds,
            SealedText note,
            @Nullable String routeTold)
            implements ApplicationEvent {}

    @Recorded(name = "mediation.ApplicationRejected")
    record ApplicationRejected(
            String caseId,
            Instant occurredAt,
            String ground,
            SealedText explanation,
            String routeTold,
            @Nullable String bornFrom)
            implements ApplicationEvent {}

    @Recorded(name = "mediation.ConsentRequested")
    record ConsentRequested(String caseId, Instant occurredAt, String medium, SealedText words)
            implements ApplicationEvent {}

    /** {@code pending} is how many of the other side have not answered yet. */
    @Recorded(name = "mediation.ConsentGiven")
    record ConsentGiven(String caseId, Instant occurredAt, String partyId, String medium, int pending)
            implements ApplicationEvent {}

    /** {@code anyConsents} is whether another of that side does want to mediate. */
    @Recorded(name = "mediation.MediationRefused")
    record MediationRefused(
            String caseId, Instant occurredAt, String partyId, SealedText reason, int pending, boolean anyConsents)
            implements ApplicationEvent {}

    @Recorded(name = "mediation.RefusalNoticeGiven")
    record RefusalNoticeGiven(String caseId, Instant occurredAt, String medium, boolean inWriting)
            implements ApplicationEvent {}

    @Recorded(name = "mediation.MediationAccepted")
    record MediationAccepted(
            String caseId, Instant occurredAt, @Nullable SealedText note) implements ApplicationEvent {}

    @Recorded(name = "mediation.CaseTransferred")
    record CaseTransferred(
            String caseId, Instant occurredAt, String unitId, String unitPath, SealedText reason, String fromUnitId)
            implements ApplicationEvent {}

    @Recorded(name = "mediation.RelationFound")
    record RelationFound(
            String caseId,
            Instant occurredAt,
            String track,
            SealedText grounds,
            @Nullable String routeTold) implements ApplicationEvent {}

    @Recorded(name = "mediation.BodyJoined")
    record BodyJoined(String caseId, Instant occurredAt, String bodyId, String name, String role)
            implements ApplicationEvent {}

    @Recorded(name = "mediation.BodyLeft")
    record BodyLeft(String caseId, Instant occurredAt, String bodyId) implements ApplicationEvent {}
}
