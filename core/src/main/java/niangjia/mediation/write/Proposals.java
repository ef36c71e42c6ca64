package niangjia.mediation.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.Set;
import niangjia.mediation.AgreementCommand.AnswerProposal;
import niangjia.mediation.AgreementCommand.MakeProposal;
import niangjia.mediation.AgreementEvent.ProposalAnswered;
import niangjia.mediation.AgreementEvent.ProposalMade;
import niangjia.shared.Money;
import niangjia.shared.Rule;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** What was put on the table, and what the sides said to it. */
final class Proposals {
    private final Set<String> made = new HashSet<>();

    @CommandHandler
    void decide(MakeProposal command) {
        Money sum = command.sum();
        Rule.verify(new TheEntryIsNew("proposal", command.proposalId(), made.contains(command.proposalId())));
        apply(new ProposalMade(
                command.caseId().value(),
                command.occurredAt(),
                command.proposalId(),
                command.by().name(),
                sum == null ? null : sum.fen(),
                command.words()));
    }

    @CommandHandler
    void decide(AnswerProposal command) {
        Rule.verify(new TheEntryIsKnown("proposal", command.proposalId(), made.contains(command.proposalId())));
        apply(new ProposalAnswered(
                command.caseId().value(),
                command.occurredAt(),
                command.proposalId(),
                command.side().name(),
                command.answer().name(),
                command.words()));
    }

    @EventSourcingHandler
    void evolve(ProposalMade event) {
        made.add(event.proposalId());
    }
}
