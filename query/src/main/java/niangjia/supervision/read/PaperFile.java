package niangjia.supervision.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import niangjia.supervision.ClueEvent.ClueRegistered;
import niangjia.supervision.ClueEvent.RespondentSubstituted;
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
import niangjia.supervision.PaperStatus;
import niangjia.supervision.SupervisionEvent;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** 一函两书 as they are written: drafted, reviewed, signed, numbered, sealed. What went out is {@link DeliveryFile}. */
final class PaperFile {
    static final String PAPERS = "papers";
    static final String STATUS = "status";
    static final String KIND = "kind";
    static final String RESPONDENT = "respondentId";
    static final String DRAFTED_BY = "draftedBy";
    static final String SHOWS = "shows";
    static final String DELIVERY = "delivery";
    static final String REPLY = "reply";
    static final String AUTHORITY = "authority";

    private static final String WORDS = ClueFile.WORDS;

    static final CaseScript<SupervisionEvent> SCRIPT = new CaseScript<SupervisionEvent>()
            .on(ClueRegistered.class, (doc, e, heard) -> doc.append(PAPERS, List.of()))
            .on(
                    RungSkipped.class,
                    (doc, e, heard) -> Entries.change(doc, ClueFile.RESPONDENTS, e.respondentId(), who -> {
                        List<Document> skips = new ArrayList<>(Entries.of(who, ClueFile.SKIPS));
                        skips.removeIf(each -> each.getString(Entries.ID).equals(e.rung()));
                        skips.add(new Document(Entries.ID, e.rung())
                                .append("reason", e.reason())
                                .append(WORDS, heard.words(e.explanation())));
                        who.append(ClueFile.SKIPS, skips);
                    }))
            .on(
                    PaperDrafted.class,
                    (doc, e, heard) -> Entries.add(
                            doc,
                            PAPERS,
                            drafted(new Document(Entries.ID, e.paperId()), e.content(), e.draftedBy(), heard)))
            .on(
                    PaperRevised.class,
                    (doc, e, heard) -> on(doc, e.paperId(), paper -> drafted(paper, e.content(), e.draftedBy(), heard)))
            .on(
                    PaperPassed.class,
                    (doc, e, heard) -> now(
                            doc, e.paperId(), PaperStatus.REVIEWED, paper -> paper.append("reviewedBy", e.reviewedBy())
                                    .append("sentBack", null)))
            .on(
                    PaperSentBack.class,
                    (doc, e, heard) -> now(doc, e.paperId(), PaperStatus.DRAFTED, paper -> {
                        unsigned(paper);
                        paper.append("sentBack", heard.words(e.reason()));
                    }))
            .on(
                    PaperSigned.class,
                    (doc, e, heard) ->
                            now(doc, e.paperId(), PaperStatus.SIGNED, paper -> paper.append("signedBy", e.signedBy())
                                    .append("signerName", e.signerName())
                                    .append("signedAt", e.occurredAt())))
            .on(
                    WarningAcknowledged.class,
                    (doc, e, heard) -> on(doc, e.paperId(), paper -> paper.append("acknowledged", true)))
            .on(
                    PaperIssued.class,
                    (doc, e, heard) -> now(doc, e.paperId(), PaperStatus.ISSUED, paper -> paper.append("year", e.year())
                            .append("number", e.number())
                            .append("ground", e.ground().isEmpty() ? null : e.ground())
                            .append("issuedAt", e.occurredAt())))
            .on(
                    SealPlaced.class,
                    (doc, e, heard) -> now(
                            doc, e.paperId(), PaperStatus.SEALED, paper -> paper.append("sealedAt", e.occurredAt())))
            .on(
                    PaperVoided.class,
                    (doc, e, heard) -> now(
                            doc,
                            e.paperId(),
                            PaperStatus.VOID,
                            paper -> paper.append("voided", heard.words(e.reason()))))
            .on(RespondentSubstituted.class, (doc, e, heard) -> Entries.of(doc, PAPERS).stream()
                    .filter(paper -> e.respondentId().equals(paper.getString(RESPONDENT)))
                    .forEach(paper -> paper.append(RESPONDENT, e.successor().respondentId())));

    private PaperFile() {}

    static void on(Document doc, String paperId, Consumer<Document> change) {
        Entries.change(doc, PAPERS, paperId, change);
    }

    static void now(Document doc, String paperId, PaperStatus status, Consumer<Document> change) {
        on(doc, paperId, paper -> {
            paper.append(STATUS, status.name());
            change.accept(paper);
        });
    }

    static PaperStatus statusOf(Document paper) {
        return PaperStatus.valueOf(paper.getString(STATUS));
    }

    static PaperKind kindOf(Document paper) {
        return PaperKind.valueOf(paper.getString(KIND));
    }

    /** The newest of the kind about the employer that is not void; null if there is none. */
    static @Nullable Document newest(Document doc, String respondentId, PaperKind kind) {
        Document found = null;
        for (Document paper : Entries.of(doc, PAPERS)) {
            if (kindOf(paper) == kind
                    && respondentId.equals(paper.getString(RESPONDENT))
                    && statusOf(paper) != PaperStatus.VOID) {
                found = paper;
            }
        }
        return found;
    }

    private static Document drafted(Document paper, PaperFacts facts, String by, Heard heard) {
        paper.append(KIND, facts.kind()).append(STATUS, PaperStatus.DRAFTED.name());
        paper.append(RESPONDENT, facts.respondentId());
        paper.append("issuerId", facts.issuerId()).append("issuerPath", facts.issuerPath());
        paper.append("addressee", facts.addressee()).append("template", facts.template());
        paper.append(WORDS, heard.words(facts.words()));
        paper.append("basis", facts.basis()).append("evidence", facts.evidence());
        paper.append(SHOWS, facts.showsComplainant()).append("acknowledged", false);
        paper.append("digest", facts.digest())
                .append("year", 0)
                .append("number", 0)
                .append("ground", null);
        paper.append(DRAFTED_BY, by).append("draftedAt", heard.at());
        paper.append("sentBack", null).append("voided", null);
        paper.append(DELIVERY, null).append(REPLY, null).append(AUTHORITY, null);
        paper.append("issuedAt", null).append("sealedAt", null);
        unsigned(paper);
        return paper;
    }

    private static void unsigned(Document paper) {
        paper.append("reviewedBy", null).append("signedBy", null);
        paper.append("signerName", null).append("signedAt", null);
    }
}
