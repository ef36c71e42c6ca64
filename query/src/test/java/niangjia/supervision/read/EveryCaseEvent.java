package niangjia.supervision.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niangjia.shared.terms.ClockEvent.ClockExtended;
import niangjia.shared.terms.ClockEvent.ClockLapsed;
import niangjia.shared.terms.ClockEvent.ClockMet;
import niangjia.shared.terms.ClockEvent.ClockPaused;
import niangjia.shared.terms.ClockEvent.ClockResumed;
import niangjia.shared.terms.ClockEvent.ClockStarted;
import niangjia.shared.terms.ClockEvent.ClockStopped;
import niangjia.supervision.ClueEvent.*;
import niangjia.supervision.InquiryEvent.*;
import niangjia.supervision.OutcomeEvent.*;
import niangjia.supervision.PaperEvent.*;
import niangjia.supervision.SupervisionEvent;

/** Courses in which every kind of event of a case, and every kind of clock, happens at least once. */
final class EveryCaseEvent {
    private EveryCaseEvent() {}

    static Set<Class<?>> kinds() {
        return Arrays.stream(SupervisionEvent.class.getPermittedSubclasses())
                .flatMap(chapter -> Arrays.stream(chapter.getPermittedSubclasses()))
                .collect(Collectors.toUnmodifiableSet());
    }

    static Set<Class<?>> told() {
        return Stream.of(longCourse(1), declined(2), authority(3))
                .flatMap(tale -> tale.events().stream())
                .map(message -> (Class<?>) message.getPayloadType())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Two employers, every step of the inquiry, a reminder that lapses and an opinion that is answered; two rounds. */
    static CaseTale longCourse(int number) {
        CaseTale t = new CaseTale(number);
        return t.registered(t.named(false), 12, "complaint:00001", "r1", "r2")
                .then((c, at) -> started(c, at, "accept#1"))
                .then((c, at) -> started(c, at, "investigate#1"))
                .then((c, at) -> new ComplainantNamed(c, at, t.named(false)))
                .then((c, at) -> new ConsentRecorded(c, at, true))
                .then((c, at) -> new RespondentNamed(c, at, CaseTale.respondent("r3", null)))
                .then((c, at) -> new RiskAssessed(c, at, "HIGH", true, t.words("班组只有三人"), "staff:chair"))
                .transferred()
                .then((c, at) -> new CaseTakenOver(
                        c, at, CaseTale.CITY.id(), CaseTale.CITY.path(), t.words("提级"), CaseTale.COUNTY.id()))
                .then((c, at) -> new CaseEscalated(
                        c, at, CaseTale.COUNTY.id(), CaseTale.COUNTY.path(), t.words("报请"), CaseTale.CITY.id()))
                .accepted()
                .then((c, at) -> new ClockMet(c, at, "accept#1", dueAt(LocalDate.of(2026, 10, 19)), false))
                .assigned()
                .then((c, at) -> new SupervisorRecused(c, at, "credential:b", "EMPLOYER", t.words("亲属")))
                .then((c, at) -> new BodyJoined(c, at, "b1", "劳动监察大队", "CO_HANDLER"))
                .then((c, at) -> new BodyLeft(c, at, "b1"))
                .inquiring()
                .bothHeard("r1")
                .then((c, at) ->
                        new PartyHeard(c, at, "o1", "r1", "OTHER", CaseTale.BOTH, t.words("旁证人"), t.words("证言")))
                .then((c, at) -> new SignatureRefused(c, at, "o1", t.words("不愿签字")))
                .then((c, at) -> new EvidenceTaken(c, at, "e1", "PAYROLL", "工资表", "用人单位", t.words("三月工资表")))
                .then((c, at) -> new EvidenceReleased(c, at, "e1", "arbitration", true))
                .then((c, at) -> new ObstructionRecorded(c, at, "r2", "HID_MATERIAL", t.words("拒交考勤")))
                .breach("r1", 2)
                .then((c, at) -> started(c, at, "issueOpinion:r1#1"))
                .then((c, at) -> new NoBreachFound(c, at, "r3", t.words("依法支付"), 1, false))
                .then((c, at) -> new OralOpinionGiven(c, at, "r1", "w-r1", t.words("当场要求补发"), CaseTale.BOTH))
                .then((c, at) ->
                        new RespondentSubstituted(c, at, "r2", CaseTale.respondent("r4", 30), t.words("运营权交接")))
                .then((c, at) -> new NegotiationOpened(c, at, true, true))
                .then((c, at) -> new NegotiationFailed(c, at, t.words("谈不拢")))
                .then((c, at) -> new RungSkipped(c, at, "r4", "REMINDER", "URGENT", t.words("春节将至")))
                .served("p1", "REMINDER", "r1", 1)
                .then((c, at) -> started(c, at, "reminderReply:p1#1"))
                .then((c, at) ->
                        new ClockExtended(c, at, "reminderReply:p1#1", at, 2, "2025-11-04", DUE, dueAt(DUE), false))
                .then((c, at) -> new ClockPaused(c, at, "reminderReply:p1#1", "DISPUTE"))
                .then((c, at) -> new ClockResumed(c, at, "reminderReply:p1#1", "2025-11-04", DUE, dueAt(DUE), false))
                .then((c, at) -> StreamTale.recomputed(c, at, "reminderReply:p1#1", DUE.plusDays(1)))
                .then((c, at) -> new ClockLapsed(c, dueAt(DUE.plusDays(1)), "reminderReply:p1#1", at))
                .then((c, at) -> new PaperLapsed(c, at, "p1", "REMINDER"))
                .drafted("p2", "OPINION", "r1")
                .then((c, at) -> new PaperRevised(c, at, "p2", t.paper("OPINION", "r1", true), "staff:a"))
                .then((c, at) -> new PaperPassed(c, at, "p2", null, "staff:b"))
                .then((c, at) -> new PaperSentBack(c, at, "p2", t.words("补充依据")))
                .then((c, at) -> new WarningAcknowledged(c, at, "p2", t.words("已知悉"), "staff:chair"))
                .then((c, at) -> new PaperPassed(c, at, "p2", t.words("可以"), "staff:b"))
                .then((c, at) -> new PaperSigned(c, at, "p2", "digest-OPINION", "staff:chair", "唐志强"))
                .then((c, at) -> new PaperIssued(
                        c, at, "p2", "digest-OPINION", "OPINION", "r1", CaseTale.COUNTY.id(), 2026, 9, ""))
                .then((c, at) -> new ClockStopped(c, at, "issueOpinion:r1#1", "ENDED"))
                .then((c, at) -> new SealPlaced(c, at, "p2", "保管员"))
                .then((c, at) -> new NoticePublished(c, at, "p2", "厂区公告栏", "OPINION"))
                .then((c, at) -> new PaperDeemedServed(c, at, "p2", "OPINION"))
                .then((c, at) -> new PaperAnswered(c, at, "p2", "LETTER", t.words("下月补发"), false))
                .then((c, at) -> new ReplyAccepted(c, at, "p2", t.words("已核实")))
                .sealedAndNumbered("p3", "REMINDER", "r4", 2)
                .then((c, at) ->
                        new ServiceRefused(c, at, "p3", List.of(t.words("见证甲"), t.words("见证乙")), "照片", "REMINDER"))
                .sealedAndNumbered("p4", "PUBLIC_REMINDER", null, 3)
                .then((c, at) -> new ReminderPublished(c, at, "p4", "官网"))
                .sealedAndNumbered("p5", "REMINDER", "r4", 4)
                .then((c, at) -> new PaperVoided(c, at, "p5", t.words("写错单位"), 4))
                .served("p6", "REMINDER", "r4", 5)
                .then((c, at) -> new PaperAnswered(c, at, "p6", "VISIT", t.words("上门说明"), true))
                .then((c, at) -> new ReplyRejected(c, at, "p6", t.words("没有改")))
                .then((c, at) -> new CorrectionVerified(
                        c, at, "r1", "MONEY_PAID", t.words("已补发"), 6, 480_000L, LocalDate.of(2026, 12, 1), true))
                .then((c, at) -> new NextRoundOpened(c, at, t.words("又超时加班"), 2))
                .then((c, at) -> new NegotiationOpened(c, at, true, false))
                .then((c, at) -> new NegotiationSettled(c, at, t.words("每周休一天")))
                .then((c, at) -> new CaseHandedOn(c, at, "referral:1", "LEGAL_AID", "申请援助"))
                .then((c, at) -> new ReferralOutcomeHeard(c, at, "referral:1", t.words("已受理援助")))
                .then((c, at) -> new MediationSpunOff(c, at, "mediation:1"))
                .then((c, at) -> new MediationOutcomeHeard(c, at, "mediation:1", t.words("调解成功")))
                .then((c, at) -> new ActRecorded(
                        c, at, "MEETING", List.of("企业工会"), t.words("职代会表决"), LocalDate.of(2026, 10, 20)))
                .then((c, at) -> new IdentityRevealed(c, at, "公安机关", "救援", "EMERGENCY"))
                .then((c, at) -> new ComplainantInformed(c, at, "PHONE", t.words("已告知结果")))
                .then((c, at) -> new CaseReported(c, at, t.words("结案报告"), "staff:a"))
                .then((c, at) -> new CaseClosed(c, at, "CORRECTED", t.words("全部补发"), "complaint:00001", 2))
                .then((c, at) -> new CaseReopened(c, at, t.words("再次欠薪"), 3));
    }

    static CaseTale declined(int number) {
        CaseTale t = new CaseTale(number);
        return t.registered()
                .by(CaseTale.CHAIR)
                .then((c, at) -> new ClueDeclined(c, at, "IN_COURT", t.words("已诉至法院"), "法院", null))
                .then((c, at) -> new DeclineNoticeGiven(
                        c,
                        at,
                        "PAPER",
                        true,
                        "digest-DECLINE",
                        CaseTale.COUNTY.id(),
                        CaseTale.COUNTY.path(),
                        2026,
                        number));
    }

    /** A suggestion, and what the authority did with it. */
    static CaseTale authority(int number) {
        CaseTale t = new CaseTale(number);
        return t.registered(null, 3, null, "r1")
                .transferred()
                .accepted()
                .assigned()
                .inquiring()
                .bothHeard("r1")
                .breach("r1", 0)
                .sealedAndNumbered("s1", "SUGGESTION", "r1", 1)
                .then((c, at) -> new MaterialTransferred(c, at, "s1", List.of("e1"), t.words("人社局收件")))
                .then((c, at) -> new PaperServed(c, at, "s1", "RECEIPT", t.words("收件人"), null, "SUGGESTION"))
                .then((c, at) -> new AuthorityDeclined(c, at, "s1", "人社局", t.words("材料不足")))
                .then((c, at) -> new AuthorityFiled(c, at, "s1", "人社局", "2026-18"))
                .then((c, at) -> started(c, at, "authorityResult:s1#1"))
                .then((c, at) -> new AuthorityExtended(c, at, "s1", 15, t.words("案情复杂")))
                .then((c, at) -> new AuthorityClosed(c, at, "s1"))
                .then((c, at) -> new AuthorityResultReceived(c, at, "s1", t.words("责令改正")));
    }

    static final LocalDate DUE = LocalDate.of(2026, 11, 6);

    static ClockStarted started(String caseId, Instant at, String termId) {
        return started(caseId, at, termId, DUE);
    }

    static ClockStarted started(String caseId, Instant at, String termId, LocalDate due) {
        return StreamTale.started(caseId, at, termId, "supervision." + termId.split("[:#]", 2)[0], due);
    }

    static Instant dueAt(LocalDate day) {
        return StreamTale.dueAt(day);
    }
}
