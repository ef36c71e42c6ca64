package niangjia.mediation.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import niangjia.complaint.read.Phrase;
import niangjia.complaint.read.Words;
import niangjia.mediation.MediationStatus;
import niangjia.mediation.read.MediationClaims.ClaimTableView;
import niangjia.mediation.read.MediationClaims.ClaimView;
import niangjia.mediation.read.MediationClaims.ExplainedView;
import niangjia.mediation.read.MediationClaims.MandateView;
import niangjia.mediation.read.MediationClaims.MemberView;
import niangjia.mediation.read.MediationClaims.PaidBeforeView;
import niangjia.mediation.read.MediationClaims.RollView;
import niangjia.mediation.read.MediationClaims.SettlementView;
import niangjia.mediation.read.MediationClaims.StatutoryView;
import niangjia.mediation.read.MediationDeals.AgreementView;
import niangjia.mediation.read.MediationDeals.DefaultView;
import niangjia.mediation.read.MediationDeals.DutyCheckView;
import niangjia.mediation.read.MediationDeals.DutyView;
import niangjia.mediation.read.MediationDeals.EnforcementView;
import niangjia.mediation.read.MediationDeals.InstalmentView;
import niangjia.mediation.read.MediationDeals.PaymentView;
import niangjia.mediation.read.MediationDeals.PerformanceView;
import niangjia.mediation.read.MediationDeals.PlannedDutyView;
import niangjia.mediation.read.MediationDeals.PlannedPaymentView;
import niangjia.mediation.read.MediationDeals.ReviewView;
import niangjia.mediation.read.MediationDeals.StepView;
import niangjia.mediation.read.MediationParts.AskedView;
import niangjia.mediation.read.MediationParts.CallBackView;
import niangjia.mediation.read.MediationParts.EndView;
import niangjia.mediation.read.MediationParts.ExtensionView;
import niangjia.mediation.read.MediationParts.FailureView;
import niangjia.mediation.read.MediationParts.OriginView;
import niangjia.mediation.read.MediationParts.PartyView;
import niangjia.mediation.read.MediationParts.ProceedingsView;
import niangjia.mediation.read.MediationParts.RejectionView;
import niangjia.mediation.read.MediationParts.ScreeningView;
import niangjia.mediation.read.MediationParts.ShamReportView;
import niangjia.mediation.read.MediationParts.StopView;
import niangjia.mediation.read.MediationTalks.AbsenceView;
import niangjia.mediation.read.MediationTalks.AnswerView;
import niangjia.mediation.read.MediationTalks.BenchView;
import niangjia.mediation.read.MediationTalks.CheckView;
import niangjia.mediation.read.MediationTalks.NoteView;
import niangjia.mediation.read.MediationTalks.PassedOnView;
import niangjia.mediation.read.MediationTalks.ProposalView;
import niangjia.mediation.read.MediationTalks.SessionView;
import niangjia.mediation.read.MediationTalks.ToldView;
import niangjia.mediation.read.MediationView;
import niangjia.shared.terms.RollPolicy;
import niangjia.shared.terms.Term;
import niangjia.shared.terms.TermCount;
import niangjia.shared.terms.TermExtension;
import niangjia.shared.terms.TermStatus;
import org.jspecify.annotations.Nullable;

/** A case with one of everything, to be bent to what a test asks. All persons and firms are invented. */
final class CaseOnFile {
    /** What must stand in no paper: it was said by one side alone, or is nobody's but the desk's. */
    static final String ALONE = "只对调解员说的底线一万二";

    static final Instant RECEIVED = Instant.parse("2026-09-01T01:30:00Z");
    static final Instant ACCEPTED = Instant.parse("2026-09-04T02:00:00Z");
    static final Instant FIRST = Instant.parse("2026-09-10T06:30:00Z");
    static final Instant SECOND = Instant.parse("2026-09-22T01:00:00Z");
    static final Instant EFFECTIVE = Instant.parse("2026-09-22T04:00:00Z");
    static final Instant LATER = Instant.parse("2026-10-15T02:00:00Z");
    static final String WORKER = "刘小英";
    static final String EMPLOYER = "宏泰鞋材有限公司";
    static final String PAYER = "邵阳宝庆建设有限公司";

    MediationStatus status = MediationStatus.DEFAULTED;
    OriginView origin = new OriginView("COURT_BEFORE_FILING", null, "l1", "双清区人民法院", "（2026）湘0502诉前调123号", null);
    String category = "WAGE";
    String track = "LABOUR";
    boolean sealed;
    int workers = 1;

    @Nullable
    Instant acceptedAt = ACCEPTED;

    @Nullable
    Instant effectiveAt = EFFECTIVE;

    @Nullable
    LocalDate employmentEndedOn = LocalDate.of(2026, 5, 31);

    @Nullable
    Words spotRecord;

    @Nullable
    RejectionView rejection;

    @Nullable
    FailureView failure;

    @Nullable
    EndView end;

    List<PartyView> parties = new ArrayList<>(List.of(worker(), employer(), payer()));
    List<BenchView> bench = List.of(gone("m0", "欧阳明", "m1", "r1"), stands("m1", "周立群"), stands("m2", "贺敏"));
    List<SessionView> sessions = new ArrayList<>(List.of(first(), caucus(), second(), talk()));
    List<ClaimView> claims = new ArrayList<>(claimed());
    List<SettlementView> settlements = new ArrayList<>(List.of(
            new SettlementView("s1", SECOND, List.of("c1"), 18_600_00, 0, "r1"),
            new SettlementView("s2", SECOND, List.of("c2"), 20_000_00, 24_800_00, "r1")));
    List<MemberView> members = new ArrayList<>();
    List<String> representatives = List.of();
    List<ProposalView> proposals = List.of(proposed());
    List<AgreementView> agreements = new ArrayList<>(List.of(agreed("0".repeat(64))));
    List<ReviewView> reviews = List.of(review("ARBITRAL", "双清区劳动人事争议仲裁委员会"), review("JUDICIAL", "双清区人民法院"));
    List<EnforcementView> enforcements = List.of(help("e1", "PAYMENT_ORDER"), help("e2", "JUDICIAL_ENFORCEMENT"));
    List<StopView> stops = List.of(new StopView(
            Instant.parse("2026-09-11T02:00:00Z"), alone(), Instant.parse("2026-09-15T02:00:00Z"), alone()));

    @Nullable
    PerformanceView performance = performed();

    static Words said(String text) {
        return Words.clear(text);
    }

    private static Words alone() {
        return said(ALONE);
    }

    MediationView view() {
        long settled = settlements.stream().mapToLong(SettlementView::sumFen).sum();
        return new MediationView(
                "mediation:1",
                99,
                "TJ-2026-0037",
                status,
                category,
                RECEIVED,
                acceptedAt,
                effectiveAt,
                "shuangqing",
                "/hunan/shaoyang/shuangqing/",
                "shuangqing",
                "UNION",
                origin,
                track,
                workers,
                employmentEndedOn,
                sealed,
                said("刘小英2022年3月入职，2026年3月起被拖欠工资，5月31日离职。"),
                spotRecord,
                new ScreeningView(RECEIVED, track, List.of("PAY_INJURY_COST_COMPENSATION"), alone(), null),
                null,
                rejection,
                List.of(new ProceedingsView(
                        "l1",
                        "PRE_FILING_MEDIATION",
                        "双清区人民法院",
                        "（2026）湘0502诉前调123号",
                        "SENT",
                        true,
                        alone(),
                        RECEIVED,
                        true,
                        LATER,
                        said("双方达成协议，正在履行。"))),
                parties,
                List.of(),
                List.of(new AskedView(RECEIVED, "PHONE", alone())),
                null,
                alone(),
                bench,
                sessions,
                List.of(new NoteView(
                        "n1", "APPLICANT", "x1", "staff:m1", FIRST, List.of(new PassedOnView(FIRST, alone())))),
                List.of(),
                new ClaimTableView(claims, settlements, 48_400_00, 24_800_00, settled, 0, 1_000_00, 0),
                new RollView(members, representatives, 0, 0, members.size()),
                proposals,
                agreements,
                reviews,
                performance,
                enforcements,
                List.of(new ExtensionView(Instant.parse("2026-09-14T02:00:00Z"), 15, "双方同意书")),
                stops,
                List.of(new ShamReportView(FIRST, "公安机关", alone())),
                failure,
                List.of(),
                List.of(new CallBackView(LATER, "a1", true, "SATISFIED", said("确认第一期已经到账"))),
                end,
                null,
                new Phrase("event.mediation.SessionHeld", List.of()),
                terms(),
                List.of());
    }

    static PartyView party(
            String id,
            String side,
            String kind,
            @Nullable String firm,
            @Nullable String person,
            String contact,
            @Nullable String agent) {
        return new PartyView(
                id,
                side,
                kind,
                firm,
                person == null ? null : said(person),
                null,
                said(contact),
                agent == null ? null : said(agent),
                "GIVEN",
                ACCEPTED,
                "PHONE",
                null,
                null,
                null);
    }

    static PartyView worker() {
        return party("a1", "APPLICANT", "NATURAL_PERSON", null, WORKER, "双清区兴隆街道12号，电话13900001111", null);
    }

    static PartyView employer() {
        return party("r1", "RESPONDENT", "EMPLOYER", EMPLOYER, null, "双清区宝庆工业园4栋，法定代表人何宏泰，电话0739-5550000", "何志强，行政部经理");
    }

    static PartyView payer() {
        return party("t1", "THIRD", "MAIN_CONTRACTOR", PAYER, null, "双清区邵阳大道8号", null);
    }

    private static BenchView stands(String id, String name) {
        return new BenchView(id, "staff:" + id, name, ACCEPTED, "PARTIES", "STANDS", null, null, null, null);
    }

    private static BenchView gone(String id, String name, String successor, String objector) {
        return new BenchView(
                id, "staff:" + id, name, ACCEPTED, "ORGANISATION", "REPLACED", FIRST, objector, alone(), successor);
    }

    private static SessionView first() {
        return session(
                "x0", "JOINT", null, "REMOTE", FIRST, List.of(), "调解员说明了程序。\n申请人：三个月工资没有发。\n被申请人：工资数额认可。\n焦点：经济补偿的年限。");
    }

    /** One side alone with the mediators, in a room of theirs. */
    private static SessionView caucus() {
        return session("x1", "CAUCUS", "APPLICANT", "ROOM", FIRST.plusSeconds(7200), List.of("a1"), null);
    }

    private static SessionView second() {
        return session(
                "x2",
                "JOINT",
                null,
                "ROOM",
                SECOND,
                List.of(),
                "申请人：要求补发工资并支付经济补偿。\n被申请人：同意分期支付。\n无异议：拖欠工资18600元。\n焦点：经济补偿的计算年限。\n双方核对社会保险缴费记录，调解员说明计算规定。");
    }

    private static SessionView session(
            String id,
            String kind,
            @Nullable String side,
            String way,
            Instant from,
            List<String> only,
            @Nullable String minutes) {
        List<String> there = only.isEmpty() ? List.of("a1", "r1") : only;
        return new SessionView(
                id,
                kind,
                "HELD",
                side,
                way,
                null,
                from,
                from.plusSeconds(7200),
                "room:1",
                null,
                List.of("m1", "m2"),
                there.stream()
                        .map(each -> new ToldView(each, from.minusSeconds(400_000), "PHONE"))
                        .toList(),
                there.stream()
                        .map(each -> new CheckView(each, from, "ID_CARD_SHOWN"))
                        .toList(),
                there,
                List.of(),
                from.plusSeconds(6000),
                "SIGNED",
                minutes == null ? null : said(minutes),
                List.of(new AbsenceView("r1", from, true, false, alone())),
                List.of(),
                null);
    }

    /** With one side on the telephone: its minutes are not for the other. */
    private static SessionView talk() {
        return new SessionView(
                "x3",
                "TALK",
                "HELD",
                null,
                null,
                "PHONE",
                SECOND.minusSeconds(90_000),
                null,
                null,
                null,
                List.of("m1"),
                List.of(),
                List.of(),
                List.of(),
                List.of("APPLICANT"),
                SECOND.minusSeconds(90_000),
                "NONE",
                alone(),
                List.of(),
                List.of(),
                null);
    }

    static ClaimView claim(
            String id, String kind, @Nullable Long fen, String words, String result, @Nullable String settlement) {
        return new ClaimView(
                id,
                kind,
                1,
                fen,
                null,
                said(words),
                null,
                List.of(),
                result,
                settlement,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    /** @param payer who had paid it before; null if nobody */
    static ClaimView with(ClaimView claim, List<ExplainedView> rights, @Nullable String payer) {
        return new ClaimView(
                claim.claimId(),
                claim.kind(),
                1,
                claim.claimedFen(),
                null,
                claim.words(),
                null,
                rights,
                claim.result(),
                claim.settlementId(),
                null,
                null,
                payer == null ? null : new PaidBeforeView(payer, 7_616_40, LocalDate.of(2022, 10, 31), "回单"),
                null,
                null,
                List.of());
    }

    private static List<ClaimView> claimed() {
        ExplainedView explained = new ExplainedView(SECOND, "a1", said("经济补偿的法定数额和计算方法"));
        return List.of(
                claim("c1", "WAGE", 18_600_00L, "2026年3月至5月工资18600元", "SETTLED", "s1"),
                new ClaimView(
                        "c2",
                        "SEVERANCE",
                        1,
                        24_800_00L,
                        null,
                        said("经济补偿"),
                        new StatutoryView(SECOND, 24_800_00, List.of("劳动合同法第四十七条"), said("4年，月平均工资6200元")),
                        List.of(explained),
                        "SETTLED",
                        "s2",
                        null,
                        null,
                        null,
                        null,
                        limitation(),
                        List.of()),
                new ClaimView(
                        "c3",
                        "OVERTIME",
                        1,
                        5_000_00L,
                        null,
                        said("加班工资"),
                        null,
                        List.of(explained),
                        "WAIVED",
                        null,
                        alone(),
                        0L,
                        null,
                        null,
                        null,
                        List.of()),
                new ClaimView(
                        "c4",
                        "ANNUAL_LEAVE_PAY",
                        1,
                        1_000_00L,
                        null,
                        said("未休年休假工资"),
                        null,
                        List.of(),
                        "PAID_BEFORE",
                        null,
                        null,
                        null,
                        new PaidBeforeView("t1", 1_000_00, LocalDate.of(2026, 8, 20), "回单"),
                        null,
                        null,
                        List.of()));
    }

    private static Term limitation() {
        return term(
                "limitation:c2#1",
                "arbitration.limitation",
                Instant.parse("2026-05-30T16:00:00Z"),
                TermCount.years(1, RollPolicy.NEXT_WORKING_DAY),
                LocalDate.of(2027, 5, 31),
                List.of());
    }

    static Term term(
            String id, String rule, Instant from, TermCount count, LocalDate dueOn, List<TermExtension> extensions) {
        return new Term(
                id,
                rule,
                "CN@2026.1",
                "2025-11-04",
                from,
                count,
                extensions,
                List.of(),
                null,
                null,
                dueOn,
                dueOn.atTime(15, 59, 59).toInstant(ZoneOffset.UTC),
                false,
                TermStatus.RUNNING,
                null,
                null);
    }

    private List<Term> terms() {
        TermCount fifteen = TermCount.calendarDays(15, RollPolicy.NEXT_WORKING_DAY);
        TermExtension longer = new TermExtension(ACCEPTED, ACCEPTED, 15);
        return List.of(
                term("total#1", "mediation.total", RECEIVED, fifteen, LocalDate.of(2026, 10, 8), List.of(longer)),
                term(
                        "arbitralReview#1",
                        "mediation.arbitralReview",
                        EFFECTIVE,
                        fifteen,
                        LocalDate.of(2026, 10, 8),
                        List.of()),
                term(
                        "judicialConfirmation#1",
                        "mediation.judicialConfirmation",
                        EFFECTIVE,
                        TermCount.calendarDays(30, RollPolicy.NEXT_WORKING_DAY),
                        LocalDate.of(2026, 10, 22),
                        List.of()));
    }

    private static ProposalView proposed() {
        return new ProposalView(
                "p1",
                SECOND.plusSeconds(3600),
                "MEDIATOR",
                38_600_00L,
                said("用人单位支付工资18600元\n用人单位支付经济补偿20000元，分两期付清"),
                List.of(
                        new AnswerView(SECOND.plusSeconds(4000), "APPLICANT", "ACCEPTED", alone()),
                        new AnswerView(SECOND.plusSeconds(4100), "RESPONDENT", "ACCEPTED", alone())));
    }

    static AgreementView agreed(String digest) {
        return new AgreementView(
                "g1",
                "WRITTEN",
                "EFFECTIVE",
                SECOND,
                said("刘小英2022年3月入职宏泰鞋材有限公司，2026年3月至5月工资18600元未付。"),
                said("本协议履行完毕后，双方因上述请求发生的争议即告了结。"),
                List.of(
                        new PlannedPaymentView("i1", "r1", "a1", 18_600_00, LocalDate.of(2026, 9, 30)),
                        new PlannedPaymentView("i2", "r1", "a1", 20_000_00, LocalDate.of(2026, 12, 31))),
                List.of(new PlannedDutyView("d1", "CERTIFICATE", "r1", said("出具解除劳动合同证明"), LocalDate.of(2026, 9, 30))),
                List.of(),
                List.of(),
                digest,
                List.of(),
                null,
                "贺敏",
                EFFECTIVE);
    }

    private static PerformanceView performed() {
        return new PerformanceView(
                List.of(
                        new InstalmentView(
                                "i1",
                                "r1",
                                "a1",
                                18_600_00,
                                LocalDate.of(2026, 9, 30),
                                8_600_00,
                                10_000_00,
                                new DefaultView(LATER, LocalDate.of(2026, 9, 30), alone(), 10_000_00),
                                true),
                        new InstalmentView(
                                "i2", "r1", "a1", 20_000_00, LocalDate.of(2026, 12, 31), 0, 20_000_00, null, false)),
                List.of(new DutyView(
                        "d1",
                        "CERTIFICATE",
                        "r1",
                        said("出具解除劳动合同证明"),
                        LocalDate.of(2026, 9, 30),
                        true,
                        List.of(new DutyCheckView(EFFECTIVE.plusSeconds(600_000), true, said("本人签收"), null)),
                        null,
                        false)),
                List.of(new PaymentView(
                        "y1",
                        "i1",
                        "t1",
                        "a1",
                        8_600_00,
                        "TRANSFER",
                        LocalDate.of(2026, 9, 29),
                        "银行入账回单，1页",
                        true,
                        LATER)),
                38_600_00,
                8_600_00,
                30_000_00);
    }

    private static ReviewView review(String kind, String body) {
        return new ReviewView(
                kind,
                Instant.parse("2026-09-24T02:00:00Z"),
                body,
                "（2026）收1号",
                LATER,
                "CONFIRMED",
                "（2026）湘0502民特88号",
                alone());
    }

    private static EnforcementView help(String id, String kind) {
        return new EnforcementView(
                id, LATER, kind, "双清区人民法院", "ASKED", alone(), List.of(new StepView(LATER, "ASKED", alone())));
    }

    static MemberView member(String id, String name, long fen, boolean speaks) {
        return new MemberView(
                id,
                said(name),
                fen,
                fen,
                speaks,
                speaks ? null : new MandateView("w1", ACCEPTED, List.of("ATTEND", "SETTLE"), "委托书"),
                false,
                null,
                null,
                null);
    }
}
