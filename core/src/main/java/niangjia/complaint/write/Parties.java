package niangjia.complaint.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.Set;
import niangjia.complaint.DossierCommand.ChangeMember;
import niangjia.complaint.DossierCommand.EndMandate;
import niangjia.complaint.DossierCommand.EnterMember;
import niangjia.complaint.DossierCommand.GiveMandate;
import niangjia.complaint.DossierCommand.NamePayer;
import niangjia.complaint.DossierCommand.NameRespondent;
import niangjia.complaint.DossierCommand.SubstituteRespondent;
import niangjia.complaint.DossierEvent.MandateEnded;
import niangjia.complaint.DossierEvent.MandateGiven;
import niangjia.complaint.DossierEvent.MemberChanged;
import niangjia.complaint.DossierEvent.MemberEntered;
import niangjia.complaint.DossierEvent.PayerNamed;
import niangjia.complaint.DossierEvent.RespondentNamed;
import niangjia.complaint.DossierEvent.RespondentSubstituted;
import niangjia.complaint.OrderEvent.OrderOpened;
import niangjia.complaint.PartyFacts;
import niangjia.shared.PersonId;
import niangjia.shared.Rule;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** Who the matter is about: respondents, payers who are none of them, the roll of a group and those who speak for it. */
final class Parties {
    private final Set<String> parties = new HashSet<>();
    private final Set<String> members = new HashSet<>();
    private final Set<String> mandates = new HashSet<>();
    private final Set<String> openMandates = new HashSet<>();

    @CommandHandler
    void decide(NameRespondent command) {
        Rule.verify(new TheEntryIsNew(
                "party",
                command.party().partyId(),
                parties.contains(command.party().partyId())));
        apply(new RespondentNamed(command.complaintId().value(), command.occurredAt(), PartyFacts.of(command.party())));
    }

    @CommandHandler
    void decide(SubstituteRespondent command) {
        Rule.verify(
                new TheEntryIsKnown("party", command.partyId(), parties.contains(command.partyId())),
                new TheEntryIsNew(
                        "party",
                        command.successor().partyId(),
                        parties.contains(command.successor().partyId())));
        apply(new RespondentSubstituted(
                command.complaintId().value(),
                command.occurredAt(),
                command.partyId(),
                PartyFacts.of(command.successor()),
                command.reason()));
    }

    @CommandHandler
    void decide(NamePayer command) {
        Rule.verify(new TheEntryIsNew(
                "party",
                command.party().partyId(),
                parties.contains(command.party().partyId())));
        apply(new PayerNamed(
                command.complaintId().value(),
                command.occurredAt(),
                PartyFacts.of(command.party()),
                command.basis(),
                command.recourse()));
    }

    @CommandHandler
    void decide(EnterMember command) {
        Rule.verify(new TheEntryIsNew(
                "member",
                command.person().value(),
                members.contains(command.person().value())));
        apply(new MemberEntered(
                command.complaintId().value(),
                command.occurredAt(),
                command.person().value(),
                command.name(),
                command.owed().fen()));
    }

    @CommandHandler
    void decide(ChangeMember command) {
        Rule.verify(new TheEntryIsKnown(
                "member",
                command.person().value(),
                members.contains(command.person().value())));
        apply(new MemberChanged(
                command.complaintId().value(),
                command.occurredAt(),
                command.person().value(),
                command.status().name(),
                command.sum().fen()));
    }

    @CommandHandler
    void decide(GiveMandate command) {
        Rule.verify(
                new TheEntryIsNew("mandate", command.mandateId(), mandates.contains(command.mandateId())),
                new RepresentativesAreAtMostFive(command.representatives().size()));
        apply(new MandateGiven(
                command.complaintId().value(),
                command.occurredAt(),
                command.mandateId(),
                command.representatives().stream().map(PersonId::value).toList(),
                command.scope(),
                command.proof()));
    }

    @CommandHandler
    void decide(EndMandate command) {
        Rule.verify(new TheEntryIsOpen("mandate", command.mandateId(), openMandates.contains(command.mandateId())));
        apply(new MandateEnded(
                command.complaintId().value(), command.occurredAt(), command.mandateId(), command.reason()));
    }

    @EventSourcingHandler
    void evolve(OrderOpened event) {
        if (event.employer() != null) {
            parties.add(event.employer().partyId());
        }
    }

    @EventSourcingHandler
    void evolve(RespondentNamed event) {
        parties.add(event.party().partyId());
    }

    @EventSourcingHandler
    void evolve(RespondentSubstituted event) {
        parties.add(event.successor().partyId());
    }

    @EventSourcingHandler
    void evolve(PayerNamed event) {
        parties.add(event.party().partyId());
    }

    @EventSourcingHandler
    void evolve(MemberEntered event) {
        members.add(event.personId());
    }

    @EventSourcingHandler
    void evolve(MandateGiven event) {
        mandates.add(event.mandateId());
        openMandates.add(event.mandateId());
    }

    @EventSourcingHandler
    void evolve(MandateEnded event) {
        openMandates.remove(event.mandateId());
    }
}
