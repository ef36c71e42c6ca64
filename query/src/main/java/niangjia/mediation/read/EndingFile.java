package niangjia.mediation.read;

import java.util.List;
import java.util.Optional;
import niangjia.mediation.EndingEvent.ActRecorded;
import niangjia.mediation.EndingEvent.CalledBack;
import niangjia.mediation.EndingEvent.CaseArchived;
import niangjia.mediation.EndingEvent.CaseClosed;
import niangjia.mediation.EndingEvent.MediationExtended;
import niangjia.mediation.EndingEvent.MediationFailed;
import niangjia.mediation.EndingEvent.MediationResumed;
import niangjia.mediation.EndingEvent.MediationSuspended;
import niangjia.mediation.EndingEvent.ShamReported;
import niangjia.mediation.MediationEvent;
import niangjia.supervision.read.CaseScript;
import niangjia.supervision.read.Entries;
import org.bson.Document;

/** The chapter of the case file about how long the mediation lasts and how the case ends. */
final class EndingFile {
    static final String EXTENSIONS = "extensions";
    static final String STOPS = "stops";
    static final String SHAM_REPORTS = "shamReports";
    static final String FAILURE = "failure";
    static final String ACTS = "acts";
    static final String CALL_BACKS = "callBacks";
    static final String END = "end";
    static final String ARCHIVED_AT = "archivedAt";

    private static final String AT = ApplicationFile.AT;
    private static final String WORDS = ApplicationFile.WORDS;

    static final CaseScript<MediationEvent> SCRIPT = new CaseScript<MediationEvent>()
            .on(
                    MediationExtended.class,
                    (doc, e, heard) -> Entries.add(
                            doc,
                            EXTENSIONS,
                            new Document(AT, heard.at())
                                    .append("days", e.days())
                                    .append("proof", e.proof())))
            .on(
                    MediationSuspended.class,
                    (doc, e, heard) ->
                            Entries.add(doc, STOPS, new Document(AT, heard.at()).append(WORDS, heard.words(e.signs()))))
            .on(
                    ShamReported.class,
                    (doc, e, heard) -> Entries.add(
                            doc,
                            SHAM_REPORTS,
                            new Document(AT, heard.at())
                                    .append("body", e.body())
                                    .append(WORDS, heard.words(e.words()))))
            .on(MediationResumed.class, (doc, e, heard) -> stop(doc)
                    .ifPresent(stop -> stop.append("resumedAt", heard.at()).append("reason", heard.words(e.reason()))))
            .on(
                    MediationFailed.class,
                    (doc, e, heard) -> doc.append(
                            FAILURE,
                            new Document(AT, heard.at())
                                    .append("ground", e.ground())
                                    .append(WORDS, heard.words(e.explanation()))
                                    .append("routes", e.routesTold())))
            .on(
                    ActRecorded.class,
                    (doc, e, heard) -> Entries.add(
                            doc,
                            ACTS,
                            new Document(AT, heard.at())
                                    .append("kind", e.kind())
                                    .append("by", e.by())
                                    .append(WORDS, heard.words(e.text()))
                                    .append("doneOn", Entries.text(e.doneOn()))))
            .on(
                    CalledBack.class,
                    (doc, e, heard) -> Entries.add(
                            doc,
                            CALL_BACKS,
                            new Document(AT, heard.at())
                                    .append("whom", e.whom())
                                    .append("reached", e.reached())
                                    .append("satisfaction", e.satisfaction())
                                    .append(WORDS, heard.words(e.words()))))
            .on(
                    CaseClosed.class,
                    (doc, e, heard) -> doc.append(
                            END,
                            new Document(AT, heard.at())
                                    .append("reason", e.reason())
                                    .append(WORDS, heard.words(e.outcome()))
                                    .append("promisedFen", e.promisedFen())
                                    .append("paidFen", e.paidFen())))
            .on(CaseArchived.class, (doc, e, heard) -> doc.get(END, Document.class)
                    .append(ARCHIVED_AT, heard.at())
                    .append("shelfMark", e.shelfMark()));

    private EndingFile() {}

    /** The newest. */
    private static Optional<Document> stop(Document doc) {
        List<Document> stops = Entries.of(doc, STOPS);
        return stops.isEmpty() ? Optional.empty() : Optional.of(stops.get(stops.size() - 1));
    }
}
