package niangjia.letters;

import static java.util.Map.entry;
import static niangjia.letters.MediationSamples.COMMITTEE;
import static niangjia.letters.MediationSamples.EMPLOYER;
import static niangjia.letters.MediationSamples.MATTER;
import static niangjia.letters.MediationSamples.RECEIVED;
import static niangjia.letters.MediationSamples.WORKER;
import static niangjia.letters.MediationSamples.between;
import static niangjia.letters.MediationSamples.issued;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** What a mediator needs on paper beside the course itself. All persons and firms are invented. */
final class MediationMoreSamples {
    static final Map<String, Filling> BY_KIND = Map.ofEntries(
            entry("mediation-mandate", mandate()),
            entry("mediation-representatives", representatives()),
            entry("mediation-address", address()),
            entry("mediation-proposal", proposal()),
            entry("mediation-waiver", waiver()),
            entry("mediation-mediator", mediator()),
            entry("mediation-suspension", suspension()),
            entry("mediation-withdrawal", withdrawal()),
            entry("mediation-report", report()),
            entry("mediation-service", service()));

    private MediationMoreSamples() {}

    private static Filling mandate() {
        return Filling.empty()
                .line("principal", EMPLOYER)
                .line("principalParticulars", "双清区宝庆工业园4栋，法定代表人何宏泰")
                .line("deputy", "何志强")
                .line("deputyParticulars", "男，1979年2月生，电话13900002222")
                .line("relation", "本单位行政部经理")
                .line("otherSide", WORKER)
                .line("matter", MATTER)
                .line("committee", COMMITTEE)
                .choice("powers", "SPECIAL")
                .line("validity", "自签名之日起至本案调解结束")
                .day("signedOn", LocalDate.of(2026, 9, 8));
    }

    private static Filling representatives() {
        return Filling.empty()
                .line("committee", COMMITTEE)
                .line("employer", EMPLOYER)
                .line("matter", "拖欠工资争议")
                .count("workers", 12L)
                .rows(
                        "representatives",
                        List.of(
                                List.of("1", "刘小英", "43050219860401002X", "13900001111", ""),
                                List.of("2", "陈大勇", "430502198106120014", "13900003333", ""),
                                List.of("3", "向春梅", "430502199008080025", "13900004444", "")))
                .lines("scope", List.of("参加调解，陈述共同的事实和理由。", "提交和签收材料，向推举的职工通报情况。"))
                .rows("roll", List.of(List.of("1", "刘小英", "18600", ""), List.of("2", "陈大勇", "12000", "")))
                .day("signedOn", RECEIVED);
    }

    private static Filling address() {
        return Filling.empty()
                .line("committee", COMMITTEE)
                .line("party", WORKER)
                .line("matter", MATTER)
                .line("receiver", WORKER)
                .line("address", "双清区兴隆街道12号")
                .line("phone", "13900001111")
                .choice("electronic", "AGREED")
                .line("account", "手机短信，13900001111")
                .day("confirmedOn", RECEIVED);
    }

    private static Filling proposal() {
        return between(issued("双工调案〔2026〕6号", EMPLOYER, LocalDate.of(2026, 9, 15)))
                .lines("mediators", List.of("周立群", "贺敏"))
                .text("grounds", "双方对工资数额没有异议，对经济补偿的计算年限认识不同。")
                .lines("points", List.of("用人单位支付工资18600元。", "用人单位支付经济补偿20000元，分两期付清。"))
                .line("answerTerm", "3个工作日");
    }

    private static Filling waiver() {
        return Filling.empty()
                .line("caseNumber", "双工调〔2026〕21号")
                .line("worker", WORKER)
                .line("employer", EMPLOYER)
                .line("matter", MATTER)
                .rows(
                        "items",
                        List.of(
                                List.of("2026年3月至5月工资", "18600", "18600", "18600", "0"),
                                List.of("经济补偿", "24800", "24800", "20000", "4800")))
                .lines("bases", List.of("《中华人民共和国劳动合同法》第四十七条：4年，每年一个月工资，月平均工资6200元。"))
                .lines("explained", List.of("经济补偿的法定数额和计算方法。", "不放弃时可以申请仲裁，及其期限和证据要求。"))
                .lines("given", List.of("经济补偿超出20000元的4800元。"))
                .line("explainedBy", "贺敏")
                .day("explainedOn", MediationSamples.EFFECTIVE);
    }

    private static Filling mediator() {
        return between(issued("双工调变〔2026〕2号", WORKER, LocalDate.of(2026, 9, 8)))
                .line("before", "周立群")
                .lines("after", List.of("欧阳明"))
                .choice("ground", "OBJECTION")
                .line("effect", "此前的调解笔录由双方确认后继续有效")
                .line("objectionTerm", "下次调解开始前");
    }

    private static Filling suspension() {
        return between(issued("双工调中〔2026〕1号", WORKER, LocalDate.of(2026, 9, 11)))
                .choice("ground", "OUTSIDE_RESULT")
                .day("suspendedOn", LocalDate.of(2026, 9, 11))
                .lines("needed", List.of("工伤认定决定书。"))
                .line("after", "取得认定决定书后，任何一方可以请求恢复；双方约定的期限内没有恢复的，本会终止调解并书面告知");
    }

    private static Filling withdrawal() {
        return between(Filling.empty())
                .line("caseNumber", "双工调〔2026〕21号")
                .line("committee", COMMITTEE)
                .day("appliedOn", RECEIVED)
                .choice("ground", "PERFORMED")
                .text("explanation", "2026年9月9日收到全部工资18600元，对经济补偿另行考虑。")
                .line("signer", WORKER)
                .day("withdrawnOn", LocalDate.of(2026, 9, 9));
    }

    private static Filling report() {
        return between(issued("双工调函〔2026〕4号", "邵阳市双清区人民法院", LocalDate.of(2026, 9, 23)))
                .line("delegation", "你院委派调解函，（2026）湘0502诉前调123号")
                .day("delegatedOn", RECEIVED)
                .choice("result", "AGREED_CONFIRM")
                .day("endedOn", MediationSamples.EFFECTIVE)
                .lines("materials", List.of("调解协议书，1份。", "司法确认申请书，1份。"));
    }

    private static Filling service() {
        return Filling.empty()
                .line("caseNumber", "双工调〔2026〕21号")
                .rows("papers", List.of(List.of("1", "调解通知书", "双工调通〔2026〕33号", "1")))
                .line("addressee", WORKER)
                .line("place", "双清区兴隆街道12号")
                .choice("way", "IN_PERSON")
                .moment("servedAt", LocalDateTime.of(2026, 9, 5, 10, 20))
                .line("receiver", "张华，受送达人的丈夫，同住")
                .lines("servers", List.of("贺敏"));
    }
}
