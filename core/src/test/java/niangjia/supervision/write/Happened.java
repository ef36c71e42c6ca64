package niangjia.supervision.write;

import static niangjia.supervision.write.SupervisionFixture.AT;
import static niangjia.supervision.write.SupervisionFixture.CITY;
import static niangjia.supervision.write.SupervisionFixture.COUNTY;
import static niangjia.supervision.write.SupervisionFixture.ID;
import static niangjia.supervision.write.SupervisionFixture.named;
import static niangjia.supervision.write.SupervisionFixture.paper;
import static niangjia.supervision.write.SupervisionFixture.respondent;
import static niangjia.supervision.write.SupervisionFixture.sealed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import niangjia.supervision.ClueEvent.CaseAccepted;
import niangjia.supervision.ClueEvent.CaseTransferred;
import niangjia.supervision.ClueEvent.ClueDeclined;
import niangjia.supervision.ClueEvent.ClueRegistered;
import niangjia.supervision.ClueEvent.SupervisorsAssigned;
import niangjia.supervision.ComplainantFacts;
import niangjia.supervision.HeardSide;
import niangjia.supervision.InquiryEvent.BreachFound;
import niangjia.supervision.InquiryEvent.EvidenceTaken;
import niangjia.supervision.InquiryEvent.InquiryOpened;
import niangjia.supervision.InquiryEvent.NegotiationOpened;
import niangjia.supervision.InquiryEvent.NoBreachFound;
import niangjia.supervision.InquiryEvent.ObstructionRecorded;
import niangjia.supervision.InquiryEvent.PartyHeard;
import niangjia.supervision.InquiryEvent.RecordSigned;
import niangjia.supervision.InquiryEvent.SignatureRefused;
import niangjia.supervision.OutcomeEvent.CaseClosed;
import niangjia.supervision.OutcomeEvent.CorrectionVerified;
import niangjia.supervision.PaperEvent.AuthorityClosed;
import niangjia.supervision.PaperEvent.AuthorityDeclined;
import niangjia.supervision.PaperEvent.AuthorityFiled;
import niangjia.supervision.PaperEvent.AuthorityResultReceived;
import niangjia.supervision.PaperEvent.NoticePublished;
import niangjia.supervision.PaperEvent.PaperAnswered;
import niangjia.supervision.PaperEvent.PaperDrafted;
import niangjia.supervision.PaperEvent.PaperIssued;
import niangjia.supervision.PaperEvent.PaperLapsed;
import niangjia.supervision.PaperEvent.PaperPassed;
import niangjia.supervision.PaperEvent.PaperServed;
import niangjia.supervision.PaperEvent.PaperSigned;
import niangjia.supervision.PaperEvent.PaperVoided;
import niangjia.supervision.PaperEvent.ReminderPublished;
import niangjia.supervision.PaperEvent.ReplyAccepted;
import niangjia.supervision.PaperEvent.ReplyRejected;
import niangjia.supervision.PaperEvent.SealPlaced;
import niangjia.supervision.PaperEvent.ServiceRefused;
import niangjia.supervision.PaperFacts;
import niangjia.supervision.PaperKind;
import niangjia.supervision.PaperStatus;
import niangjia.supervision.RespondentFacts;
import niangjia.supervision.SupervisionStatus;
import niangjia.supervision.SupervisorFacts;

/** What has happened, in short: the shortest course to every state of a case, and to every state of a paper. */
final class Happened {
    private static final String CASE = ID.value();

    private Happened() {}

    /** Taken in by the city from a named complainant who does not want to be known, about r1 and r2; the county has it. */
    static List<Object> until(SupervisionStatus status) {
        return switch (status) {
            case REGISTERED -> List.of(registered(true, false), transferred());
            case DECLINED -> after(SupervisionStatus.REGISTERED, declined());
            case ACCEPTED -> after(SupervisionStatus.REGISTERED, new CaseAccepted(CASE, AT, null));
            case ASSIGNED -> after(SupervisionStatus.ACCEPTED, assigned("a", "b"));
            case INQUIRING ->
                after(
                        SupervisionStatus.ASSIGNED,
                        new InquiryOpened(CASE, AT, List.of("credential:a", "credential:b"), "CREDENTIAL", "workshop"));
            case NO_BREACH ->
                after(SupervisionStatus.INQUIRING, new NoBreachFound(CASE, AT, "r1", sealed("grounds"), 0, true));
            case BREACH_FOUND -> after(SupervisionStatus.INQUIRING, breach("r1", 1));
            case NEGOTIATING -> after(SupervisionStatus.BREACH_FOUND, new NegotiationOpened(CASE, AT, true, true));
            case CORRECTED -> after(SupervisionStatus.BREACH_FOUND, corrected("r1", true));
            case WITH_AUTHORITY ->
                after(
                        SupervisionStatus.BREACH_FOUND,
                        new PaperDrafted(CASE, AT, "s", PaperFacts.of(paper(PaperKind.SUGGESTION, "r1")), "drafter"),
                        new PaperIssued(
                                CASE, AT, "s", "d1", "SUGGESTION", "r1", COUNTY.id(), 2026, 1, "OPINION_LAPSED"),
                        new PaperServed(CASE, AT, "s", "RECEIPT", sealed("receiver"), null, "SUGGESTION"));
            case DECIDED ->
                after(SupervisionStatus.WITH_AUTHORITY, new AuthorityResultReceived(CASE, AT, "s", sealed("result")));
            case CLOSED ->
                after(SupervisionStatus.CORRECTED, new CaseClosed(CASE, AT, "CORRECTED", sealed("outcome"), null, 1));
        };
    }

    static List<Object> after(SupervisionStatus status, Object... events) {
        return and(until(status), events);
    }

    static List<Object> and(List<?> before, Object... events) {
        List<Object> all = new ArrayList<>(before);
        all.addAll(List.of(events));
        return List.copyOf(all);
    }

    static ClueRegistered registered(boolean named, boolean disclose, RespondentFacts... respondents) {
        return new ClueRegistered(
                CASE,
                AT,
                "DIRECT",
                "WAGE",
                CITY.id(),
                CITY.path(),
                named ? ComplainantFacts.of(named(disclose)) : null,
                sealed("account"),
                respondents.length > 0
                        ? List.of(respondents)
                        : List.of(
                                RespondentFacts.of(respondent("r1", 120)), RespondentFacts.of(respondent("r2", null))),
                20,
                null,
                "JD-2026-0037");
    }

    static CaseTransferred transferred() {
        return new CaseTransferred(CASE, AT, COUNTY.id(), COUNTY.path(), sealed("reason"), CITY.id());
    }

    static ClueDeclined declined() {
        return new ClueDeclined(CASE, AT, "IN_COURT", sealed("explanation"), "court", null);
    }

    static SupervisorsAssigned assigned(String... ids) {
        return new SupervisorsAssigned(
                CASE,
                AT,
                Stream.of(ids)
                        .map(id -> new SupervisorFacts(
                                "credential:" + id, "staff-credential:" + id, "credential:" + id, "N-credential:" + id))
                        .toList());
    }

    static PartyHeard heard(String record, String respondentId, HeardSide side) {
        return new PartyHeard(
                CASE,
                AT,
                record,
                respondentId,
                side.name(),
                List.of("credential:a", "credential:b"),
                sealed("who"),
                sealed("statement"));
    }

    static RecordSigned signed(String record) {
        return new RecordSigned(CASE, AT, record, true, sealed("signed-by"));
    }

    static EvidenceTaken evidence(String id) {
        return new EvidenceTaken(CASE, AT, id, "PAYROLL", "工资表", "employer", sealed("content"));
    }

    static BreachFound breach(String respondentId, int pending) {
        return new BreachFound(CASE, AT, respondentId, List.of("劳动法 50"), sealed("facts"), List.of("e1"), 20, pending);
    }

    static CorrectionVerified corrected(String respondentId, boolean all) {
        return new CorrectionVerified(CASE, AT, respondentId, "MONEY_PAID", sealed("finding"), 20, 480000, null, all);
    }

    static ObstructionRecorded obstructed(String respondentId) {
        return new ObstructionRecorded(CASE, AT, respondentId, "HID_MATERIAL", sealed("text"));
    }

    /** Both sides heard about the employer, both records signed, one piece of evidence taken. */
    static List<Object> readyToFind(String respondentId) {
        return List.of(
                heard("w-" + respondentId, respondentId, HeardSide.WORKER),
                signed("w-" + respondentId),
                heard("e-" + respondentId, respondentId, HeardSide.EMPLOYER),
                new SignatureRefused(CASE, AT, "e-" + respondentId, sealed("reason")),
                evidence("e1"));
    }

    /** The shortest way of a paper about r1 to a state of it; some states only some kinds come to. */
    static List<Object> paperIn(String id, PaperKind kind, PaperStatus status) {
        String about = kind == PaperKind.PUBLIC_REMINDER ? null : "r1";
        return switch (status) {
            case DRAFTED -> List.of(new PaperDrafted(CASE, AT, id, PaperFacts.of(paper(kind, about)), "drafter"));
            case REVIEWED ->
                and(paperIn(id, kind, PaperStatus.DRAFTED), new PaperPassed(CASE, AT, id, sealed("note"), "reviewer"));
            case SIGNED ->
                and(paperIn(id, kind, PaperStatus.REVIEWED), new PaperSigned(CASE, AT, id, "d1", "chair", "chair"));
            case ISSUED ->
                and(
                        paperIn(id, kind, PaperStatus.SIGNED),
                        new PaperIssued(CASE, AT, id, "d1", kind.name(), about, COUNTY.id(), 2026, 37, ""));
            case SEALED -> and(paperIn(id, kind, PaperStatus.ISSUED), new SealPlaced(CASE, AT, id, "keeper"));
            case NOTICED ->
                and(paperIn(id, kind, PaperStatus.SEALED), new NoticePublished(CASE, AT, id, "gate", kind.name()));
            case SERVED ->
                and(
                        paperIn(id, kind, PaperStatus.SEALED),
                        new PaperServed(CASE, AT, id, "RECEIPT", sealed("receiver"), "receipt", kind.name()));
            case REFUSED ->
                and(
                        paperIn(id, kind, PaperStatus.SEALED),
                        new ServiceRefused(CASE, AT, id, List.of(sealed("one"), sealed("two")), "photo", kind.name()));
            case PUBLISHED -> and(paperIn(id, kind, PaperStatus.SEALED), new ReminderPublished(CASE, AT, id, "web"));
            case LAPSED -> and(paperIn(id, kind, PaperStatus.SERVED), new PaperLapsed(CASE, AT, id, kind.name()));
            case ANSWERED ->
                and(
                        paperIn(id, kind, PaperStatus.SERVED),
                        new PaperAnswered(CASE, AT, id, "LETTER", sealed("text"), false));
            case REPLY_ACCEPTED ->
                and(paperIn(id, kind, PaperStatus.ANSWERED), new ReplyAccepted(CASE, AT, id, sealed("finding")));
            case REPLY_REJECTED ->
                and(paperIn(id, kind, PaperStatus.ANSWERED), new ReplyRejected(CASE, AT, id, sealed("reason")));
            case FILED -> and(paperIn(id, kind, PaperStatus.SERVED), new AuthorityFiled(CASE, AT, id, "人社局", "2026-1"));
            case NOT_FILED ->
                and(
                        paperIn(id, kind, PaperStatus.SERVED),
                        new AuthorityDeclined(CASE, AT, id, "人社局", sealed("reasons")));
            case CLOSED_THERE -> and(paperIn(id, kind, PaperStatus.FILED), new AuthorityClosed(CASE, AT, id));
            case RESULT_HEARD ->
                and(paperIn(id, kind, PaperStatus.FILED), new AuthorityResultReceived(CASE, AT, id, sealed("result")));
            case VOID ->
                and(paperIn(id, kind, PaperStatus.ISSUED), new PaperVoided(CASE, AT, id, sealed("reason"), 37));
        };
    }
}
