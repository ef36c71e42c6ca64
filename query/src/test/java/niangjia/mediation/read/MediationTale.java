package niangjia.mediation.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import niangjia.complaint.PartyFacts;
import niangjia.complaint.read.FakeSeals;
import niangjia.mediation.AgreementEvent.AgreementDrafted;
import niangjia.mediation.AgreementEvent.AgreementEffective;
import niangjia.mediation.AgreementEvent.AgreementSigned;
import niangjia.mediation.AgreementFacts;
import niangjia.mediation.ApplicationEvent.ApplicationReceived;
import niangjia.mediation.ApplicationEvent.ApplicationScreened;
import niangjia.mediation.ApplicationEvent.ConsentGiven;
import niangjia.mediation.ApplicationEvent.ConsentRequested;
import niangjia.mediation.ApplicationEvent.MediationAccepted;
import niangjia.mediation.BenchEvent.MediatorsAppointed;
import niangjia.mediation.ClaimEvent.ClaimStated;
import niangjia.mediation.ClaimEvent.ClaimsSettled;
import niangjia.mediation.ClaimFacts;
import niangjia.mediation.LawfulPoint;
import niangjia.mediation.MediatorFacts;
import niangjia.mediation.PaymentFacts;
import niangjia.mediation.PerformanceEvent.PaymentRecorded;
import niangjia.mediation.PlannedDutyFacts;
import niangjia.mediation.PlannedPaymentFacts;
import niangjia.mediation.ProceedingsFacts;
import niangjia.mediation.RollMemberFacts;
import niangjia.mediation.SessionEvent.NoteWritten;
import niangjia.mediation.SessionEvent.SessionHeld;
import niangjia.mediation.SessionEvent.SessionScheduled;
import niangjia.mediation.SessionEvent.SessionTold;
import niangjia.mediation.SessionEvent.TalkHeld;
import niangjia.mediation.SessionFacts;
import niangjia.mediation.SidePartyFacts;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.ClockEvent.ClockStarted;
import niangjia.supervision.read.StreamTale;
import org.jspecify.annotations.Nullable;

/** The stream of one mediation case, in the words of its people. */
final class MediationTale extends StreamTale<MediationTale> {
    static final UnitRef CITY = UnitRef.root("430500");
    static final UnitRef COUNTY = CITY.child("430502");
    static final UnitRef OTHER_COUNTY = CITY.child("430503");
    static final Actor CLERK = actor("staff:clerk", "登记员", CITY, Role.HANDLER);
    static final Actor COUNTY_CLERK = actor("staff:clerk2", "赵立新", COUNTY, Role.HANDLER);
    static final Actor CHAIR = actor("staff:chair", "唐志强", COUNTY, Role.CHAIR);
    static final Actor DISPATCHER = actor("staff:dispatch", "派单员", COUNTY, Role.DISPATCHER);
    static final Actor MEDIATOR = actor("staff:m1", "李调解", COUNTY, Role.MEDIATOR);
    static final Actor SECOND = actor("staff:m2", "王调解", COUNTY, Role.MEDIATOR);
    static final Actor THIRD = actor("staff:m3", "张调解", COUNTY, Role.MEDIATOR);
    static final Actor NEVER = actor("staff:m9", "未任", COUNTY, Role.MEDIATOR);
    static final Actor AUDITOR = actor("staff:audit", "评查员", CITY, Role.AUDITOR);
    static final Actor ADMINISTRATOR = actor("staff:admin", "管理员", CITY, Role.ADMINISTRATOR);
    static final Actor DESK = Actor.system("terms", CITY);
    static final LocalDate DAY = LocalDate.of(2026, 11, 6);

    final String number;
    final String applicantKey;
    final String respondentKey;

    MediationTale(int number) {
        super("MediationCase", "mediation:%05d".formatted(number), "person:c%05d".formatted(number), CLERK);
        this.number = "TJ-2026-%04d".formatted(number);
        this.applicantKey = "person:a%05d".formatted(number);
        this.respondentKey = "person:r%05d".formatted(number);
    }

    @Override
    protected MediationTale self() {
        return this;
    }

    SidePartyFacts worker(String partyId) {
        return new SidePartyFacts(
                "APPLICANT",
                new PartyFacts(partyId, "NATURAL_PERSON", null, FakeSeals.sealed(applicantKey, "陈建军")),
                null,
                FakeSeals.sealed(applicantKey, "13873906207"),
                FakeSeals.sealed(applicantKey, "代理人陈丽"));
    }

    static SidePartyFacts firm(String side, String partyId) {
        return new SidePartyFacts(
                side, new PartyFacts(partyId, "EMPLOYER", "公司" + partyId, null), "employer:" + partyId, null, null);
    }

    MediationTale received(String origin, @Nullable String bornFrom, int workers) {
        boolean court = origin.startsWith("COURT");
        return by(CLERK)
                .then((c, at) -> new ApplicationReceived(
                        c,
                        at,
                        origin,
                        "UNION",
                        "WAGE",
                        COUNTY.id(),
                        COUNTY.path(),
                        applicantKey,
                        respondentKey,
                        List.of(worker("a1"), firm("RESPONDENT", "r1")),
                        words("拖欠工资四个月"),
                        origin.equals("ORAL") ? words("当场记录口头申请") : null,
                        bornFrom,
                        court
                                ? new ProceedingsFacts("link", "COURT_FIRST_INSTANCE", "某区法院", "2026-民初-1", "SENT")
                                : null,
                        origin.equals("OTHER_UNION") ? "邻市总工会" : null,
                        workers,
                        null,
                        number));
    }

    MediationTale screened() {
        return by(COUNTY_CLERK)
                .then((c, at) -> new ApplicationScreened(
                        c, at, "LABOUR", List.of("PAY_INJURY_COST_COMPENSATION"), words("属于劳动争议"), null));
    }

    MediationTale asked() {
        return then((c, at) -> new ConsentRequested(c, at, "PHONE", words("电话征询")));
    }

    MediationTale consented(String partyId) {
        return then((c, at) -> new ConsentGiven(c, at, partyId, "PHONE", 0));
    }

    MediationTale accepted() {
        return by(CHAIR).then((c, at) -> new MediationAccepted(c, at, words("予以受理")));
    }

    MediationTale appointed(String... names) {
        return by(CHAIR)
                .then((c, at) -> new MediatorsAppointed(
                        c, at, Stream.of(names).map(MediationTale::mediator).toList(), "ORGANISATION"));
    }

    static MediatorFacts mediator(String name) {
        return new MediatorFacts("mediator:" + name, "staff:" + name, "调解员" + name);
    }

    /** Up to the acceptance and the first mediator. */
    MediationTale open() {
        return received("WRITTEN", "complaint:00001", 1)
                .screened()
                .asked()
                .consented("r1")
                .accepted()
                .appointed("m1");
    }

    MediationTale scheduled(String sessionId, @Nullable String caucusWith, String... mediators) {
        return by(MEDIATOR).then((c, at) -> new SessionScheduled(c, at, plan(sessionId, caucusWith, at, mediators)));
    }

    static SessionFacts plan(String sessionId, @Nullable String caucusWith, Instant at, String... mediators) {
        return new SessionFacts(
                sessionId,
                caucusWith == null ? "JOINT" : "CAUCUS",
                caucusWith,
                "ROOM",
                at.plusSeconds(86_400),
                at.plusSeconds(90_000),
                "room:1",
                null,
                Stream.of(mediators).map(each -> "mediator:" + each).toList());
    }

    MediationTale told(String sessionId, String partyId, int untold) {
        return by(COUNTY_CLERK).then((c, at) -> new SessionTold(c, at, sessionId, partyId, "PHONE", untold));
    }

    MediationTale held(String sessionId, boolean joint, String... present) {
        return by(MEDIATOR)
                .then((c, at) -> new SessionHeld(
                        c,
                        at,
                        sessionId,
                        joint ? "JOINT" : "CAUCUS",
                        List.of(present),
                        joint ? words("笔录" + sessionId) : null,
                        joint ? "SIGNED" : "NONE"));
    }

    MediationTale talked(String sessionId) {
        return by(MEDIATOR)
                .then((c, at) -> new TalkHeld(
                        c,
                        at,
                        sessionId,
                        "PHONE",
                        List.of("APPLICANT", "RESPONDENT"),
                        List.of("mediator:m1"),
                        words("电话沟通")));
    }

    MediationTale noted(String noteId, String side, String clear) {
        String key = side.equals("APPLICANT") ? applicantKey : respondentKey;
        return by(MEDIATOR)
                .then((c, at) ->
                        new NoteWritten(c, at, noteId, side, null, FakeSeals.sealed(key, clear), MEDIATOR.staffId()));
    }

    MediationTale stated(String claimId, String kind, @Nullable Long fen) {
        return by(COUNTY_CLERK).then((c, at) -> new ClaimStated(c, at, claim(claimId, kind, fen)));
    }

    ClaimFacts claim(String claimId, String kind, @Nullable Long fen) {
        return new ClaimFacts(claimId, kind, fen, LocalDate.of(2026, 6, 1), words("请求" + claimId));
    }

    MediationTale settled(String settlementId, long fen, String payerId, String... claimIds) {
        return by(MEDIATOR)
                .then((c, at) -> new ClaimsSettled(c, at, settlementId, List.of(claimIds), fen, payerId, fen * 2));
    }

    RollMemberFacts member(int i) {
        String key = person + "w" + i;
        return new RollMemberFacts("w" + i, key, FakeSeals.sealed(key, "工友甲" + i), 100_00L);
    }

    AgreementFacts agreement(String agreementId, String payerId, List<String> covers) {
        return new AgreementFacts(
                agreementId,
                "WRITTEN",
                words("争议事实"),
                words("协议条款"),
                payments(payerId),
                duties(payerId),
                covers,
                Stream.of(LawfulPoint.values()).map(Enum::name).toList(),
                "digest-" + agreementId);
    }

    AgreementFacts spoken(String agreementId) {
        return new AgreementFacts(
                agreementId,
                "ORAL",
                words("争议事实"),
                words("当场结清"),
                List.of(),
                List.of(),
                List.of(),
                List.of("LAWFUL"),
                "digest-" + agreementId);
    }

    static List<PlannedPaymentFacts> payments(String payerId) {
        return List.of(
                new PlannedPaymentFacts("i1", payerId, "a1", 600_00L, DAY),
                new PlannedPaymentFacts("i2", payerId, "w1", 400_00L, DAY.plusDays(30)));
    }

    List<PlannedDutyFacts> duties(String partyId) {
        return List.of(new PlannedDutyFacts("d1", "CERTIFICATE", partyId, words("出具离职证明"), DAY.plusDays(10)));
    }

    MediationTale drafted(String agreementId, String payerId, String... covers) {
        return by(MEDIATOR)
                .then((c, at) -> new AgreementDrafted(c, at, agreement(agreementId, payerId, List.of(covers))));
    }

    MediationTale signed(String agreementId, String kind, String signerId) {
        return then((c, at) -> new AgreementSigned(c, at, agreementId, kind, signerId, "BY_HAND", null));
    }

    MediationTale effective(String agreementId, String payerId, String... covers) {
        return by(CHAIR)
                .then((c, at) -> new AgreementEffective(
                        c,
                        at,
                        agreementId,
                        "digest-" + agreementId,
                        "印章保管员",
                        payments(payerId),
                        duties(payerId),
                        List.of(covers)));
    }

    /** From the first claim to an agreement that binds. */
    MediationTale agreed() {
        return talked("talk")
                .stated("c1", "WAGE", 1000_00L)
                .settled("s1", 1000_00L, "r1", "c1")
                .drafted("g1", "r1")
                .signed("g1", "PARTY", "a1")
                .signed("g1", "PARTY", "r1")
                .signed("g1", "MEDIATOR", "mediator:m1")
                .effective("g1", "r1");
    }

    MediationTale paid(String paymentId, String instalmentId, long fen, long outstanding, boolean all, boolean late) {
        return by(COUNTY_CLERK)
                .then((c, at) -> new PaymentRecorded(
                        c,
                        at,
                        new PaymentFacts(paymentId, instalmentId, "r1", "a1", fen, "TRANSFER", DAY, "银行回单", false),
                        outstanding,
                        all,
                        late));
    }

    static ClockStarted started(String caseId, Instant at, String termId, String rule) {
        return started(caseId, at, termId, rule, DAY);
    }
}
