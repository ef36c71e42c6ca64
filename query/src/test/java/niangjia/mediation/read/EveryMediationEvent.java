package niangjia.mediation.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import niangjia.mediation.AgreementEvent.*;
import niangjia.mediation.ApplicationEvent.*;
import niangjia.mediation.BenchEvent.*;
import niangjia.mediation.ClaimEvent.*;
import niangjia.mediation.EndingEvent.*;
import niangjia.mediation.MediationEvent;
import niangjia.mediation.MemberSumFacts;
import niangjia.mediation.PerformanceEvent.*;
import niangjia.mediation.ProceedingsFacts;
import niangjia.mediation.RollEvent.*;
import niangjia.mediation.SessionEvent.*;
import niangjia.shared.terms.ClockEvent.*;

/** Courses in which every kind of event of a case, and every kind of clock, happens at least once. */
final class EveryMediationEvent {
    static final LocalDate DAY = MediationTale.DAY;

    private EveryMediationEvent() {}

    static Set<Class<?>> kinds() {
        return Arrays.stream(MediationEvent.class.getPermittedSubclasses())
                .flatMap(chapter -> Arrays.stream(chapter.getPermittedSubclasses()))
                .collect(Collectors.toUnmodifiableSet());
    }

    static List<MediationTale> all() {
        return List.of(longCourse(1), refused(2), rejected(3), spoken(4), failed(5));
    }

    /** A court sent it: objections, a caucus, a group, a package, a default and the last instalment. */
    static MediationTale longCourse(int number) {
        MediationTale t = new MediationTale(number);
        application(t);
        talks(t);
        claims(t);
        roll(t);
        agreement(t);
        return ending(t);
    }

    private static void application(MediationTale t) {
        t.received("COURT_BEFORE_FILING", "supervision:00001", 12)
                .then((c, at) -> clock(c, at, "screen#1"))
                .then((c, at) -> new PartyNamed(c, at, MediationTale.firm("THIRD", "t1")))
                .then((c, at) ->
                        new PartySubstituted(c, at, "r1", MediationTale.firm("RESPONDENT", "r2"), t.words("运营权交接")))
                .then((c, at) -> new ProceedingsLinked(
                        c, at, new ProceedingsFacts("l2", "ARBITRATION", "某仲裁委", "2026-仲-2", "PENDING")))
                .then((c, at) -> new ProceedingsNoted(c, at, "l2", "AGREED", t.words("同意先行调解")))
                .then((c, at) -> new CourtPapersSigned(c, at, "link"))
                .then((c, at) -> clock(c, at, "courtBeforeFiling#1"))
                .screened()
                .then((c, at) -> new ClockMet(c, at, "screen#1", MediationTale.dueAt(DAY), false))
                .asked()
                .consented("r2")
                .then((c, at) -> new CaseTransferred(
                        c,
                        at,
                        MediationTale.COUNTY.id(),
                        MediationTale.COUNTY.path(),
                        t.words("就近调解"),
                        MediationTale.CITY.id()))
                .accepted()
                .then((c, at) -> new BodyJoined(c, at, "b1", "司法局", "CO_MEDIATOR"))
                .then((c, at) -> new BodyLeft(c, at, "b1"));
    }

    private static void talks(MediationTale t) {
        t.appointed("m1", "m2")
                .scheduled("s1", null, "m1", "m2")
                .then((c, at) -> new MediatorObjected(c, at, "mediator:m2", "a1", t.words("与单位有旧")))
                .then((c, at) -> new MediatorReplaced(
                        c, at, "mediator:m2", MediationTale.mediator("m3"), List.of("s1"), t.words("依申请更换")))
                .then((c, at) -> new MediatorStoodAside(c, at, "mediator:m3", t.words("亲属在职")))
                .then((c, at) -> clock(c, at, "sessionNotice:s1#1"))
                .told("s1", "a1", 1)
                .then((c, at) -> new SessionMoved(c, at, MediationTale.plan("s1", null, at, "m1"), t.words("改期")))
                .told("s1", "a1", 1)
                .told("s1", "r2", 0)
                .then((c, at) -> new IdentityChecked(c, at, "s1", "a1", "FACE_COMPARED"))
                .held("s1", true, "a1", "r2")
                .then((c, at) -> new ClockStopped(c, at, "sessionNotice:s1#1", "ENDED"))
                .scheduled("s2", "APPLICANT", "m1")
                .held("s2", false, "a1")
                .noted("n1", "APPLICANT", "底线八千元")
                .noted("n2", "RESPONDENT", "可付一万二")
                .then((c, at) -> new NotePassedOn(c, at, "n2", "RESPONDENT", t.words("愿意分期")))
                .talked("talk")
                .scheduled("s3", null, "m1")
                .told("s3", "r2", 1)
                .then((c, at) -> new NoShowRecorded(c, at, "s3", "r2", false, false, t.words("未到")))
                .scheduled("s4", null, "m1")
                .then((c, at) -> new SessionCancelled(c, at, "s4", t.words("会议室停电")))
                .then((c, at) -> new AppraisalBegun(c, at, "x1", "某鉴定所", t.words("笔迹")))
                .then((c, at) -> new ClockPaused(c, at, "courtBeforeFiling#1", "APPRAISAL"))
                .then((c, at) -> new AppraisalEnded(c, at, "x1", t.words("同一人")))
                .then((c, at) -> new ClockResumed(
                        c, at, "courtBeforeFiling#1", "2025-11-04", DAY, MediationTale.dueAt(DAY), false))
                .then((c, at) -> new MediationExtended(c, at, 10, "双方书面同意"))
                .then((c, at) -> new ClockExtended(
                        c, at, "courtBeforeFiling#1", at, 10, "2025-11-04", DAY, MediationTale.dueAt(DAY), false))
                .then((c, at) -> new MediationSuspended(c, at, t.words("疑似虚假")))
                .then((c, at) -> new ShamReported(c, at, "公安机关", t.words("已通报")))
                .then((c, at) -> new MediationResumed(c, at, t.words("查无此事")))
                .then((c, at) -> new RelationFound(c, at, "LABOUR", t.words("有考勤记录"), null));
    }

    private static void claims(MediationTale t) {
        t.stated("c1", "WAGE", 900_00L)
                .then((c, at) -> clock(c, at, "limitation:c1#1"))
                .stated("c2", "OVERTIME", 300_00L)
                .stated("c3", "SEVERANCE", null)
                .stated("c4", "INJURY_BENEFIT", 200_00L)
                .stated("c5", "OTHER", 50_00L)
                .then((c, at) -> new ClaimAmended(c, at, t.claim("c1", "WAGE", 1000_00L), 2))
                .then((c, at) -> new ClaimAssessed(c, at, "c1", 1200_00L, List.of("劳动法 50"), t.words("三个月乘四千")))
                .then((c, at) -> new ClaimAssessed(c, at, "c2", 250_00L, List.of("劳动法 44"), t.words("加班一倍半")))
                .then((c, at) -> new RightsExplained(c, at, List.of("c2"), "a1", t.words("说明放弃后果")))
                .settled("st1", 700_00L, "r2", "c1", "c2")
                .then((c, at) -> new ClaimsWaived(c, at, List.of("c2"), t.words("自愿放弃"), 250_00L))
                .settled("st2", 1000_00L, "r2", "c1", "c3")
                .then((c, at) -> new ClaimPaidBefore(c, at, "c4", "t1", 200_00L, LocalDate.of(2026, 8, 1), "基金支付凭证"))
                .then((c, at) -> new ClaimWithdrawn(c, at, "c5", t.words("不再主张")))
                .then((c, at) -> new EmploymentEndRecorded(c, at, LocalDate.of(2026, 7, 31)))
                .then((c, at) -> new LimitationFactNoted(
                        c, at, "c1", "CLAIMED_ON_THE_OTHER_SIDE", LocalDate.of(2026, 9, 1), t.words("曾书面催要")));
    }

    private static void roll(MediationTale t) {
        t.then((c, at) -> new MembersEntered(
                        c, at, IntStream.rangeClosed(1, 11).mapToObj(t::member).toList()))
                .then((c, at) -> new MemberCorrected(c, at, "w1", 120_00L, t.words("核对工资单")))
                .then((c, at) -> new RepresentativesNamed(c, at, List.of("w1", "w2", "w3", "w11")))
                .then((c, at) -> new MandateGiven(c, at, "w4", "w1", List.of("SETTLE"), "委托书"))
                .then((c, at) -> new MandateGiven(c, at, "w5", "w11", List.of("SETTLE", "WAIVE"), "委托书"))
                .then((c, at) -> new MandateGiven(c, at, "w6", "w1", List.of("ATTEND"), "委托书"))
                .then((c, at) -> new MandateWithdrawn(c, at, "w6", "w1", t.words("自己来")))
                .then((c, at) -> new MemberLeft(c, at, "w11", t.words("已另行解决")))
                .then((c, at) -> new MemberSumsSet(
                        c, at, List.of(new MemberSumFacts("w1", 400_00L), new MemberSumFacts("w4", 90_00L))));
    }

    private static void agreement(MediationTale t) {
        t.by(MediationTale.MEDIATOR)
                .then((c, at) -> new ProposalMade(c, at, "q1", "MEDIATOR", 1000_00L, t.words("各退一步")))
                .then((c, at) -> new ProposalAnswered(c, at, "q1", "RESPONDENT", "COUNTERED", t.words("只付九成")))
                .then((c, at) -> new ProposalAnswered(c, at, "q1", "APPLICANT", "ACCEPTED", null))
                .drafted("g1", "r2")
                .then((c, at) -> new DraftWithdrawn(c, at, "g1", t.words("金额写错")))
                .drafted("g2", "r2", "link", "l2")
                .signed("g2", "PARTY", "a1")
                .signed("g2", "PARTY", "r2")
                .signed("g2", "MEMBER", "w1")
                .signed("g2", "MEDIATOR", "mediator:m1")
                .effective("g2", "r2", "link", "l2")
                .then((c, at) -> new ClockMet(c, at, "courtBeforeFiling#1", MediationTale.dueAt(DAY), false))
                .then((c, at) -> clock(c, at, "judicialConfirmation#1"))
                .then((c, at) -> clock(c, at, "instalment:i1#1"))
                .then((c, at) -> new ReviewRequested(c, at, "JUDICIAL", "某区法院", null))
                .then((c, at) -> new ReviewDecided(c, at, "JUDICIAL", "REFUSED", "2026-司确-3", t.words("材料不齐")))
                .then((c, at) -> MediationTale.recomputed(c, at, "instalment:i1#1", DAY.plusDays(1)));
    }

    private static MediationTale ending(MediationTale t) {
        return t.paid("p1", "i1", 200_00L, 400_00L, false, false)
                .then((c, at) -> new ClockLapsed(c, MediationTale.dueAt(DAY.plusDays(1)), "instalment:i1#1", at))
                .then((c, at) -> new PerformanceDefaulted(c, at, "i1", DAY, t.words("逾期未付"), 400_00L))
                .then((c, at) -> new EnforcementOpened(c, at, "e1", "PAYMENT_ORDER", "某区法院", t.words("申请支付令")))
                .then((c, at) -> new EnforcementStepped(c, at, "e1", "PAYMENT_ORDER", "ACCEPTED", t.words("已受理")))
                .paid("p2", "i1", 400_00L, 0, false, false)
                .then((c, at) -> new ClockMet(c, at, "instalment:i1#1", MediationTale.dueAt(DAY.plusDays(1)), true))
                .then((c, at) -> new DutyChecked(c, at, "d1", false, t.words("尚未出具"), DAY.plusDays(20), false, false))
                .then((c, at) -> new DutyChecked(c, at, "d1", true, t.words("已经出具"), null, false, false))
                .paid("p3", "i2", 400_00L, 0, true, false)
                .then((c, at) ->
                        new ActRecorded(c, at, "VISIT", List.of("企业工会"), t.words("上门走访"), LocalDate.of(2026, 11, 20)))
                .then((c, at) -> new CalledBack(c, at, "a1", true, "SATISFIED", t.words("钱已收到")))
                .then((c, at) -> new ReportedBack(c, at, "link", t.words("回告法院")))
                .then((c, at) -> new ReportedBack(c, at, "l2", t.words("回告仲裁委")))
                .then((c, at) ->
                        new CaseClosed(c, at, "PERFORMED", t.words("全部履行"), "supervision:00001", 1000_00L, 1000_00L))
                .then((c, at) -> new CaseArchived(c, at, "2026-TJ-1"));
    }

    static MediationTale refused(int number) {
        MediationTale t = new MediationTale(number);
        return t.received("ORAL", "complaint:00001", 1)
                .screened()
                .asked()
                .then((c, at) -> new MediationRefused(c, at, "r1", t.words("不愿调解"), 0, false))
                .then((c, at) -> new RefusalNoticeGiven(c, at, "PAPER", true))
                .then((c, at) -> new CaseClosed(c, at, "REFUSED", t.words("对方不同意"), "complaint:00001", 0, 0));
    }

    static MediationTale rejected(int number) {
        MediationTale t = new MediationTale(number);
        return t.received("OTHER_UNION", null, 3)
                .then((c, at) -> new ApplicationRejected(c, at, "NOT_COVERED", t.words("属于社保经办"), "行政复议", null));
    }

    /** Agreed by mouth, with nothing left to do. */
    static MediationTale spoken(int number) {
        MediationTale t = new MediationTale(number);
        return t.open()
                .talked("talk")
                .scheduled("s1", null, "m1")
                .then((c, at) -> new OralAgreementMade(c, at, t.spoken("g1")));
    }

    static MediationTale failed(int number) {
        MediationTale t = new MediationTale(number);
        return t.open()
                .talked("talk")
                .scheduled("s1", null, "m1")
                .then((c, at) ->
                        new MediationFailed(c, at, "DEADLOCK", t.words("分歧过大"), List.of("ARBITRATION", "LEGAL_AID")));
    }

    static Set<Class<?>> told() {
        return all().stream()
                .flatMap(tale -> tale.events().stream())
                .map(message -> (Class<?>) message.getPayloadType())
                .collect(Collectors.toUnmodifiableSet());
    }

    static Stream<Object> payloads() {
        return all().stream().flatMap(tale -> tale.events().stream()).map(message -> message.getPayload());
    }

    static ClockStarted clock(String caseId, Instant at, String termId) {
        return MediationTale.started(caseId, at, termId, "mediation." + termId.split("[:#]", 2)[0]);
    }
}
