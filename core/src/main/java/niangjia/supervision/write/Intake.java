package niangjia.supervision.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import niangjia.complaint.Category;
import niangjia.organisation.UnitLevel;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.Numbers;
import niangjia.shared.Rule;
import niangjia.shared.UnitRef;
import niangjia.supervision.ClueCommand.AcceptClue;
import niangjia.supervision.ClueCommand.AssessRisk;
import niangjia.supervision.ClueCommand.DeclineClue;
import niangjia.supervision.ClueCommand.Escalate;
import niangjia.supervision.ClueCommand.GiveDeclineNotice;
import niangjia.supervision.ClueCommand.NameComplainant;
import niangjia.supervision.ClueCommand.NameRespondent;
import niangjia.supervision.ClueCommand.RecordConsent;
import niangjia.supervision.ClueCommand.SubstituteRespondent;
import niangjia.supervision.ClueCommand.TakeOver;
import niangjia.supervision.ClueCommand.TransferToUnit;
import niangjia.supervision.ClueEvent.CaseAccepted;
import niangjia.supervision.ClueEvent.CaseEscalated;
import niangjia.supervision.ClueEvent.CaseTakenOver;
import niangjia.supervision.ClueEvent.CaseTransferred;
import niangjia.supervision.ClueEvent.ClueDeclined;
import niangjia.supervision.ClueEvent.ClueRegistered;
import niangjia.supervision.ClueEvent.ComplainantNamed;
import niangjia.supervision.ClueEvent.ConsentRecorded;
import niangjia.supervision.ClueEvent.DeclineNoticeGiven;
import niangjia.supervision.ClueEvent.RespondentNamed;
import niangjia.supervision.ClueEvent.RespondentSubstituted;
import niangjia.supervision.ClueEvent.RiskAssessed;
import niangjia.supervision.ComplainantFacts;
import niangjia.supervision.PaperSeries;
import niangjia.supervision.RespondentFacts;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** What is known at first, and which union looks into it. */
final class Intake {
    private static final Set<Category> IN_SCOPE =
            EnumSet.complementOf(EnumSet.of(Category.HARDSHIP, Category.LEGAL_AID, Category.SUGGESTION));

    private final CaseStanding standing;
    private Category category = Category.OTHER;
    private int noticeYear;
    private int noticeNumber;

    Intake(CaseStanding standing) {
        this.standing = standing;
    }

    @CommandHandler
    void decide(NameComplainant command) {
        Rule.verify(new ANamedComplainantHasAName(
                command.complainant().anonymous(), command.complainant().name() != null));
        apply(new ComplainantNamed(
                command.caseId().value(), command.occurredAt(), ComplainantFacts.of(command.complainant())));
    }

    @CommandHandler
    void decide(RecordConsent command) {
        apply(new ConsentRecorded(command.caseId().value(), command.occurredAt(), command.disclose()));
    }

    @CommandHandler
    void decide(NameRespondent command) {
        Rule.verify(new TheEntryIsNew(
                "respondent",
                command.respondent().respondentId(),
                standing.respondents().contains(command.respondent().respondentId())));
        apply(new RespondentNamed(
                command.caseId().value(), command.occurredAt(), RespondentFacts.of(command.respondent())));
    }

    @CommandHandler
    void decide(SubstituteRespondent command) {
        Rule.verify(
                new TheEntryIsKnown(
                        "respondent",
                        command.respondentId(),
                        standing.respondents().contains(command.respondentId())),
                new TheEntryIsNew(
                        "respondent",
                        command.successor().respondentId(),
                        standing.respondents().contains(command.successor().respondentId())));
        apply(new RespondentSubstituted(
                command.caseId().value(),
                command.occurredAt(),
                command.respondentId(),
                RespondentFacts.of(command.successor()),
                command.reason()));
    }

    @CommandHandler
    void decide(AssessRisk command, Actor actor) {
        apply(new RiskAssessed(
                command.caseId().value(),
                command.occurredAt(),
                command.risk().name(),
                command.factsPointToWorker(),
                command.note(),
                actor.staffId()));
    }

    @CommandHandler
    void decide(DeclineClue command) {
        Rule.verify(new TheCorrectRouteIsTold(command.routeTold()));
        apply(new ClueDeclined(
                command.caseId().value(),
                command.occurredAt(),
                command.reason().name(),
                command.explanation(),
                command.routeTold(),
                standing.bornFrom()));
    }

    @CommandHandler
    void decide(GiveDeclineNotice command, Numbers numbers) {
        Rule.verify(
                new OnlyANamedComplainantIsTold(standing.named()),
                new ADeclineIsToldInWritingOnce(noticeYear, noticeNumber));
        UnitRef issuer = standing.holder();
        boolean inWriting = command.digest() != null;
        int year = DeskTime.dayOf(command.occurredAt()).getYear();
        int number = inWriting ? numbers.next(PaperSeries.DECLINE.of(issuer.id(), year)) : 0;
        apply(new DeclineNoticeGiven(
                command.caseId().value(),
                command.occurredAt(),
                command.medium().name(),
                inWriting,
                command.digest(),
                issuer.id(),
                issuer.path(),
                year,
                number));
    }

    @CommandHandler
    void decide(AcceptClue command) {
        Rule.verify(new TheMatterIsOneOfSupervision(category, IN_SCOPE));
        apply(new CaseAccepted(command.caseId().value(), command.occurredAt(), command.note()));
    }

    @CommandHandler
    void decide(TransferToUnit command, Actor actor, Roster roster) {
        Optional<UnitLevel> level = roster.levelOf(command.unit());
        Rule.verify(new TheUnitIsOnRecord(command.unit().id(), level.isPresent()));
        Rule.verify(
                new TheCaseGoesToAnotherUnit(standing.holder(), command.unit()),
                new TheUnitLiesBelowTheActors(command.unit(), actor.unit()),
                new ARiskNoteComesBeforeTheEmployersOwnUnion(level.orElseThrow(), standing.risk() != null),
                new AHighRiskStaysAwayFromTheEmployersOwnUnion(level.orElseThrow(), standing.risk()));
        apply(new CaseTransferred(
                command.caseId().value(),
                command.occurredAt(),
                command.unit().id(),
                command.unit().path(),
                command.reason(),
                standing.holder().id()));
    }

    @CommandHandler
    void decide(TakeOver command, Actor actor) {
        Rule.verify(
                new OnlyAnUpperUnionTakesTheCase(standing.holder(), command.unit()),
                new TheUnitLiesBelowTheActors(command.unit(), actor.unit()));
        apply(new CaseTakenOver(
                command.caseId().value(),
                command.occurredAt(),
                command.unit().id(),
                command.unit().path(),
                command.reason(),
                standing.holder().id()));
    }

    @CommandHandler
    void decide(Escalate command) {
        Rule.verify(new OnlyAnUpperUnionTakesTheCase(standing.holder(), command.unit()));
        apply(new CaseEscalated(
                command.caseId().value(),
                command.occurredAt(),
                command.unit().id(),
                command.unit().path(),
                command.reason(),
                standing.holder().id()));
    }

    @EventSourcingHandler
    void evolve(ClueRegistered event) {
        category = Category.valueOf(event.category());
    }

    @EventSourcingHandler
    void evolve(ClueDeclined event) {
        noticeNumber = 0;
    }

    @EventSourcingHandler
    void evolve(DeclineNoticeGiven event) {
        noticeYear = event.year();
        noticeNumber = event.number();
    }
}
