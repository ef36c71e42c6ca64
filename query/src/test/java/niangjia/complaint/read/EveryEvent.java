package niangjia.complaint.read;

import static niangjia.complaint.read.FakeSeals.sealed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niangjia.complaint.ComplaintEvent;
import niangjia.complaint.ContactEvent.*;
import niangjia.complaint.DossierEvent.*;
import niangjia.complaint.InstalmentFacts;
import niangjia.complaint.OrderEvent.*;
import niangjia.complaint.PartyFacts;
import niangjia.complaint.TermEvent.*;
import niangjia.complaint.UnitFacts;
import niangjia.shared.DeskTime;

/** One long course in which every kind of event happens at least once. */
final class EveryEvent {
    static final String MEMBER = "person:member";

    private EveryEvent() {}

    static Set<Class<?>> kinds() {
        return Arrays.stream(ComplaintEvent.class.getPermittedSubclasses())
                .flatMap(chapter -> Arrays.stream(chapter.getPermittedSubclasses()))
                .collect(Collectors.toUnmodifiableSet());
    }

    static Tale tale(int number) {
        Tale t = new Tale(number);
        LocalDate due = LocalDate.of(2026, 11, 6);
        t.logged()
                .then((c, at) -> new CallerNamed(c, at, t.caller("李四", "hash-named"), true))
                .then((c, at) -> new AccountCorrected(c, at, t.words("厂里拖欠工资四个月"), t.words("听错了")))
                .then((c, at) -> new ConsentRecorded(c, at, "CALL_BACK", false))
                .then((c, at) -> new ConsentRecorded(c, at, "DISCLOSE_IDENTITY", true))
                .then((c, at) -> new EmergencyTransferred(c, at, "POLICE_110", t.words("有人堵门")))
                .then((c, at) -> new InformationAdded(c, at, "PHONE", t.words("又打来一次")))
                .then((c, at) -> new ThanksRecorded(c, at, t.words("谢谢娘家"), true))
                .then((c, at) ->
                        new RepresentationRecorded(c, at, "person:wife", sealed("person:wife", "王五"), "配偶", "结婚证"))
                .then((c, at) ->
                        new RepeatLinked(c, at, "complaint:earlier", "HANDLED_SEPARATELY", t.words("同一厂，不同月份")))
                .opened(false, "ORDINARY")
                .then((c, at) -> started(c, at, "dispatch#1"))
                .then((c, at) -> started(c, at, "overall#1"))
                .then((c, at) -> new OrderClassified(c, at, "DIFFICULT", "URGENT", "WAGE_MIGRANT"))
                .dispatched(Tale.COUNTY)
                .then((c, at) -> new TermMet(c, at, "dispatch#1", at.plusSeconds(60), false))
                .then((c, at) -> started(c, at, "sign#1"))
                .then((c, at) -> new OrderDispatchWithdrawn(c, at, Tale.COUNTY.id(), t.words("派错了单位")))
                .then((c, at) -> new TermStopped(c, at, "sign#1", "MOVED"))
                .dispatched(Tale.OTHER_COUNTY)
                .then((c, at) -> started(c, at, "handle#1"))
                .then((c, at) -> new ReturnRequested(c, at, t.words("不在本区"), "双清区总工会"))
                .then((c, at) -> new ReturnApproved(c, at, Tale.OTHER_COUNTY.id()))
                .then((c, at) ->
                        new UnitDesignated(c, at, Tale.OTHER_COUNTY.id(), Tale.OTHER_COUNTY.path(), t.words("指定承办")))
                .then((c, at) -> new OrderTakenOver(
                        c, at, Tale.COUNTY.id(), Tale.COUNTY.path(), Tale.OTHER_COUNTY.id(), t.words("提级办理")))
                .then((c, at) -> new CoHandlersSet(
                        c,
                        at,
                        Tale.COUNTY.id(),
                        Tale.COUNTY.path(),
                        List.of(new UnitFacts(Tale.TOWN.id(), Tale.TOWN.path()))))
                .signed()
                .then((c, at) -> new HandlerAssigned(c, at, "staff:xiao.min", "肖敏"))
                .then((c, at) -> new CallerContacted(c, at, true, "PHONE", t.words("已联系")))
                .then((c, at) -> new ExtensionRequested(c, at, 4, t.words("等参保明细"), "staff:xiao.min"))
                .then((c, at) -> new ExtensionRefused(c, at, t.words("理由不足")))
                .then((c, at) -> new ExtensionRequested(c, at, 3, t.words("等银行流水"), "staff:xiao.min"))
                .then((c, at) -> new ExtensionGranted(c, at, 3))
                .then((c, at) -> new TermExtended(
                        c, at, "handle#1", at.minusSeconds(60), 3, "2025-11-04", due, dueAt(due), false))
                .then((c, at) -> new ParkingAsked(c, at, t.words("等材料"), due))
                .then((c, at) -> new ParkingRefused(c, at, t.words("材料可以先补")))
                .then((c, at) -> new ParkingAsked(c, at, t.words("等法院指定管理人"), due))
                .then((c, at) -> new OrderParked(c, at, t.words("破产重整"), due))
                .then((c, at) -> new TermPaused(c, at, "handle#1", "PARKED"))
                .then((c, at) -> new OrderResumed(c, at, t.words("管理人已定")))
                .then((c, at) -> new TermResumed(c, at, "handle#1", "2025-11-04", due, dueAt(due), false))
                .then((c, at) -> new TermRecomputed(
                        c,
                        at,
                        "handle#1",
                        "NOTICE",
                        "2026-11-20",
                        "CN@2026.1",
                        "2026-11-20",
                        "WORKING_DAYS",
                        5,
                        "NEXT_WORKING_DAY",
                        "24:00",
                        due,
                        dueAt(due),
                        false))
                .then((c, at) -> new TermLapsed(c, dueAt(due), "handle#1", at))
                .then((c, at) -> new OrderUrged(c, at, t.words("职工催问"), 2))
                .then((c, at) -> new OrderSupervised(c, at, "LISTED", t.words("临近年关")))
                .then((c, at) -> new BodyJoined(c, at, "b1", "区人社局", "CO_HANDLER"))
                .then((c, at) -> new BodyJoined(c, at, "b2", "区法院", "ADVISER"))
                .then((c, at) -> new BodyLeft(c, at, "b2"))
                .then((c, at) -> new ActRecorded(c, at, "VISIT", List.of("肖敏"), t.words("到厂走访"), due))
                .then((c, at) -> new RespondentNamed(
                        c, at, new PartyFacts("p2", "NATURAL_PERSON", null, sealed("person:boss", "包工头老周"))))
                .then((c, at) -> new RespondentSubstituted(
                        c, at, "p1", new PartyFacts("p3", "SUCCESSOR", "新宏泰（双清）公司", null), t.words("厂已转让")))
                .then((c, at) ->
                        new PayerNamed(c, at, new PartyFacts("p4", "MAIN_CONTRACTOR", "总包公司", null), "先行清偿", true))
                .then((c, at) -> new MemberEntered(c, at, MEMBER, sealed(MEMBER, "陈六"), 100_00))
                .then((c, at) -> new MemberEntered(c, at, "person:m2", sealed("person:m2", "周七"), 0))
                .then((c, at) -> new MemberChanged(c, at, MEMBER, "AGREED", 90_00))
                .then((c, at) -> new MandateGiven(c, at, "m1", List.of(MEMBER), "代为协商", "授权书"))
                .then((c, at) -> new MandateGiven(c, at, "m2", List.of("person:m2"), "代为领款", null))
                .then((c, at) -> new MandateEnded(c, at, "m2", t.words("本人撤回")))
                .then((c, at) -> new ProceedingLinked(c, at, "pr1", "ARBITRATION", "劳人仲案1号", "已受理", due))
                .then((c, at) -> new ProceedingAdvanced(c, at, "pr1", "已开庭", t.words("调解结案")))
                .then((c, at) -> new ItemClaimed(c, at, "i1", "5—7月工资", 327_600_00L))
                .then((c, at) -> new ItemClaimed(c, at, "i2", "加班费", null))
                .then((c, at) -> new ItemAmended(c, at, "i2", "6月休息日加班费", 58_400_00L, t.words("补充计算"), 2))
                .then((c, at) -> new ItemValued(c, at, "i2", 41_280_00, "劳动法第四十四条"))
                .then((c, at) -> new ItemSettled(c, at, "i2", 36_000_00, true))
                .then((c, at) -> new ItemClaimed(c, at, "i3", "餐补", 100_00L))
                .then((c, at) -> new ItemWaived(c, at, "i3", t.words("本人放弃")))
                .then((c, at) -> new MoneyPromised(
                        c,
                        at,
                        "mp1",
                        "p4",
                        List.of(new InstalmentFacts(due, 20_000_00), new InstalmentFacts(due.plusMonths(1), 16_000_00)),
                        List.of("i2")))
                .then((c, at) -> new MoneyReceived(c, at, "r1", "mp1", 25_000_00, "p4", "职工", false, "银行回单"))
                .then((c, at) -> new MoneyReceived(c, at, "r2", null, 1_000_00, "p1", "职工", true, null))
                .then((c, at) -> new PromiseDefaulted(c, at, "mp1", 2))
                .then((c, at) -> new DutyPromised(c, at, "d1", "CERTIFICATE", t.words("开离职证明"), due))
                .then((c, at) -> new DutyChecked(c, at, "d1", true, t.words("已开")))
                .then((c, at) -> new CooperationRequested(c, at, "co1", "长沙市总工会", t.words("协查户籍地")))
                .then((c, at) -> new CooperationAnswered(c, at, "co1", "ACCEPTED", t.words("同意协查")))
                .then((c, at) -> new CaseSpunOff(c, at, "MEDIATION", "mediation:1"))
                .then((c, at) -> new ChildOutcomeHeard(c, at, "mediation:1", t.words("调解成功")))
                .then((c, at) ->
                        new SettledByContact(c, at, "厂长", t.words("答应月底补发"), 1_000_00, "录音", "staff:xiao.min", 1))
                .then((c, at) -> new ReworkOrdered(c, at, t.words("没有书面材料"), 2))
                .then((c, at) -> new ResultReported(
                        c, at, "PARTLY_SOLVED", t.words("已补发部分"), List.of("回单"), t.words("还差一点"), "staff:xiao.min", 2))
                .then((c, at) -> new ResultSentBack(c, at, t.words("请附回单")))
                .then((c, at) ->
                        new ResultReported(c, at, "SOLVED", t.words("已全部补发"), List.of("回单"), null, "staff:xiao.min", 2))
                .then((c, at) -> new ResultApproved(c, at, "staff:chair"))
                .then((c, at) -> new ResultPassed(c, at, t.words("材料齐全")))
                .then((c, at) -> new CallBackFailed(c, at, t.words("无人接听"), 1))
                .then((c, at) -> new CallBackDone(c, at, "SATISFIED", true, t.words("钱拿到了"), 2))
                .then((c, at) -> new ServiceRated(c, at, "SATISFIED", t.words("态度好")))
                .then((c, at) -> new OrderClosed(c, at, t.words("办结")))
                .then((c, at) -> new OrderReopened(c, at, t.words("又欠了"), 3))
                .then((c, at) -> new OrderDeclined(c, at, "COURT", t.words("已诉至法院"), "区法院"));
        return t;
    }

    /** Beside the long course: answered at once, in which the one event happens that ends a contact before an order. */
    static Tale answered(int number) {
        Tale t = new Tale(number);
        return t.logged().then((c, at) -> new AnsweredDirectly(c, at, t.words("可到社保局办理"), "K-12"));
    }

    private static TermStarted started(String complaint, Instant at, String termId) {
        LocalDate due = LocalDate.of(2026, 10, 19);
        String rule = "complaint." + termId.substring(0, termId.indexOf('#'));
        return new TermStarted(
                complaint,
                at,
                termId,
                rule,
                "CN@2026.1",
                "2025-11-04",
                "WORKING_DAYS",
                5,
                "NEXT_WORKING_DAY",
                "24:00",
                null,
                due,
                dueAt(due),
                false);
    }

    private static Instant dueAt(LocalDate day) {
        return day.atTime(23, 59, 59).atZone(DeskTime.ZONE).toInstant();
    }

    static Set<Class<?>> told() {
        return Stream.concat(tale(1).events().stream(), answered(2).events().stream())
                .map(message -> (Class<?>) message.getPayloadType())
                .collect(Collectors.toUnmodifiableSet());
    }
}
