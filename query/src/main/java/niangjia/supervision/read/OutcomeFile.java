package niangjia.supervision.read;

import java.util.List;
import niangjia.supervision.ClueEvent.ClueRegistered;
import niangjia.supervision.OutcomeEvent.ActRecorded;
import niangjia.supervision.OutcomeEvent.CaseClosed;
import niangjia.supervision.OutcomeEvent.CaseHandedOn;
import niangjia.supervision.OutcomeEvent.CaseReopened;
import niangjia.supervision.OutcomeEvent.CaseReported;
import niangjia.supervision.OutcomeEvent.ComplainantInformed;
import niangjia.supervision.OutcomeEvent.CorrectionVerified;
import niangjia.supervision.OutcomeEvent.IdentityRevealed;
import niangjia.supervision.OutcomeEvent.MediationOutcomeHeard;
import niangjia.supervision.OutcomeEvent.MediationSpunOff;
import niangjia.supervision.OutcomeEvent.NextRoundOpened;
import niangjia.supervision.OutcomeEvent.ReferralOutcomeHeard;
import niangjia.supervision.SupervisionEvent;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** 结果: what was set right, who was told, how it ended, and every round of it. */
final class OutcomeFile {
    static final String CORRECTIONS = "corrections";
    static final String HAND_OVERS = "handOvers";
    static final String MEDIATIONS = "mediations";
    static final String HEARD_AT = "heardAt";
    static final String ACTS = "acts";
    static final String REVEALS = "reveals";
    static final String INFORMED = "informed";
    static final String REPORT = "report";
    static final String OUTCOME = "outcome";
    static final String ROUNDS = "rounds";

    private static final String WORDS = ClueFile.WORDS;
    private static final String AT = ClueFile.AT;

    static final CaseScript<SupervisionEvent> SCRIPT = new CaseScript<SupervisionEvent>()
            .on(ClueRegistered.class, (doc, e, heard) -> {
                for (String list : List.of(CORRECTIONS, HAND_OVERS, MEDIATIONS, ACTS, REVEALS, INFORMED)) {
                    doc.append(list, List.of());
                }
                doc.append(REPORT, null).append(OUTCOME, null);
                doc.append(ROUNDS, List.of(round(1, e, null)));
            })
            .on(CorrectionVerified.class, (doc, e, heard) -> {
                Entries.add(
                        doc,
                        CORRECTIONS,
                        new Document(PaperFile.RESPONDENT, e.respondentId())
                                .append(AT, e.occurredAt())
                                .append("kind", e.kind())
                                .append(WORDS, heard.words(e.finding()))
                                .append("workers", e.workers())
                                .append("paidFen", e.paidFen())
                                .append("checkOn", Entries.text(e.checkOn())));
                Entries.change(
                        doc, ClueFile.RESPONDENTS, e.respondentId(), who -> who.append(ClueFile.CORRECTED, true));
            })
            .on(NextRoundOpened.class, (doc, e, heard) -> anew(doc, e.round(), e, heard.words(e.newFacts())))
            .on(CaseReopened.class, (doc, e, heard) -> anew(doc, e.round(), e, heard.words(e.newFacts())))
            .on(
                    ComplainantInformed.class,
                    (doc, e, heard) -> Entries.add(
                            doc,
                            INFORMED,
                            new Document(AT, e.occurredAt())
                                    .append("medium", e.medium())
                                    .append(WORDS, heard.words(e.words()))))
            .on(
                    CaseHandedOn.class,
                    (doc, e, heard) -> Entries.add(
                            doc,
                            HAND_OVERS,
                            new Document(Entries.ID, e.referralId())
                                    .append("body", e.body())
                                    .append("ground", e.ground())
                                    .append(AT, e.occurredAt())
                                    .append(WORDS, null)
                                    .append(HEARD_AT, null)))
            .on(
                    ReferralOutcomeHeard.class,
                    (doc, e, heard) -> Entries.change(
                            doc, HAND_OVERS, e.referralId(), each -> each.append(WORDS, heard.words(e.outcome()))
                                    .append(HEARD_AT, e.occurredAt())))
            .on(
                    MediationSpunOff.class,
                    (doc, e, heard) -> Entries.add(
                            doc,
                            MEDIATIONS,
                            new Document(Entries.ID, e.mediationId())
                                    .append(AT, e.occurredAt())
                                    .append(WORDS, null)
                                    .append(HEARD_AT, null)))
            .on(
                    MediationOutcomeHeard.class,
                    (doc, e, heard) -> Entries.change(
                            doc, MEDIATIONS, e.mediationId(), each -> each.append(WORDS, heard.words(e.outcome()))
                                    .append(HEARD_AT, e.occurredAt())))
            .on(
                    ActRecorded.class,
                    (doc, e, heard) -> Entries.add(
                            doc,
                            ACTS,
                            new Document(AT, e.occurredAt())
                                    .append("kind", e.kind())
                                    .append("by", e.by())
                                    .append(WORDS, heard.words(e.text()))
                                    .append("doneOn", Entries.text(e.doneOn()))))
            .on(
                    IdentityRevealed.class,
                    (doc, e, heard) -> Entries.add(
                            doc,
                            REVEALS,
                            new Document(AT, e.occurredAt())
                                    .append("toWhom", e.toWhom())
                                    .append("purpose", e.purpose())
                                    .append("basis", e.basis())))
            .on(
                    CaseReported.class,
                    (doc, e, heard) -> doc.append(
                            REPORT,
                            new Document(AT, e.occurredAt())
                                    .append("by", e.reportedBy())
                                    .append(WORDS, heard.words(e.text()))))
            .on(
                    CaseClosed.class,
                    (doc, e, heard) -> doc.append(
                            OUTCOME,
                            new Document(AT, e.occurredAt())
                                    .append("reason", e.reason())
                                    .append(WORDS, heard.words(e.outcome()))
                                    .append("round", e.round())));

    private OutcomeFile() {}

    private static Document round(int round, SupervisionEvent event, @Nullable Document newFacts) {
        return new Document("round", round).append(AT, event.occurredAt()).append(WORDS, newFacts);
    }

    /** Another round: heard, found and set right anew. What was is in the course of events. */
    private static void anew(Document doc, int round, SupervisionEvent event, @Nullable Document newFacts) {
        Entries.add(doc, ROUNDS, round(round, event, newFacts));
        doc.append(REPORT, null);
        for (Document who : Entries.of(doc, ClueFile.RESPONDENTS)) {
            who.append(ClueFile.WORKER_HEARD, false).append(ClueFile.EMPLOYER_HEARD, false);
            who.append(ClueFile.FINDING, null).append(ClueFile.CORRECTED, false);
        }
    }
}
