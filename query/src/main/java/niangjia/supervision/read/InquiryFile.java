package niangjia.supervision.read;

import java.util.ArrayList;
import java.util.List;
import niangjia.supervision.ClueEvent.ClueRegistered;
import niangjia.supervision.HeardSide;
import niangjia.supervision.InquiryEvent.BreachFound;
import niangjia.supervision.InquiryEvent.EvidenceReleased;
import niangjia.supervision.InquiryEvent.EvidenceTaken;
import niangjia.supervision.InquiryEvent.InquiryOpened;
import niangjia.supervision.InquiryEvent.NegotiationFailed;
import niangjia.supervision.InquiryEvent.NegotiationOpened;
import niangjia.supervision.InquiryEvent.NegotiationSettled;
import niangjia.supervision.InquiryEvent.NoBreachFound;
import niangjia.supervision.InquiryEvent.ObstructionRecorded;
import niangjia.supervision.InquiryEvent.OralOpinionGiven;
import niangjia.supervision.InquiryEvent.PartyHeard;
import niangjia.supervision.InquiryEvent.RecordSigned;
import niangjia.supervision.InquiryEvent.SignatureRefused;
import niangjia.supervision.SupervisionEvent;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** 调查: who was heard, what was taken, what was found about each employer. */
final class InquiryFile {
    static final String VISITS = "visits";
    static final String HEARINGS = "hearings";
    static final String EVIDENCE = "evidence";
    static final String OBSTRUCTIONS = "obstructions";
    static final String NEGOTIATION = "negotiation";

    static final String STATE = "state";
    static final String OPEN = "OPEN";

    private static final String WORDS = ClueFile.WORDS;
    private static final String AT = ClueFile.AT;

    static final CaseScript<SupervisionEvent> SCRIPT = new CaseScript<SupervisionEvent>()
            .on(ClueRegistered.class, (doc, e, heard) -> doc.append(VISITS, List.of())
                    .append(HEARINGS, List.of())
                    .append(EVIDENCE, List.of())
                    .append(OBSTRUCTIONS, List.of())
                    .append(NEGOTIATION, null))
            .on(
                    InquiryOpened.class,
                    (doc, e, heard) -> Entries.add(
                            doc,
                            VISITS,
                            new Document(AT, e.occurredAt())
                                    .append("supervisors", e.supervisors())
                                    .append("shown", e.shown())
                                    .append("place", e.place())))
            .on(PartyHeard.class, (doc, e, heard) -> heard(doc, e, heard))
            .on(
                    RecordSigned.class,
                    (doc, e, heard) ->
                            Entries.change(doc, HEARINGS, e.recordId(), record -> record.append(STATE, "SIGNED")
                                    .append("read", e.readByTheSpeaker())
                                    .append("signedBy", heard.words(e.signedBy()))))
            .on(
                    SignatureRefused.class,
                    (doc, e, heard) ->
                            Entries.change(doc, HEARINGS, e.recordId(), record -> record.append(STATE, "REFUSED")
                                    .append("refusal", heard.words(e.reason()))))
            .on(
                    EvidenceTaken.class,
                    (doc, e, heard) -> Entries.add(
                            doc,
                            EVIDENCE,
                            new Document(Entries.ID, e.evidenceId())
                                    .append(AT, e.occurredAt())
                                    .append("kind", e.kind())
                                    .append("title", e.title())
                                    .append("source", e.source())
                                    .append(WORDS, heard.words(e.content()))
                                    .append("released", List.of())))
            .on(
                    EvidenceReleased.class,
                    (doc, e, heard) -> Entries.change(doc, EVIDENCE, e.evidenceId(), piece -> {
                        List<String> released = new ArrayList<>(piece.getList("released", String.class));
                        released.add(e.purpose());
                        piece.append("released", released);
                    }))
            .on(
                    ObstructionRecorded.class,
                    (doc, e, heard) -> Entries.add(
                            doc,
                            OBSTRUCTIONS,
                            new Document("respondentId", e.respondentId())
                                    .append(AT, e.occurredAt())
                                    .append("kind", e.kind())
                                    .append(WORDS, heard.words(e.text()))))
            .on(
                    BreachFound.class,
                    (doc, e, heard) -> found(
                            doc,
                            e.respondentId(),
                            new Document("breach", true)
                                    .append(AT, e.occurredAt())
                                    .append("articles", e.articles())
                                    .append(WORDS, heard.words(e.facts()))
                                    .append("evidence", e.evidence())
                                    .append("workers", e.workers())))
            .on(
                    NoBreachFound.class,
                    (doc, e, heard) -> found(
                            doc,
                            e.respondentId(),
                            new Document("breach", false)
                                    .append(AT, e.occurredAt())
                                    .append("articles", List.of())
                                    .append(WORDS, heard.words(e.grounds()))
                                    .append("evidence", List.of())
                                    .append("workers", 0)))
            .on(
                    OralOpinionGiven.class,
                    (doc, e, heard) -> Entries.change(
                            doc,
                            ClueFile.RESPONDENTS,
                            e.respondentId(),
                            who -> who.append(
                                    ClueFile.ORAL,
                                    new Document("recordId", e.recordId())
                                            .append(AT, e.occurredAt())
                                            .append(WORDS, heard.words(e.opinion()))
                                            .append("supervisors", e.supervisors()))))
            .on(
                    NegotiationOpened.class,
                    (doc, e, heard) -> doc.append(
                            NEGOTIATION,
                            new Document(AT, e.occurredAt())
                                    .append("employer", e.employerWilling())
                                    .append("workers", e.workersWilling())
                                    .append(STATE, OPEN)
                                    .append("endedAt", null)
                                    .append(WORDS, null)))
            .on(NegotiationSettled.class, (doc, e, heard) -> ended(doc, heard, "SETTLED", heard.words(e.terms())))
            .on(NegotiationFailed.class, (doc, e, heard) -> ended(doc, heard, "FAILED", heard.words(e.reason())));

    private InquiryFile() {}

    private static void heard(Document doc, PartyHeard e, Heard heard) {
        Entries.add(
                doc,
                HEARINGS,
                new Document(Entries.ID, e.recordId())
                        .append(AT, e.occurredAt())
                        .append("respondentId", e.respondentId())
                        .append("side", e.side())
                        .append("supervisors", e.supervisors())
                        .append("who", heard.words(e.who()))
                        .append(WORDS, heard.words(e.statement()))
                        .append(STATE, OPEN)
                        .append("read", false)
                        .append("signedBy", null)
                        .append("refusal", null));
        HeardSide side = HeardSide.valueOf(e.side());
        Entries.change(doc, ClueFile.RESPONDENTS, e.respondentId(), who -> {
            if (side == HeardSide.WORKER) {
                who.append(ClueFile.WORKER_HEARD, true);
            } else if (side == HeardSide.EMPLOYER) {
                who.append(ClueFile.EMPLOYER_HEARD, true);
            }
        });
    }

    private static void found(Document doc, String respondentId, Document finding) {
        Entries.change(doc, ClueFile.RESPONDENTS, respondentId, who -> who.append(ClueFile.FINDING, finding));
    }

    private static void ended(Document doc, Heard heard, String state, @Nullable Document words) {
        Document talks = doc.get(NEGOTIATION, Document.class);
        if (talks != null) {
            talks.append(STATE, state).append("endedAt", heard.at()).append(WORDS, words);
        }
    }
}
