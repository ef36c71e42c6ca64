package niangjia.mediation.web;

import java.util.ArrayList;
import java.util.List;
import niangjia.letters.Letter;
import niangjia.letters.LetterTemplate;
import niangjia.letters.web.LetterShelf;
import niangjia.letters.web.PaperValues;
import niangjia.mediation.AgreementCommand.DraftAgreement;
import niangjia.mediation.AgreementCommand.RecordOralAgreement;
import niangjia.mediation.AgreementDraft;
import niangjia.mediation.MediationCommand;
import niangjia.mediation.PlannedDuty;
import niangjia.mediation.read.MediationDeals.AgreementView;
import niangjia.mediation.read.MediationView;
import niangjia.shared.Actor;
import niangjia.shared.web.acts.ReadCommand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where the agreement becomes a text: from the claims and what was agreed about them to the letter, its one text on the shelf
 * of papers, and the command that names it by its digest. Whoever drafts sends what was agreed, never a digest.
 */
@Component
class AgreementDesk {
    private final MediationPapers papers;
    private final LetterShelf shelf;

    AgreementDesk(MediationPapers papers, LetterShelf shelf) {
        this.papers = papers;
        this.shelf = shelf;
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
                    draft.caseId(), draft.occurredAt(), kept(read, draft.draft(), said, given, view, writer));
        } else if (command instanceof RecordOralAgreement oral) {
            command = new RecordOralAgreement(
                    oral.caseId(),
                    oral.occurredAt(),
                    kept(read, oral.draft(), said, given, view, writer),
                    oral.agreeing());
        }
        return new ReadCommand<>(command, read.occurredAt(), read.lateReason());
    }

    /**
     * Before a signature and before the seal: the text is there, is the one the record names, and lacks nothing.
     *
     * @throws niangjia.shared.RuleViolated {@code letters/paper-gone}, {@code letters/paper-altered}, {@code letters/incomplete}
     */
    void verifyReady(MediationView view) {
        view.agreement()
                .map(AgreementView::digest)
                .ifPresent(digest -> shelf.kept(view.caseId(), digest).readyOrRefuse());
    }

    /** The agreement as these words would make it. */
    Letter letter(PaperCase c, AgreementTerms agreed, ObjectNode given) {
        LetterTemplate template = MediationPapers.template(AgreementPapers.kind(c), c.now());
        ObjectNode values = PaperCase.fitted(
                template, AgreementPapers.agreement(c, agreed).values());
        given.properties().forEach(each -> values.set(each.getKey(), each.getValue()));
        return template.fill(PaperValues.read(template, values));
    }

    private AgreementDraft kept(
            ReadCommand<MediationCommand> read,
            AgreementDraft draft,
            JsonNode said,
            ObjectNode given,
            MediationView view,
            Actor writer) {
        PaperCase c = papers.of(view, writer).at(read.occurredAt());
        Letter letter = letter(c, terms(draft, said.path("draft")), given);
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

    /** What the command has sealed is taken from what was said. */
    private static AgreementTerms terms(AgreementDraft draft, JsonNode said) {
        List<AgreementTerms.Duty> duties = new ArrayList<>();
        for (int i = 0; i < draft.duties().size(); i++) {
            PlannedDuty duty = draft.duties().get(i);
            duties.add(new AgreementTerms.Duty(
                    duty.kind().name(), duty.partyId(), text(said.path("duties").path(i), "words"), duty.checkOn()));
        }
        return new AgreementTerms(
                text(said, "facts"),
                text(said, "terms"),
                draft.payments().stream()
                        .map(each -> new AgreementTerms.Sum(
                                each.payerId(), each.payeeId(), each.sum().fen(), each.dueOn()))
                        .toList(),
                duties);
    }

    private static @Nullable String text(JsonNode object, String name) {
        return object.path(name).isString() ? object.path(name).stringValue() : null;
    }
}
