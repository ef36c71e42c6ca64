package niangjia.mediation.read;

import java.util.List;
import java.util.Optional;
import niangjia.mediation.AgreementEvent.AgreementDrafted;
import niangjia.mediation.AgreementEvent.AgreementEffective;
import niangjia.mediation.AgreementEvent.AgreementSigned;
import niangjia.mediation.AgreementEvent.DraftWithdrawn;
import niangjia.mediation.AgreementEvent.OralAgreementMade;
import niangjia.mediation.AgreementEvent.ProposalAnswered;
import niangjia.mediation.AgreementEvent.ProposalMade;
import niangjia.mediation.AgreementEvent.ReviewDecided;
import niangjia.mediation.AgreementEvent.ReviewRequested;
import niangjia.mediation.AgreementFacts;
import niangjia.mediation.MediationEvent;
import niangjia.mediation.PlannedDutyFacts;
import niangjia.mediation.PlannedPaymentFacts;
import niangjia.supervision.read.CaseScript;
import niangjia.supervision.read.Entries;
import niangjia.supervision.read.Heard;
import org.bson.Document;

/** The chapter of the case file about proposals, the agreement, and what makes it enforceable. */
final class AgreementFile {
    static final String PROPOSALS = "proposals";
    static final String ANSWERS = "answers";
    static final String AGREEMENTS = "agreements";
    static final String REVIEWS = "reviews";
    static final String STATE = "state";
    static final String TERMS = "agreed";
    static final String PAYMENTS = "payments";
    static final String DUTIES = "duties";
    static final String PAYEE = "payeeId";
    static final String PARTY = "partyId";
    static final String DUE_ON = "dueOn";
    static final String CHECK_ON = "checkOn";
    static final String COVERS = "covers";
    static final String SIGNATURES = "signatures";
    static final String KIND = "kind";
    static final String SIGNER = "signerId";
    static final String DRAFTED = "DRAFTED";
    static final String WITHDRAWN = "WITHDRAWN";
    static final String EFFECTIVE = "EFFECTIVE";

    private static final String AT = ApplicationFile.AT;
    private static final String WORDS = ApplicationFile.WORDS;

    static final CaseScript<MediationEvent> SCRIPT = new CaseScript<MediationEvent>()
            .on(
                    ProposalMade.class,
                    (doc, e, heard) -> Entries.add(
                            doc,
                            PROPOSALS,
                            new Document(Entries.ID, e.proposalId())
                                    .append(AT, heard.at())
                                    .append("by", e.by())
                                    .append(ClaimFile.SUM, e.sumFen())
                                    .append(WORDS, heard.words(e.words()))))
            .on(
                    ProposalAnswered.class,
                    (doc, e, heard) -> Entries.change(
                            doc,
                            PROPOSALS,
                            e.proposalId(),
                            proposal -> Entries.add(
                                    proposal,
                                    ANSWERS,
                                    new Document(AT, heard.at())
                                            .append(ApplicationFile.SIDE, e.side())
                                            .append("answer", e.answer())
                                            .append(WORDS, heard.words(e.words())))))
            .on(AgreementDrafted.class, (doc, e, heard) -> draft(doc, e.agreement(), heard))
            .on(
                    DraftWithdrawn.class,
                    (doc, e, heard) ->
                            Entries.change(doc, AGREEMENTS, e.agreementId(), draft -> draft.append(STATE, WITHDRAWN)
                                    .append("withdrawal", heard.words(e.reason()))))
            .on(
                    AgreementSigned.class,
                    (doc, e, heard) -> Entries.change(
                            doc,
                            AGREEMENTS,
                            e.agreementId(),
                            draft -> Entries.add(
                                    draft,
                                    SIGNATURES,
                                    new Document(AT, heard.at())
                                            .append(KIND, e.kind())
                                            .append(SIGNER, e.signerId())
                                            .append("way", e.way())
                                            .append("check", e.checked()))))
            .on(
                    AgreementEffective.class,
                    (doc, e, heard) ->
                            Entries.change(doc, AGREEMENTS, e.agreementId(), draft -> draft.append(STATE, EFFECTIVE)
                                    .append("keeper", e.keeper())
                                    .append("effectiveAt", heard.at())))
            .on(OralAgreementMade.class, (doc, e, heard) -> draft(doc, e.agreement(), heard)
                    .append(STATE, EFFECTIVE)
                    .append("effectiveAt", heard.at()))
            .on(
                    ReviewRequested.class,
                    (doc, e, heard) -> Entries.add(
                            doc,
                            REVIEWS,
                            new Document(Entries.ID, e.kind())
                                    .append(AT, heard.at())
                                    .append("body", e.body())
                                    .append("number", e.number())))
            .on(
                    ReviewDecided.class,
                    (doc, e, heard) ->
                            Entries.change(doc, REVIEWS, e.kind(), review -> review.append("decidedAt", heard.at())
                                    .append("result", e.result())
                                    .append("decision", e.number())
                                    .append(WORDS, heard.words(e.words()))));

    private AgreementFile() {}

    /** The draft that lies there to be signed, or the agreement that binds. */
    static Optional<Document> current(Document doc) {
        return Entries.of(doc, AGREEMENTS).stream()
                .filter(each -> !each.getString(STATE).equals(WITHDRAWN))
                .reduce((older, newer) -> newer);
    }

    static List<String> covered(Document doc) {
        return current(doc)
                .filter(each -> each.getString(STATE).equals(EFFECTIVE))
                .map(each -> each.getList(COVERS, String.class))
                .orElse(List.of());
    }

    static List<Document> payments(List<PlannedPaymentFacts> planned) {
        return planned.stream()
                .map(each -> new Document(Entries.ID, each.instalmentId())
                        .append(ClaimFile.PAYER, each.payerId())
                        .append(PAYEE, each.payeeId())
                        .append(ClaimFile.SUM, each.sumFen())
                        .append(DUE_ON, each.dueOn().toString()))
                .toList();
    }

    static List<Document> duties(List<PlannedDutyFacts> planned, Heard heard) {
        return planned.stream()
                .map(each -> new Document(Entries.ID, each.dutyId())
                        .append(KIND, each.kind())
                        .append(PARTY, each.partyId())
                        .append(WORDS, heard.words(each.words()))
                        .append(CHECK_ON, each.checkOn().toString()))
                .toList();
    }

    private static Document draft(Document doc, AgreementFacts facts, Heard heard) {
        Document draft = new Document(Entries.ID, facts.agreementId())
                .append("form", facts.form())
                .append(STATE, DRAFTED)
                .append(AT, heard.at())
                .append("facts", heard.words(facts.facts()))
                .append(TERMS, heard.words(facts.terms()))
                .append(PAYMENTS, payments(facts.payments()))
                .append(DUTIES, duties(facts.duties(), heard))
                .append(COVERS, facts.covers())
                .append("checked", facts.checked())
                .append("digest", facts.digest())
                .append(SIGNATURES, List.of());
        Entries.add(doc, AGREEMENTS, draft);
        return draft;
    }
}
