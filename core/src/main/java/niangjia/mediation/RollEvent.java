package niangjia.mediation;

import java.time.Instant;
import java.util.List;
import niangjia.shared.Recorded;
import niangjia.shared.SealedText;

/** What happened to the workers of a group, one by one (名册). */
public sealed interface RollEvent extends MediationEvent {

    @Recorded(name = "mediation.MembersEntered")
    record MembersEntered(String caseId, Instant occurredAt, List<RollMemberFacts> members) implements RollEvent {}

    @Recorded(name = "mediation.MemberCorrected")
    record MemberCorrected(String caseId, Instant occurredAt, String memberId, long owedFen, SealedText reason)
            implements RollEvent {}

    @Recorded(name = "mediation.MemberLeft")
    record MemberLeft(String caseId, Instant occurredAt, String memberId, SealedText reason) implements RollEvent {}

    @Recorded(name = "mediation.RepresentativesNamed")
    record RepresentativesNamed(String caseId, Instant occurredAt, List<String> memberIds) implements RollEvent {}

    @Recorded(name = "mediation.MandateGiven")
    record MandateGiven(
            String caseId,
            Instant occurredAt,
            String memberId,
            String representativeId,
            List<String> powers,
            String proof)
            implements RollEvent {}

    @Recorded(name = "mediation.MandateWithdrawn")
    record MandateWithdrawn(
            String caseId, Instant occurredAt, String memberId, String representativeId, SealedText reason)
            implements RollEvent {}

    @Recorded(name = "mediation.MemberSumsSet")
    record MemberSumsSet(String caseId, Instant occurredAt, List<MemberSumFacts> sums) implements RollEvent {}
}
