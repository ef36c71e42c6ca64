package niangjia.mediation;

import java.time.Instant;
import java.util.List;
import niangjia.shared.Money;
import niangjia.shared.SealedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked about the workers of a group, one by one (名册). */
public sealed interface RollCommand extends MediationCommand {

    record EnterMembers(@TargetAggregateIdentifier MediationId caseId, Instant occurredAt, List<RollMember> members)
            implements RollCommand {}

    record CorrectMember(
            @TargetAggregateIdentifier MediationId caseId,
            Instant occurredAt,
            String memberId,
            Money owed,
            SealedText reason)
            implements RollCommand {}

    record LeaveRoll(
            @TargetAggregateIdentifier MediationId caseId, Instant occurredAt, String memberId, SealedText reason)
            implements RollCommand {}

    record NameRepresentatives(
            @TargetAggregateIdentifier MediationId caseId, Instant occurredAt, List<String> memberIds)
            implements RollCommand {}

    record GiveMandate(
            @TargetAggregateIdentifier MediationId caseId,
            Instant occurredAt,
            String memberId,
            String representativeId,
            List<MandatePower> powers,
            String proof)
            implements RollCommand {}

    record WithdrawMandate(
            @TargetAggregateIdentifier MediationId caseId, Instant occurredAt, String memberId, SealedText reason)
            implements RollCommand {}

    /** What each is to get. */
    record SetMemberSums(@TargetAggregateIdentifier MediationId caseId, Instant occurredAt, List<MemberSum> sums)
            implements RollCommand {}
}
