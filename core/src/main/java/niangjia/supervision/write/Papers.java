package niangjia.supervision.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.EnumSet;
import java.util.Optional;
import niangjia.organisation.UnitLevel;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.Numbers;
import niangjia.shared.Rule;
import niangjia.shared.terms.TermsInForce;
import niangjia.supervision.PaperCommand.AcknowledgeWarning;
import niangjia.supervision.PaperCommand.DraftPaper;
import niangjia.supervision.PaperCommand.IssuePaper;
import niangjia.supervision.PaperCommand.PassPaper;
import niangjia.supervision.PaperCommand.PlaceSeal;
import niangjia.supervision.PaperCommand.RevisePaper;
import niangjia.supervision.PaperCommand.SendBackPaper;
import niangjia.supervision.PaperCommand.SignPaper;
import niangjia.supervision.PaperCommand.SkipRung;
import niangjia.supervision.PaperCommand.VoidPaper;
import niangjia.supervision.PaperContent;
import niangjia.supervision.PaperEvent.PaperDrafted;
import niangjia.supervision.PaperEvent.PaperIssued;
import niangjia.supervision.PaperEvent.PaperPassed;
import niangjia.supervision.PaperEvent.PaperRevised;
import niangjia.supervision.PaperEvent.PaperSentBack;
import niangjia.supervision.PaperEvent.PaperSigned;
import niangjia.supervision.PaperEvent.PaperVoided;
import niangjia.supervision.PaperEvent.RungSkipped;
import niangjia.supervision.PaperEvent.SealPlaced;
import niangjia.supervision.PaperEvent.WarningAcknowledged;
import niangjia.supervision.PaperFacts;
import niangjia.supervision.PaperKind;
import niangjia.supervision.PaperSeries;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;

/** Papers as they are written: drafted, reviewed, signed, numbered, sealed. What went out is {@link Deliveries}. */
final class Papers {
    private final CaseStanding standing;
    private final Findings findings;
    private final Inquiry inquiry;
    private final PaperShelf shelf;

    Papers(CaseStanding standing, Findings findings, Inquiry inquiry, PaperShelf shelf) {
        this.standing = standing;
        this.findings = findings;
        this.inquiry = inquiry;
        this.shelf = shelf;
    }

    @CommandHandler
    void decide(SkipRung command) {
        Rule.verify(
                new TheEntryIsKnown(
                        "respondent",
                        command.respondentId(),
                        standing.respondents().contains(command.respondentId())),
                new TheKindOfPaperFits(
                        command.rung(), EnumSet.of(PaperKind.REMINDER, PaperKind.OPINION, PaperKind.SUGGESTION)));
        apply(new RungSkipped(
                command.caseId().value(),
                command.occurredAt(),
                command.respondentId(),
                command.rung().name(),
                command.reason().name(),
                command.explanation()));
    }

    @CommandHandler
    void decide(DraftPaper command, Actor actor) {
        Rule.verify(new TheEntryIsNew(
                "paper", command.paperId(), shelf.find(command.paperId()).isPresent()));
        verifySayable(command.content());
        apply(new PaperDrafted(
                command.caseId().value(),
                command.occurredAt(),
                command.paperId(),
                PaperFacts.of(command.content()),
                actor.staffId()));
    }

    @CommandHandler
    void decide(RevisePaper command, Actor actor) {
        Rule.verify(new TheKindOfPaperFits(
                command.content().kind(),
                EnumSet.of(shelf.paper(command.paperId()).kind())));
        verifySayable(command.content());
        apply(new PaperRevised(
                command.caseId().value(),
                command.occurredAt(),
                command.paperId(),
                PaperFacts.of(command.content()),
                actor.staffId()));
    }

    @CommandHandler
    void decide(PassPaper command, Actor actor) {
        Rule.verify(new NobodyReviewsTheirOwnDraft(
                actor.staffId(), shelf.paper(command.paperId()).draftedBy()));
        apply(new PaperPassed(
                command.caseId().value(), command.occurredAt(), command.paperId(), command.note(), actor.staffId()));
    }

    @CommandHandler
    void decide(SendBackPaper command) {
        apply(new PaperSentBack(command.caseId().value(), command.occurredAt(), command.paperId(), command.reason()));
    }

    @CommandHandler
    void decide(SignPaper command, Actor actor, Roster roster, TermsInForce terms) {
        Paper paper = shelf.paper(command.paperId());
        Rule.verify(
                new ThePaperIsSignedByOneWhoMay(paper.kind(), actor.roles()),
                new APaperIsSignedInItsIssuersHouse(actor.unit(), paper.issuer()),
                new WhatIsIssuedIsWhatWasSigned(command.digest(), paper.digest()));
        verifyRank(paper, roster, Practice.of(terms, paper.issuer(), command.occurredAt()));
        apply(new PaperSigned(
                command.caseId().value(),
                command.occurredAt(),
                command.paperId(),
                command.digest(),
                actor.staffId(),
                actor.name()));
    }

    @CommandHandler
    void decide(AcknowledgeWarning command, Actor actor) {
        apply(new WarningAcknowledged(
                command.caseId().value(), command.occurredAt(), command.paperId(), command.note(), actor.staffId()));
    }

    @CommandHandler
    void decide(IssuePaper command, Roster roster, TermsInForce terms, Numbers numbers) {
        Paper paper = shelf.paper(command.paperId());
        Practice practice = Practice.of(terms, paper.issuer(), command.occurredAt());
        Rule.verify(
                new WhatIsIssuedIsWhatWasSigned(command.digest(), paper.digest()),
                new AnIdentityIsShownOnlyWithConsent(
                        paper.kind().toTheEmployer() && paper.showsComplainant(), standing.disclose()));
        verifyRank(paper, roster, practice);
        String ground = verifyRung(paper, practice);
        int year = DeskTime.dayOf(command.occurredAt()).getYear();
        int number = numbers.next(PaperSeries.of(paper.kind()).of(paper.issuer().id(), year));
        apply(new PaperIssued(
                command.caseId().value(),
                command.occurredAt(),
                command.paperId(),
                command.digest(),
                paper.kind().name(),
                paper.respondentId(),
                paper.issuer().id(),
                year,
                number,
                ground));
    }

    @CommandHandler
    void decide(PlaceSeal command) {
        apply(new SealPlaced(command.caseId().value(), command.occurredAt(), command.paperId(), command.keeper()));
    }

    @CommandHandler
    void decide(VoidPaper command) {
        apply(new PaperVoided(
                command.caseId().value(),
                command.occurredAt(),
                command.paperId(),
                command.reason(),
                shelf.paper(command.paperId()).number()));
    }

    private void verifySayable(PaperContent content) {
        String about = content.respondentId();
        PaperKind kind = content.kind();
        boolean demands = kind == PaperKind.OPINION || kind == PaperKind.SUGGESTION;
        boolean hindered = kind == PaperKind.SUGGESTION && inquiry.obstructedBy(about);
        Rule.verify(
                new AnEmployerIsNamed(kind, about != null),
                new TheEntryIsKnown(
                        "respondent",
                        String.valueOf(about),
                        about == null || standing.respondents().contains(about)),
                new AnIssuerHasTheCaseOrStandsAbove(content.issuer(), standing.holder()),
                new ADemandFollowsABreach(kind, findings.breachBy(about) || hindered),
                new TheArticlesAreNamed(content.basis().size()),
                new TheEvidenceIsNamed(demands ? content.evidence().size() : 1),
                new AnIdentityIsShownOnlyWithConsent(
                        kind.toTheEmployer() && content.showsComplainant(), standing.disclose()));
        inquiry.verifyTaken(content.evidence());
    }

    private static void verifyRank(Paper paper, Roster roster, Practice practice) {
        if (paper.kind() != PaperKind.SUGGESTION) {
            return;
        }
        Optional<UnitLevel> level = roster.levelOf(paper.issuer());
        Rule.verify(new TheUnitIsOnRecord(paper.issuer().id(), level.isPresent()));
        Rule.verify(new OnlyCountyLevelOrAboveTurnsToAnAuthority(level.orElseThrow(), practice.suggestionIssuers()));
    }

    /** The ladder; answers what opened the way to a suggestion. */
    private String verifyRung(Paper paper, Practice practice) {
        String about = paper.respondentId();
        if (paper.kind() == PaperKind.SUGGESTION) {
            String ground = groundAgainst(about);
            Rule.verify(new ASuggestionHasAGround(ground));
            return ground;
        }
        if (paper.kind() == PaperKind.OPINION) {
            boolean failed = shelf.of(about, PaperKind.REMINDER).stream()
                    .anyMatch(each -> each.status().failed());
            Rule.verify(new AReminderComesBeforeAnOpinion(
                    practice.reminderFirst(),
                    failed,
                    findings.talksFailed(),
                    shelf.skipped(about, PaperKind.REMINDER)));
        }
        if (paper.kind() != PaperKind.PUBLIC_REMINDER) {
            Rule.verify(new TheSmallEmployerWarningIsAcknowledged(
                    standing.headCountOf(about),
                    practice.smallEmployer(),
                    standing.factsPoint(),
                    paper.acknowledged() || !standing.complained()));
        }
        return "";
    }

    private String groundAgainst(@Nullable String respondentId) {
        for (Paper opinion : shelf.of(respondentId, PaperKind.OPINION)) {
            if (opinion.status().failed()) {
                return "OPINION_" + opinion.status().name();
            }
        }
        if (inquiry.obstructedBy(respondentId)) {
            return "OBSTRUCTION";
        }
        return shelf.skipped(respondentId, PaperKind.OPINION) ? "SKIPPED" : "";
    }
}
