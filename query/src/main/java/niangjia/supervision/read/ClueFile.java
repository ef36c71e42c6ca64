package niangjia.supervision.read;

import java.util.ArrayList;
import java.util.List;
import niangjia.supervision.ClueEvent.BodyJoined;
import niangjia.supervision.ClueEvent.BodyLeft;
import niangjia.supervision.ClueEvent.ClueDeclined;
import niangjia.supervision.ClueEvent.ClueRegistered;
import niangjia.supervision.ClueEvent.ComplainantNamed;
import niangjia.supervision.ClueEvent.ConsentRecorded;
import niangjia.supervision.ClueEvent.DeclineNoticeGiven;
import niangjia.supervision.ClueEvent.RespondentNamed;
import niangjia.supervision.ClueEvent.RespondentSubstituted;
import niangjia.supervision.ClueEvent.RiskAssessed;
import niangjia.supervision.ClueEvent.SupervisorRecused;
import niangjia.supervision.ClueEvent.SupervisorsAssigned;
import niangjia.supervision.ComplainantFacts;
import niangjia.supervision.OutcomeEvent.CaseReopened;
import niangjia.supervision.RespondentFacts;
import niangjia.supervision.SupervisionEvent;
import org.bson.Document;

/** 线索: who complained, about whom, at what risk, and who looks into it. */
final class ClueFile {
    static final String ACCOUNT = "account";
    static final String COMPLAINANT = "complainant";
    static final String RESPONDENTS = "respondents";
    static final String RISK = "risk";
    static final String SUPERVISORS = "supervisors";
    static final String DECLINE = "decline";
    static final String NOTICE = "notice";

    static final String WORDS = "words";
    static final String AT = "at";
    static final String NAME = "name";
    static final String REPLACED = "replaced";
    static final String WORKER_HEARD = "workerHeard";
    static final String EMPLOYER_HEARD = "employerHeard";
    static final String FINDING = "finding";
    static final String CORRECTED = "corrected";
    static final String SKIPS = "skips";
    static final String ORAL = "oral";

    static final CaseScript<SupervisionEvent> SCRIPT = new CaseScript<SupervisionEvent>()
            .on(ClueRegistered.class, (doc, e, heard) -> {
                doc.append(ACCOUNT, heard.words(e.account())).append(RISK, null).append(DECLINE, null);
                doc.append(SUPERVISORS, List.of()).append(JoinedBodies.BODIES, List.of());
                doc.append(COMPLAINANT, e.complainant() == null ? null : complainant(e.complainant(), heard));
                doc.append(
                        RESPONDENTS,
                        e.respondents().stream().map(ClueFile::respondent).toList());
            })
            .on(ComplainantNamed.class, (doc, e, heard) -> doc.append(COMPLAINANT, complainant(e.complainant(), heard)))
            .on(ConsentRecorded.class, (doc, e, heard) -> {
                Document who = doc.get(COMPLAINANT, Document.class);
                if (who != null) {
                    who.append("disclose", e.disclose());
                }
            })
            .on(RespondentNamed.class, (doc, e, heard) -> Entries.add(doc, RESPONDENTS, respondent(e.respondent())))
            .on(RespondentSubstituted.class, (doc, e, heard) -> substitute(doc, e))
            .on(
                    RiskAssessed.class,
                    (doc, e, heard) -> doc.append(
                            RISK,
                            new Document("level", e.risk())
                                    .append("factsPoint", e.factsPointToWorker())
                                    .append(WORDS, heard.words(e.note()))
                                    .append("by", e.assessedBy())
                                    .append(AT, e.occurredAt())))
            .on(
                    ClueDeclined.class,
                    (doc, e, heard) -> doc.append(
                            DECLINE,
                            new Document("reason", e.reason())
                                    .append(WORDS, heard.words(e.explanation()))
                                    .append("route", e.routeTold())
                                    .append(AT, e.occurredAt())
                                    .append(NOTICE, null)))
            .on(DeclineNoticeGiven.class, (doc, e, heard) -> {
                Document decline = doc.get(DECLINE, Document.class);
                if (decline != null) {
                    decline.append(NOTICE, notice(e));
                }
            })
            .on(CaseReopened.class, (doc, e, heard) -> doc.append(DECLINE, null))
            .on(SupervisorsAssigned.class, (doc, e, heard) -> e.supervisors()
                    .forEach(each -> Entries.add(
                            doc,
                            SUPERVISORS,
                            new Document(Entries.ID, each.credentialId())
                                    .append("staffId", each.staffId())
                                    .append(NAME, each.name())
                                    .append("number", each.number())
                                    .append("assigned", true)
                                    .append("askedBy", null)
                                    .append(WORDS, null))))
            .on(
                    SupervisorRecused.class,
                    (doc, e, heard) ->
                            Entries.change(doc, SUPERVISORS, e.credentialId(), who -> who.append("assigned", false)
                                    .append("askedBy", e.askedBy())
                                    .append(WORDS, heard.words(e.ground()))))
            .on(BodyJoined.class, (doc, e, heard) -> JoinedBodies.join(doc, e.bodyId(), e.name(), e.role()))
            .on(BodyLeft.class, (doc, e, heard) -> JoinedBodies.leave(doc, e.bodyId()));

    private ClueFile() {}

    /** Those the case is about today. */
    static List<Document> current(Document doc) {
        return Entries.of(doc, RESPONDENTS).stream()
                .filter(each -> each.getString(REPLACED) == null)
                .toList();
    }

    private static Document notice(DeclineNoticeGiven e) {
        return new Document(AT, e.occurredAt())
                .append("medium", e.medium())
                .append("inWriting", e.inWriting())
                .append("digest", e.digest())
                .append("issuerId", e.issuerId())
                .append("year", e.year())
                .append("number", e.number());
    }

    private static Document complainant(ComplainantFacts who, Heard heard) {
        return new Document("personId", who.personId())
                .append("anonymous", who.anonymous())
                .append("disclose", who.disclose())
                .append(NAME, heard.words(who.name()))
                .append("phone", heard.words(who.phone()));
    }

    private static Document respondent(RespondentFacts who) {
        return new Document(Entries.ID, who.respondentId())
                .append("employerId", who.employerId())
                .append(NAME, who.name())
                .append("headCount", who.headCount())
                .append(WORKER_HEARD, false)
                .append(EMPLOYER_HEARD, false)
                .append(FINDING, null)
                .append(CORRECTED, false)
                .append(SKIPS, List.of())
                .append(ORAL, null)
                .append(REPLACED, null);
    }

    /** A breach found about the one before is one of the successor, and so is what was left out for it. */
    private static void substitute(Document doc, RespondentSubstituted e) {
        Document successor = respondent(e.successor());
        Entries.change(doc, RESPONDENTS, e.respondentId(), before -> {
            before.append(REPLACED, e.successor().respondentId());
            Document finding = before.get(FINDING, Document.class);
            if (finding != null && finding.getBoolean("breach")) {
                successor.append(FINDING, finding).append(ORAL, before.get(ORAL));
            }
            successor.append(SKIPS, new ArrayList<>(Entries.of(before, SKIPS)));
        });
        Entries.add(doc, RESPONDENTS, successor);
    }
}
