package niangjia.mediation.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import niangjia.mediation.MandatePower;
import niangjia.mediation.MemberSum;
import niangjia.mediation.MemberSumFacts;
import niangjia.mediation.RollCommand.CorrectMember;
import niangjia.mediation.RollCommand.EnterMembers;
import niangjia.mediation.RollCommand.GiveMandate;
import niangjia.mediation.RollCommand.LeaveRoll;
import niangjia.mediation.RollCommand.NameRepresentatives;
import niangjia.mediation.RollCommand.SetMemberSums;
import niangjia.mediation.RollCommand.WithdrawMandate;
import niangjia.mediation.RollEvent.MandateGiven;
import niangjia.mediation.RollEvent.MandateWithdrawn;
import niangjia.mediation.RollEvent.MemberCorrected;
import niangjia.mediation.RollEvent.MemberLeft;
import niangjia.mediation.RollEvent.MemberSumsSet;
import niangjia.mediation.RollEvent.MembersEntered;
import niangjia.mediation.RollEvent.RepresentativesNamed;
import niangjia.mediation.RollMember;
import niangjia.mediation.RollMemberFacts;
import niangjia.shared.Rule;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The workers of a group one by one: what each is owed, who speaks for them, what each is to get. */
final class Roll {
    private final Set<String> members = new LinkedHashSet<>();
    private final Set<String> left = new HashSet<>();
    private final Set<String> representatives = new LinkedHashSet<>();
    private final Map<String, Mandate> mandates = new HashMap<>();
    private final Map<String, Long> sums = new LinkedHashMap<>();

    /** Whom a member lets speak for them, and how far. */
    record Mandate(String representativeId, Set<MandatePower> powers) {}

    Set<String> members() {
        return members;
    }

    Map<String, Long> sums() {
        return sums;
    }

    /** Those for whom nobody may do that, and who have not done it themselves. */
    List<String> without(MandatePower power, Set<String> themselves) {
        return members.stream()
                .filter(id -> !themselves.contains(id))
                .filter(id -> {
                    Mandate mandate = mandates.get(id);
                    return mandate == null
                            || !mandate.powers().contains(power)
                            || !themselves.contains(mandate.representativeId());
                })
                .toList();
    }

    @CommandHandler
    void decide(EnterMembers command) {
        Set<String> ids = new HashSet<>();
        Rule.verify(
                new NobodyIsNamedTwice(command.members().stream()
                        .map(RollMember::memberId)
                        .filter(id -> !ids.add(id) || members.contains(id) || left.contains(id))
                        .toList()),
                new AMemberIsSealedUnderTheirOwnKey(command.members().stream()
                        .filter(each ->
                                !each.name().person().equals(each.person().value()))
                        .map(RollMember::memberId)
                        .toList()));
        apply(new MembersEntered(
                command.caseId().value(),
                command.occurredAt(),
                command.members().stream().map(RollMemberFacts::of).toList()));
    }

    @CommandHandler
    void decide(CorrectMember command) {
        verifyMember(command.memberId());
        apply(new MemberCorrected(
                command.caseId().value(),
                command.occurredAt(),
                command.memberId(),
                command.owed().fen(),
                command.reason()));
    }

    @CommandHandler
    void decide(LeaveRoll command) {
        verifyMember(command.memberId());
        apply(new MemberLeft(command.caseId().value(), command.occurredAt(), command.memberId(), command.reason()));
    }

    @CommandHandler
    void decide(NameRepresentatives command) {
        Set<String> ids = new HashSet<>();
        command.memberIds().forEach(this::verifyMember);
        Rule.verify(
                new AGroupHasTenOrMore(members.size()),
                new NobodyIsNamedTwice(
                        command.memberIds().stream().filter(id -> !ids.add(id)).toList()),
                new RepresentativesAreThreeToFive(command.memberIds().size()));
        apply(new RepresentativesNamed(command.caseId().value(), command.occurredAt(), command.memberIds()));
    }

    @CommandHandler
    void decide(GiveMandate command) {
        verifyMember(command.memberId());
        Rule.verify(
                new TheEntryIsKnown(
                        "representative",
                        command.representativeId(),
                        representatives.contains(command.representativeId())),
                new AMandateSaysWhatIsAllowed(
                        command.powers().size(), !command.proof().isBlank()));
        apply(new MandateGiven(
                command.caseId().value(),
                command.occurredAt(),
                command.memberId(),
                command.representativeId(),
                command.powers().stream().map(MandatePower::name).toList(),
                command.proof()));
    }

    @CommandHandler
    void decide(WithdrawMandate command) {
        Mandate mandate = Known.entry("mandate", command.memberId(), mandates.get(command.memberId()));
        apply(new MandateWithdrawn(
                command.caseId().value(),
                command.occurredAt(),
                command.memberId(),
                mandate.representativeId(),
                command.reason()));
    }

    @CommandHandler
    void decide(SetMemberSums command) {
        Set<String> ids = new HashSet<>();
        command.sums().forEach(each -> verifyMember(each.memberId()));
        Rule.verify(new NobodyIsNamedTwice(command.sums().stream()
                .map(MemberSum::memberId)
                .filter(id -> !ids.add(id))
                .toList()));
        apply(new MemberSumsSet(
                command.caseId().value(),
                command.occurredAt(),
                command.sums().stream().map(MemberSumFacts::of).toList()));
    }

    /** Some words are to one who takes part or is on the roll: said by id, never by name. */
    void verifyPartyOrMember(CaseFile file, String whom) {
        Rule.verify(new TheEntryIsKnown("party", whom, file.everNamed(whom) || members.contains(whom)));
    }

    private void verifyMember(String memberId) {
        Rule.verify(new TheEntryIsKnown("member", memberId, members.contains(memberId)));
    }

    @EventSourcingHandler
    void evolve(MembersEntered event) {
        event.members().forEach(each -> members.add(each.memberId()));
    }

    @EventSourcingHandler
    void evolve(MemberLeft event) {
        members.remove(event.memberId());
        left.add(event.memberId());
        representatives.remove(event.memberId());
        sums.remove(event.memberId());
        mandates.remove(event.memberId());
        mandates.values().removeIf(each -> each.representativeId().equals(event.memberId()));
    }

    @EventSourcingHandler
    void evolve(RepresentativesNamed event) {
        representatives.clear();
        representatives.addAll(event.memberIds());
        mandates.values().removeIf(each -> !representatives.contains(each.representativeId()));
    }

    @EventSourcingHandler
    void evolve(MandateGiven event) {
        Set<MandatePower> powers = EnumSet.noneOf(MandatePower.class);
        event.powers().forEach(each -> powers.add(MandatePower.valueOf(each)));
        mandates.put(event.memberId(), new Mandate(event.representativeId(), powers));
    }

    @EventSourcingHandler
    void evolve(MandateWithdrawn event) {
        mandates.remove(event.memberId());
    }

    @EventSourcingHandler
    void evolve(MemberSumsSet event) {
        event.sums().forEach(each -> sums.put(each.memberId(), each.sumFen()));
    }
}
