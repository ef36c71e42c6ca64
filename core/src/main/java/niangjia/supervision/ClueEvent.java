package niangjia.supervision;

import java.time.Instant;
import java.util.List;
import niangjia.shared.Recorded;
import niangjia.shared.SealedText;
import org.jspecify.annotations.Nullable;

/** What happened about what is known at first, who takes it up, and who is to look into it (线索). */
public sealed interface ClueEvent extends SupervisionEvent {

    /** @param complainant null for a clue that nobody complained about */
    @Recorded(name = "supervision.ClueRegistered")
    record ClueRegistered(
            String caseId,
            Instant occurredAt,
            String source,
            String category,
            String unitId,
            String unitPath,
            @Nullable ComplainantFacts complainant,
            SealedText account,
            List<RespondentFacts> respondents,
            int workers,
            @Nullable String bornFrom,
            String number)
            implements ClueEvent {}

    @Recorded(name = "supervision.ComplainantNamed")
    record ComplainantNamed(String caseId, Instant occurredAt, ComplainantFacts complainant) implements ClueEvent {}

    @Recorded(name = "supervision.ConsentRecorded")
    record ConsentRecorded(String caseId, Instant occurredAt, boolean disclose) implements ClueEvent {}

    @Recorded(name = "supervision.RespondentNamed")
    record RespondentNamed(String caseId, Instant occurredAt, RespondentFacts respondent) implements ClueEvent {}

    @Recorded(name = "supervision.RespondentSubstituted")
    record RespondentSubstituted(
            String caseId, Instant occurredAt, String respondentId, RespondentFacts successor, SealedText reason)
            implements ClueEvent {}

    @Recorded(name = "supervision.RiskAssessed")
    record RiskAssessed(
            String caseId,
            Instant occurredAt,
            String risk,
            boolean factsPointToWorker,
            SealedText note,
            String assessedBy)
            implements ClueEvent {}

    @Recorded(name = "supervision.ClueDeclined")
    record ClueDeclined(
            String caseId,
            Instant occurredAt,
            String reason,
            SealedText explanation,
            String routeTold,
            @Nullable String bornFrom)
            implements ClueEvent {}

    /**
     * @param digest of what was written; null if it was told by mouth
     * @param issuerId the union that told it
     * @param number 0 if it was told by mouth (口头告知不编号): only what is written takes one
     */
    @Recorded(name = "supervision.DeclineNoticeGiven")
    record DeclineNoticeGiven(
            String caseId,
            Instant occurredAt,
            String medium,
            boolean inWriting,
            @Nullable String digest,
            String issuerId,
            String issuerPath,
            int year,
            int number)
            implements ClueEvent {}

    @Recorded(name = "supervision.CaseAccepted")
    record CaseAccepted(
            String caseId, Instant occurredAt, @Nullable SealedText note) implements ClueEvent {}

    @Recorded(name = "supervision.CaseTransferred")
    record CaseTransferred(
            String caseId, Instant occurredAt, String unitId, String unitPath, SealedText reason, String fromUnitId)
            implements ClueEvent {}

    @Recorded(name = "supervision.CaseTakenOver")
    record CaseTakenOver(
            String caseId, Instant occurredAt, String unitId, String unitPath, SealedText reason, String fromUnitId)
            implements ClueEvent {}

    @Recorded(name = "supervision.CaseEscalated")
    record CaseEscalated(
            String caseId, Instant occurredAt, String unitId, String unitPath, SealedText reason, String fromUnitId)
            implements ClueEvent {}

    @Recorded(name = "supervision.SupervisorsAssigned")
    record SupervisorsAssigned(String caseId, Instant occurredAt, List<SupervisorFacts> supervisors)
            implements ClueEvent {}

    @Recorded(name = "supervision.SupervisorRecused")
    record SupervisorRecused(String caseId, Instant occurredAt, String credentialId, String askedBy, SealedText ground)
            implements ClueEvent {}

    @Recorded(name = "supervision.BodyJoined")
    record BodyJoined(String caseId, Instant occurredAt, String bodyId, String name, String role)
            implements ClueEvent {}

    @Recorded(name = "supervision.BodyLeft")
    record BodyLeft(String caseId, Instant occurredAt, String bodyId) implements ClueEvent {}
}
