package niangjia.mediation.web;

import niangjia.letters.Letter;
import niangjia.letters.LetterTemplate;
import niangjia.letters.web.LetterShelf;
import niangjia.letters.web.PaperValues;
import niangjia.mediation.AgreementCommand.DraftAgreement;
import niangjia.mediation.AgreementCommand.RecordOralAgreement;
import niangjia.mediation.AgreementDraft;
import niangjia.mediation.MediationCommand;
import niangjia.mediation.MediationId;
import niangjia.mediation.read.MediationDeals.AgreementView;
import niangjia.mediation.read.MediationView;
import niangjia.shared.Actor;
import niangjia.shared.web.acts.ReadCommand;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where the agreement becomes a text: from the claims and what was agreed about them to the letter, its one text on the shelf
 * of papers, and the command that names it by its digest. Whoever drafts sends what was agreed, never a digest.
 */
@Component
class AgreementDesk {
    private static final String DRAFT = "draft";

    private final MediationPapers papers;
    private final LetterShelf shelf;
    private final EventStore events;

    AgreementDesk(MediationPapers papers, LetterShelf shelf, EventStore events) {
        this.papers = papers;
        this.shelf = shelf;
        this.events = events;
    }

    /** Sequence of the newest event on record of the case; below all others if there is none. */
    long newest(MediationId id) {
        return events.lastSequenceNumberFor(id.value()).orElse(-1L);
    }

    /**
     * The command with the digest of the text, which is on the shelf by then; a draft that is then refused leaves a text nobody
     * names. Any other command as it is.
     *
     * @param said what the command was read from: what it says in words is sealed in the command
     * @param given values of the template that stand in place of those the case gives
     */
    ReadCommand<MediationCommand> drafted(
            ReadCommand<MediationCommand> read, JsonNode said, ObjectNode given, MediationView view, Actor writer) {
        MediationCommand command = read.command();
        if (command instanceof DraftAgreement draft) {
            command = new DraftAgreement(
                    draft.caseId(), draft.occurredAt(), kept(draft.draft(), said, given, view, writer));
        } else if (command instanceof RecordOralAgreement oral) {
            command = new RecordOralAgreement(
                    oral.caseId(), oral.occurredAt(), kept(oral.draft(), said, given, view, writer), oral.agreeing());
        }
        return new ReadCommand<>(command, read.occurredAt(), read.lateReason());
    }

    /**
     * Before a signature and before the seal: the text is there, is the one the record names, and lacks nothing.
     *
     * @throws niangjia.shared.RuleViolated {@code letters/paper-gone}, {@code letters/paper-altered}, {@code letters/incomplete}
     */
    void verifyReady(MediationView view) {
        view.agreement().map(AgreementView::digest).ifPresent(digest -> shelf.kept(view.caseId(), digest)
                .readyOrRefuse());
    }

    /** The agreement as the act would make it while it is typed; nothing is kept. */
    Letter sofar(MediationView view, JsonNode said, Actor writer) {
        AgreementTerms agreed = DraftedTerms.sofar(said.path(DRAFT));
        return letter(papers.of(view, writer), agreed, JsonNodeFactory.instance.objectNode());
    }

    /** The agreement as these words make it. */
    static Letter letter(PaperCase c, AgreementTerms agreed, ObjectNode given) {
        LetterTemplate template = MediationPapers.template(AgreementPapers.kind(c), c.now());
        ObjectNode values =
                PaperCase.fitted(template, AgreementPapers.agreement(c, agreed).values());
        given.properties().forEach(each -> values.set(each.getKey(), each.getValue()));
        return template.fill(PaperValues.read(template, values));
    }

    private AgreementDraft kept(
            AgreementDraft draft, JsonNode said, ObjectNode given, MediationView view, Actor writer) {
        PaperCase c = papers.of(view, writer);
        Letter letter = letter(c, DraftedTerms.of(draft, said.path(DRAFT)), given);
        return new AgreementDraft(
                draft.agreementId(),
                draft.facts(),
                draft.terms(),
                draft.payments(),
                draft.duties(),
                draft.covers(),
                draft.checked(),
                shelf.keep(view.caseId(), letter));
    }
}
