package niangjia.mediation.read;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import niangjia.mediation.AgreementEvent.AgreementEffective;
import niangjia.mediation.AgreementEvent.OralAgreementMade;
import niangjia.mediation.BenchEvent.MediatorReplaced;
import niangjia.mediation.EndingEvent.MediationFailed;
import niangjia.mediation.MediationEvent;
import niangjia.mediation.SessionEvent.AppraisalBegun;
import niangjia.mediation.SessionEvent.AppraisalEnded;
import niangjia.mediation.SessionEvent.IdentityChecked;
import niangjia.mediation.SessionEvent.NoShowRecorded;
import niangjia.mediation.SessionEvent.NotePassedOn;
import niangjia.mediation.SessionEvent.NoteWritten;
import niangjia.mediation.SessionEvent.SessionCancelled;
import niangjia.mediation.SessionEvent.SessionHeld;
import niangjia.mediation.SessionEvent.SessionMoved;
import niangjia.mediation.SessionEvent.SessionScheduled;
import niangjia.mediation.SessionEvent.SessionTold;
import niangjia.mediation.SessionEvent.TalkHeld;
import niangjia.mediation.SessionFacts;
import niangjia.mediation.SessionStatus;
import niangjia.supervision.read.CaseScript;
import niangjia.supervision.read.Entries;
import niangjia.supervision.read.Heard;
import org.bson.Document;

/** The chapter of the case file about sessions and talks; of what a side said alone, only that it did. */
final class SessionFile {
    static final String SESSIONS = "sessions";
    static final String NOTES = "notes";
    static final String APPRAISALS = "appraisals";
    static final String STATUS = "status";
    static final String FROM = "from";
    static final String TO = "to";
    static final String TOLD = "told";
    static final String CHECKS = "checks";
    static final String MOVES = "moves";
    static final String ABSENCES = "absences";
    static final String PASSED_ON = "passedOn";
    static final String MEDIATORS = "mediators";
    static final String TALK = "TALK";

    private static final String AT = ApplicationFile.AT;
    private static final String WORDS = ApplicationFile.WORDS;

    static final CaseScript<MediationEvent> SCRIPT = new CaseScript<MediationEvent>()
            .on(SessionScheduled.class, (doc, e, heard) -> {
                Document session = new Document(Entries.ID, e.plan().sessionId());
                Entries.add(doc, SESSIONS, planned(session, e.plan()).append(ABSENCES, List.of()));
            })
            .on(
                    SessionMoved.class,
                    (doc, e, heard) -> Entries.change(doc, SESSIONS, e.plan().sessionId(), session -> {
                        Entries.add(
                                session,
                                MOVES,
                                new Document(AT, heard.at())
                                        .append(FROM, session.get(FROM))
                                        .append(TO, session.get(TO))
                                        .append(WORDS, heard.words(e.reason())));
                        planned(session, e.plan());
                    }))
            .on(
                    SessionTold.class,
                    (doc, e, heard) -> Entries.change(
                            doc, SESSIONS, e.sessionId(), session -> about(session, TOLD, e.partyId(), heard)
                                    .append("medium", e.medium())))
            .on(
                    IdentityChecked.class,
                    (doc, e, heard) -> Entries.change(
                            doc, SESSIONS, e.sessionId(), session -> about(session, CHECKS, e.partyId(), heard)
                                    .append("check", e.check())))
            .on(
                    SessionCancelled.class,
                    (doc, e, heard) -> Entries.change(
                            doc, SESSIONS, e.sessionId(), session -> now(session, SessionStatus.CANCELLED)
                                    .append(WORDS, heard.words(e.reason()))))
            .on(
                    SessionHeld.class,
                    (doc, e, heard) ->
                            Entries.change(doc, SESSIONS, e.sessionId(), session -> now(session, SessionStatus.HELD)
                                    .append("heldAt", heard.at())
                                    .append("present", e.present())
                                    .append("signed", e.signed())
                                    .append("minutes", heard.words(e.minutes()))))
            .on(
                    TalkHeld.class,
                    (doc, e, heard) -> Entries.add(
                            doc,
                            SESSIONS,
                            now(new Document(Entries.ID, e.sessionId()), SessionStatus.HELD)
                                    .append("kind", TALK)
                                    .append("medium", e.medium())
                                    .append(FROM, heard.at())
                                    .append("heldAt", heard.at())
                                    .append(MEDIATORS, e.mediators())
                                    .append("heard", e.heard())
                                    .append("minutes", heard.words(e.minutes()))))
            .on(
                    NoShowRecorded.class,
                    (doc, e, heard) -> Entries.change(doc, SESSIONS, e.sessionId(), session -> about(
                                    now(session, SessionStatus.MISSED), ABSENCES, e.partyId(), heard)
                            .append("goodReason", e.goodReason())
                            .append("walkedOut", e.walkedOut())
                            .append(WORDS, heard.words(e.words()))))
            .on(MediatorReplaced.class, (doc, e, heard) -> e.sessions()
                    .forEach(id -> Entries.change(
                            doc,
                            SESSIONS,
                            id,
                            session -> replace(
                                    session, e.mediatorId(), e.successor().mediatorId()))))
            .on(MediationFailed.class, (doc, e, heard) -> cancelAhead(doc))
            .on(AgreementEffective.class, (doc, e, heard) -> cancelAhead(doc))
            .on(OralAgreementMade.class, (doc, e, heard) -> cancelAhead(doc))
            .on(
                    NoteWritten.class,
                    (doc, e, heard) -> Entries.add(
                            doc,
                            NOTES,
                            new Document(Entries.ID, e.noteId())
                                    .append(ApplicationFile.SIDE, e.side())
                                    .append("sessionId", e.sessionId())
                                    .append("writtenBy", e.writtenBy())
                                    .append(AT, heard.at())))
            .on(
                    NotePassedOn.class,
                    (doc, e, heard) -> Entries.change(
                            doc,
                            NOTES,
                            e.noteId(),
                            note -> Entries.add(
                                    note,
                                    PASSED_ON,
                                    new Document(AT, heard.at()).append(WORDS, heard.words(e.words())))))
            .on(
                    AppraisalBegun.class,
                    (doc, e, heard) -> Entries.add(
                            doc,
                            APPRAISALS,
                            new Document(Entries.ID, e.appraisalId())
                                    .append(AT, heard.at())
                                    .append("body", e.body())
                                    .append(WORDS, heard.words(e.question()))))
            .on(AppraisalEnded.class, (doc, e, heard) -> running(doc, e.appraisalId())
                    .ifPresent(each -> each.append("endedAt", heard.at()).append("result", heard.words(e.result()))));

    private SessionFile() {}

    /** Those still to come, the next one first. */
    static List<Document> ahead(Document doc) {
        return Entries.of(doc, SESSIONS).stream()
                .filter(each -> each.getString(STATUS).equals(SessionStatus.SCHEDULED.name()))
                .sorted(Comparator.comparing(each -> Entries.at(each, FROM)))
                .toList();
    }

    /** An id may be used again once its appraisal has ended. */
    private static Optional<Document> running(Document doc, String id) {
        return Entries.of(doc, APPRAISALS).stream()
                .filter(each -> each.getString(Entries.ID).equals(id) && each.get("endedAt") == null)
                .findFirst();
    }

    /** Whoever was told of the old hour knows nothing of the new one. */
    private static Document planned(Document session, SessionFacts plan) {
        return now(session, SessionStatus.SCHEDULED)
                .append("kind", plan.kind())
                .append(ApplicationFile.SIDE, plan.side())
                .append("way", plan.way())
                .append(FROM, plan.from())
                .append(TO, plan.to())
                .append("room", plan.room())
                .append("place", plan.place())
                .append(MEDIATORS, plan.mediators())
                .append(TOLD, List.of())
                .append(CHECKS, List.of());
    }

    /** The newest entry about a party stands for the older ones. */
    private static Document about(Document session, String field, String partyId, Heard heard) {
        Document entry = new Document(Entries.ID, partyId).append(AT, heard.at());
        session.append(
                field,
                Stream.concat(
                                Entries.of(session, field).stream().filter(each -> !each.getString(Entries.ID)
                                        .equals(partyId)),
                                Stream.of(entry))
                        .toList());
        return entry;
    }

    private static Document now(Document session, SessionStatus status) {
        return session.append(STATUS, status.name());
    }

    private static void replace(Document session, String old, String next) {
        session.append(
                MEDIATORS,
                session.getList(MEDIATORS, String.class).stream()
                        .map(each -> each.equals(old) ? next : each)
                        .toList());
    }

    private static void cancelAhead(Document doc) {
        ahead(doc).forEach(session -> now(session, SessionStatus.CANCELLED));
    }
}
