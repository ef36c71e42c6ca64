package niangjia.supervision.read;

import java.util.List;
import java.util.Locale;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import niangjia.supervision.ClueEvent.CaseAccepted;
import niangjia.supervision.ClueEvent.CaseTransferred;
import niangjia.supervision.ClueEvent.ClueRegistered;
import niangjia.supervision.ClueEvent.SupervisorsAssigned;
import niangjia.supervision.ComplainantFacts;
import niangjia.supervision.InquiryEvent.BreachFound;
import niangjia.supervision.InquiryEvent.InquiryOpened;
import niangjia.supervision.InquiryEvent.PartyHeard;
import niangjia.supervision.InquiryEvent.RecordSigned;
import niangjia.supervision.PaperEvent.PaperDrafted;
import niangjia.supervision.PaperEvent.PaperIssued;
import niangjia.supervision.PaperEvent.PaperPassed;
import niangjia.supervision.PaperEvent.PaperServed;
import niangjia.supervision.PaperEvent.PaperSigned;
import niangjia.supervision.PaperEvent.SealPlaced;
import niangjia.supervision.PaperFacts;
import niangjia.supervision.RespondentFacts;
import niangjia.supervision.SupervisorFacts;
import org.jspecify.annotations.Nullable;

/** The stream of one supervision case, told event by event, each an hour after the one before. */
final class CaseTale extends StreamTale<CaseTale> {
    static final UnitRef CITY = UnitRef.root("430500");
    static final UnitRef COUNTY = CITY.child("430502");
    static final UnitRef OTHER_COUNTY = CITY.child("430503");
    static final Actor CLERK = actor("staff:clerk", "登记员", CITY, Role.HANDLER);
    static final Actor CHAIR = actor("staff:chair", "唐志强", COUNTY, Role.CHAIR);
    static final Actor SUPERVISOR = actor("staff:a", "周立群", COUNTY, Role.SUPERVISOR);
    static final Actor COUNTY_CLERK = actor("staff:clerk2", "赵立新", COUNTY, Role.HANDLER);
    static final Actor AUDITOR = actor("staff:audit", "评查员", CITY, Role.AUDITOR);
    static final Actor ADMINISTRATOR = actor("staff:admin", "管理员", CITY, Role.ADMINISTRATOR);
    static final Actor DESK = Actor.system("terms", CITY);
    static final List<String> BOTH = List.of("credential:a", "credential:b");

    final String number;

    CaseTale(int number) {
        super("SupervisionCase", "supervision:%05d".formatted(number), "person:s%05d".formatted(number), CLERK);
        this.number = "JD-2026-%04d".formatted(number);
    }

    @Override
    protected CaseTale self() {
        return this;
    }

    static RespondentFacts respondent(String id, @Nullable Integer headCount) {
        return new RespondentFacts(id, "employer:" + id, "公司" + id, headCount);
    }

    ComplainantFacts named(boolean disclose) {
        return new ComplainantFacts(person, false, words("陈建军"), words("13873906207"), disclose);
    }

    CaseTale registered(@Nullable ComplainantFacts who, int workers, @Nullable String bornFrom, String... respondents) {
        return by(CLERK)
                .then((c, at) -> new ClueRegistered(
                        c,
                        at,
                        "DIRECT",
                        "WAGE",
                        CITY.id(),
                        CITY.path(),
                        who,
                        words("车间拖欠工资四个月"),
                        List.of(respondents).stream()
                                .map(each -> respondent(each, 120))
                                .toList(),
                        workers,
                        bornFrom,
                        number));
    }

    CaseTale registered() {
        return registered(named(false), 6, null, "r1", "r2");
    }

    CaseTale transferred() {
        return then((c, at) -> new CaseTransferred(c, at, COUNTY.id(), COUNTY.path(), words("就近调查"), CITY.id()));
    }

    CaseTale accepted() {
        return by(CHAIR).then((c, at) -> new CaseAccepted(c, at, words("受理")));
    }

    CaseTale assigned() {
        return by(CHAIR)
                .then((c, at) ->
                        new SupervisorsAssigned(c, at, List.of(supervisor("a", "周立群"), supervisor("b", "刘建国"))));
    }

    private static SupervisorFacts supervisor(String id, String name) {
        return new SupervisorFacts("credential:" + id, "staff:" + id, name, "LJ-" + id);
    }

    CaseTale inquiring() {
        return by(SUPERVISOR).then((c, at) -> new InquiryOpened(c, at, BOTH, "CREDENTIAL", "车间"));
    }

    CaseTale heard(String record, String respondentId, String side) {
        return by(SUPERVISOR)
                .then((c, at) -> new PartyHeard(
                        c, at, record, respondentId, side, BOTH, words("受访人" + record), words("陈述" + record)))
                .then((c, at) -> new RecordSigned(c, at, record, true, words("签名人" + record)));
    }

    CaseTale bothHeard(String respondentId) {
        return heard("w-" + respondentId, respondentId, "WORKER").heard("e-" + respondentId, respondentId, "EMPLOYER");
    }

    CaseTale breach(String respondentId, int pending) {
        return by(CHAIR)
                .then((c, at) -> new BreachFound(
                        c, at, respondentId, List.of("劳动法 50"), words("查明欠薪"), List.of("e1"), 6, pending));
    }

    PaperFacts paper(String kind, @Nullable String respondentId, boolean shows) {
        return new PaperFacts(
                kind,
                respondentId,
                COUNTY.id(),
                COUNTY.path(),
                "公司" + respondentId,
                kind.toLowerCase(Locale.ROOT) + "@1",
                words(shows ? "文书写明投诉人" : "文书内容" + kind),
                List.of("劳动法 50"),
                List.of("e1"),
                shows,
                "digest-" + kind);
    }

    CaseTale drafted(String id, String kind, @Nullable String respondentId) {
        return by(SUPERVISOR)
                .then((c, at) -> new PaperDrafted(c, at, id, paper(kind, respondentId, false), SUPERVISOR.staffId()));
    }

    CaseTale sealedAndNumbered(String id, String kind, @Nullable String respondentId, int number) {
        return drafted(id, kind, respondentId).sealed(id, kind, respondentId, number);
    }

    /** Of one that was drafted: reviewed, signed, numbered, sealed. */
    CaseTale sealed(String id, String kind, @Nullable String respondentId, int number) {
        return then((c, at) -> new PaperPassed(c, at, id, words("可以"), "staff:b"))
                .then((c, at) -> new PaperSigned(c, at, id, "digest-" + kind, CHAIR.staffId(), CHAIR.name()))
                .then((c, at) ->
                        new PaperIssued(c, at, id, "digest-" + kind, kind, respondentId, COUNTY.id(), 2026, number, ""))
                .then((c, at) -> new SealPlaced(c, at, id, "保管员"));
    }

    CaseTale served(String id, String kind, String respondentId, int number) {
        return sealedAndNumbered(id, kind, respondentId, number)
                .then((c, at) -> new PaperServed(c, at, id, "RECEIPT", words("收件人" + id), "送达回证", kind));
    }
}
