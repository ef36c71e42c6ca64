package niangjia.mediation.read;

import java.util.List;
import niangjia.complaint.read.Sight;
import niangjia.complaint.read.Sight.Kind;
import niangjia.mediation.read.MediationTalks.AbsenceView;
import niangjia.mediation.read.MediationTalks.AnswerView;
import niangjia.mediation.read.MediationTalks.AppraisalView;
import niangjia.mediation.read.MediationTalks.BenchView;
import niangjia.mediation.read.MediationTalks.CheckView;
import niangjia.mediation.read.MediationTalks.MoveView;
import niangjia.mediation.read.MediationTalks.NoteView;
import niangjia.mediation.read.MediationTalks.PassedOnView;
import niangjia.mediation.read.MediationTalks.ProposalView;
import niangjia.mediation.read.MediationTalks.SessionView;
import niangjia.mediation.read.MediationTalks.ToldView;
import niangjia.supervision.read.Entries;
import org.bson.Document;

/** The parts of a view that are about who mediates and what was said. */
record TalkReading(Document doc, Sight sight) {
    private static final String AT = ApplicationFile.AT;
    private static final String SIDE = ApplicationFile.SIDE;

    List<BenchView> bench() {
        return Entries.of(doc, BenchFile.BENCH).stream()
                .map(each -> new BenchView(
                        each.getString(Entries.ID),
                        each.getString(BenchFile.STAFF),
                        each.getString(ApplicationFile.NAME),
                        Entries.at(each, AT),
                        each.getString("chosenBy"),
                        each.getString(BenchFile.STATE),
                        Entries.instant(each, "leftAt"),
                        each.getString("objectedBy"),
                        sight.words(each, ApplicationFile.WORDS, BenchFile.wordsOf(each)),
                        each.getString(ApplicationFile.REPLACED_BY)))
                .toList();
    }

    List<SessionView> sessions() {
        return Entries.of(doc, SessionFile.SESSIONS).stream()
                .map(each -> new SessionView(
                        each.getString(Entries.ID),
                        each.getString("kind"),
                        each.getString(SessionFile.STATUS),
                        each.getString(SIDE),
                        each.getString("way"),
                        each.getString("medium"),
                        Entries.at(each, SessionFile.FROM),
                        Entries.instant(each, SessionFile.TO),
                        each.getString("room"),
                        each.getString("place"),
                        each.getList(SessionFile.MEDIATORS, String.class),
                        told(each),
                        checks(each),
                        each.getList("present", String.class, List.of()),
                        each.getList("heard", String.class, List.of()),
                        Entries.instant(each, "heldAt"),
                        each.getString("signed"),
                        sight.words(each, "minutes", Kind.TOLD),
                        absences(each),
                        moves(each),
                        sight.words(each, ApplicationFile.WORDS, Kind.WRITTEN)))
                .toList();
    }

    List<NoteView> notes() {
        return Entries.of(doc, SessionFile.NOTES).stream()
                .map(each -> new NoteView(
                        each.getString(Entries.ID),
                        each.getString(SIDE),
                        each.getString("sessionId"),
                        each.getString("writtenBy"),
                        Entries.at(each, AT),
                        Entries.of(each, SessionFile.PASSED_ON).stream()
                                .map(told -> new PassedOnView(
                                        Entries.at(told, AT), MediationReading.words(told, sight, Kind.TOLD)))
                                .toList()))
                .toList();
    }

    List<AppraisalView> appraisals() {
        return Entries.of(doc, SessionFile.APPRAISALS).stream()
                .map(each -> new AppraisalView(
                        each.getString(Entries.ID),
                        Entries.at(each, AT),
                        each.getString("body"),
                        MediationReading.words(each, sight, Kind.WRITTEN),
                        Entries.instant(each, "endedAt"),
                        sight.words(each, "result", Kind.WRITTEN)))
                .toList();
    }

    List<ProposalView> proposals() {
        return Entries.of(doc, AgreementFile.PROPOSALS).stream()
                .map(each -> new ProposalView(
                        each.getString(Entries.ID),
                        Entries.at(each, AT),
                        each.getString("by"),
                        each.getLong(ClaimFile.SUM),
                        MediationReading.words(each, sight, Kind.TOLD),
                        answers(each)))
                .toList();
    }

    private List<AnswerView> answers(Document proposal) {
        return Entries.of(proposal, AgreementFile.ANSWERS).stream()
                .map(each -> new AnswerView(
                        Entries.at(each, AT),
                        each.getString(SIDE),
                        each.getString("answer"),
                        sight.words(each, ApplicationFile.WORDS, Kind.TOLD)))
                .toList();
    }

    private static List<ToldView> told(Document session) {
        return Entries.of(session, SessionFile.TOLD).stream()
                .map(each -> new ToldView(each.getString(Entries.ID), Entries.at(each, AT), each.getString("medium")))
                .toList();
    }

    private static List<CheckView> checks(Document session) {
        return Entries.of(session, SessionFile.CHECKS).stream()
                .map(each -> new CheckView(each.getString(Entries.ID), Entries.at(each, AT), each.getString("check")))
                .toList();
    }

    private List<AbsenceView> absences(Document session) {
        return Entries.of(session, SessionFile.ABSENCES).stream()
                .map(each -> new AbsenceView(
                        each.getString(Entries.ID),
                        Entries.at(each, AT),
                        each.getBoolean("goodReason"),
                        each.getBoolean("walkedOut"),
                        MediationReading.words(each, sight, Kind.TOLD)))
                .toList();
    }

    private List<MoveView> moves(Document session) {
        return Entries.of(session, SessionFile.MOVES).stream()
                .map(each -> new MoveView(
                        Entries.at(each, AT),
                        Entries.at(each, SessionFile.FROM),
                        Entries.at(each, SessionFile.TO),
                        MediationReading.words(each, sight, Kind.WRITTEN)))
                .toList();
    }
}
