package niangjia.letters;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import niangjia.shared.Money;

/** One mediation from the application to its agreement: three claims, one sum, two instalments. All persons and firms are invented. */
final class MediationSamples {
    static final LocalDate RECEIVED = LocalDate.of(2026, 9, 1);
    static final LocalDate EFFECTIVE = LocalDate.of(2026, 9, 22);
    static final String WORKER = "刘小英";
    static final String EMPLOYER = "宏泰鞋材有限公司";
    static final String COMMITTEE = "双清区总工会劳动争议调解委员会";
    static final String MATTER = "拖欠工资和经济补偿争议";

    static final Map<String, Filling> BY_KIND = Map.ofEntries(
            entry("mediation-application", application()),
            entry("mediation-oral", oral()),
            entry("mediation-consent", consent()),
            entry("mediation-acceptance", acceptance()),
            entry("mediation-decline", decline()),
            entry("mediation-session", session()),
            entry("mediation-extension", extension()),
            entry("mediation-minutes", minutes()),
            entry("mediation-agreement", agreement()),
            entry("mediation-civil-agreement", civilAgreement()),
            entry("mediation-failure", failure()));

    private MediationSamples() {}

    static Filling issued(String number, String addressee, LocalDate day) {
        return Filling.empty()
                .line("issuer", COMMITTEE)
                .line("number", number)
                .line("addressee", addressee)
                .line("contact", "贺敏")
                .line("phone", "0739—12351")
                .day("issuedOn", day);
    }

    static Filling sides(Filling filling) {
        return filling.line("applicant", WORKER)
                .line("applicantParticulars", "女，1986年4月生，住双清区兴隆街道12号，电话13900001111")
                .line("respondent", EMPLOYER)
                .line("respondentParticulars", "双清区宝庆工业园4栋，法定代表人何宏泰，电话0739—5550000");
    }

    static Filling both(Filling filling) {
        return filling.line("worker", WORKER)
                .line("workerParticulars", "女，1986年4月生，公民身份号码43050219860401002X，住双清区兴隆街道12号，电话13900001111")
                .line("employer", EMPLOYER)
                .line("employerParticulars", "统一社会信用代码91430500MA4XXXXX0X，双清区宝庆工业园4栋，法定代表人何宏泰")
                .line("employerAgent", "何志强，行政部经理，特别授权");
    }

    static Filling between(Filling filling) {
        return filling.line("applicant", WORKER).line("respondent", EMPLOYER).line("matter", MATTER);
    }

    static Filling limited(Filling filling) {
        return filling.text("limitation", "劳动关系于2026年5月31日终止。拖欠劳动报酬的争议，应当自劳动关系终止之日起一年内申请仲裁。")
                .day("limitationEndsOn", LocalDate.of(2027, 5, 31));
    }

    private static Filling asked(Filling filling) {
        return sides(filling)
                .line("proceedings", "没有申请仲裁、提起诉讼；2026年7月向劳动保障监察投诉，未立案")
                .lines("requests", List.of("支付2026年3月至5月工资18600元。", "支付经济补偿24800元。", "出具解除劳动合同证明。"))
                .text("grounds", "申请人2022年3月入职，2026年3月起被拖欠工资。\n2026年5月31日申请人以拖欠工资为由解除劳动合同。")
                .lines("evidence", List.of("劳动合同，3页。", "银行流水，6页。"))
                .line("signer", WORKER);
    }

    private static Filling application() {
        return asked(Filling.empty()).line("committee", COMMITTEE).day("appliedOn", RECEIVED);
    }

    private static Filling oral() {
        return asked(Filling.empty())
                .line("caseNumber", "双工调〔2026〕21号")
                .line("committee", COMMITTEE)
                .moment("saidAt", LocalDateTime.of(2026, 9, 1, 9, 30))
                .line("place", "双清区职工服务中心2号窗口")
                .choice("way", "ON_THE_SPOT")
                .line("identity", "核对居民身份证，与本人相符")
                .line("recorder", "贺敏")
                .choice("readBack", "READ_ALOUD");
    }

    private static Filling consent() {
        return issued("双工调询〔2026〕21号", EMPLOYER, LocalDate.of(2026, 9, 2))
                .line("applicant", WORKER)
                .line("matter", MATTER)
                .day("receivedOn", RECEIVED)
                .lines("requests", List.of("支付2026年3月至5月工资18600元。", "支付经济补偿24800元。"))
                .line("answerTerm", "3个工作日");
    }

    private static Filling acceptance() {
        return between(issued("双工调受〔2026〕18号", EMPLOYER, LocalDate.of(2026, 9, 4)))
                .line("source", "书面申请")
                .choice("route", "ARBITRATION")
                .day("receivedOn", RECEIVED)
                .day("acceptedOn", LocalDate.of(2026, 9, 4))
                .lines("mediators", List.of("周立群", "贺敏"))
                .line("term", "自收到申请之日起15日")
                .day("termEndsOn", LocalDate.of(2026, 9, 16))
                .line("objectionTerm", "第一次调解开始前");
    }

    private static Filling decline() {
        return limited(issued("双工调不受〔2026〕3号", WORKER, LocalDate.of(2026, 9, 4)))
                .day("receivedOn", RECEIVED)
                .line("respondent", EMPLOYER)
                .line("matter", MATTER)
                .choice("ground", "OTHER_SIDE_REFUSED")
                .text("explanation", "该单位于2026年9月3日书面答复不同意调解。")
                .lines("routes", List.of("向双清区劳动人事争议仲裁委员会申请仲裁。", "向劳动保障监察机构投诉。", "向工会申请法律援助。"));
    }

    private static Filling session() {
        return between(issued("双工调通〔2026〕33号", EMPLOYER, LocalDate.of(2026, 9, 5)))
                .moment("beginsAt", LocalDateTime.of(2026, 9, 10, 14, 30))
                .choice("way", "MIXED")
                .line("place", "双清区职工服务中心调解室；线上会议室由联系人另行发送")
                .lines("mediators", List.of("周立群", "贺敏"))
                .lines("bring", List.of("营业执照复印件和法定代表人身份证明。", "2026年1月至5月的工资表和考勤记录。"));
    }

    private static Filling extension() {
        return between(Filling.empty())
                .line("caseNumber", "双工调〔2026〕21号")
                .line("committee", COMMITTEE)
                .day("receivedOn", RECEIVED)
                .line("term", "自收到申请之日起15日")
                .day("endsOn", LocalDate.of(2026, 9, 16))
                .day("extendedTo", LocalDate.of(2026, 9, 30))
                .choice("route", "ARBITRATION")
                .text("reason", "双方对工资表的核对尚未完成。")
                .line("applicantSigner", WORKER)
                .line("respondentSigner", "何志强（代理人）")
                .line("head", "欧阳明")
                .day("askedOn", LocalDate.of(2026, 9, 14));
    }

    private static Filling minutes() {
        return Filling.empty()
                .line("caseNumber", "双工调〔2026〕21号")
                .count("sitting", 2L)
                .moment("beganAt", LocalDateTime.of(2026, 9, 22, 9, 0))
                .moment("endedAt", LocalDateTime.of(2026, 9, 22, 11, 5))
                .line("place", "双清区职工服务中心调解室")
                .choice("way", "IN_PERSON")
                .line("identity", "双方到场人身份均已核对，代理人提交授权委托书")
                .lines("mediators", List.of("周立群", "贺敏"))
                .line("recorder", "贺敏")
                .lines("applicantSide", List.of(WORKER))
                .lines("respondentSide", List.of("何志强"))
                .line("objection", "均不申请回避")
                .rows(
                        "statements",
                        List.of(
                                List.of("刘小英", "三个月工资18600元没有发，要求补发并支付经济补偿。"),
                                List.of("何志强", "工资数额认可，经济补偿的年限应当从2022年6月算起。")))
                .text("undisputed", "拖欠工资18600元。")
                .lines("issues", List.of("经济补偿的计算年限。"))
                .text("course", "调解员说明经济补偿的计算规定，双方核对社会保险缴费记录。")
                .rows("proposals", List.of(List.of("用人单位", "工资全额、经济补偿20000元，分两期支付", "同意")))
                .choice("result", "AGREED")
                .line("applicantSigner", WORKER)
                .line("respondentSigner", "何志强");
    }

    static Filling agreement() {
        return both(Filling.empty())
                .line("number", "双工调协〔2026〕15号")
                .line("committee", COMMITTEE)
                .lines("mediators", List.of("周立群", "贺敏"))
                .line("matter", MATTER)
                .day("receivedOn", RECEIVED)
                .text("facts", "刘小英2022年3月入职宏泰鞋材有限公司。2026年3月至5月工资18600元未付，5月31日解除劳动合同。")
                .rows(
                        "items",
                        List.of(
                                List.of("1", "2026年3月至5月工资", "18600", "18600", "全额支付"),
                                List.of("2", "经济补偿", "24800", "20000", "部分支付"),
                                List.of("3", "解除劳动合同证明", "—", "—", "出具")))
                .sum("total", new Money(3_860_000))
                .line("totalWords", "叁万捌仟陆佰元整")
                .rows(
                        "performance",
                        List.of(
                                List.of("1", "第一期，支付工资18600元", "用人单位", "2026年9月30日前", "银行转账"),
                                List.of("2", "第二期，支付经济补偿20000元", "用人单位", "2026年12月31日前", "银行转账"),
                                List.of("3", "出具解除劳动合同证明", "用人单位", "2026年9月30日前", "当面交付")))
                .line("account", "刘小英，邵阳农村商业银行，尾号5017")
                .text("waiver", "刘小英放弃经济补偿超出20000元的部分。调解员已向其说明法定数额和放弃的后果。")
                .text("settled", "本协议履行完毕后，双方因上述请求发生的争议即告了结。未列入本协议的事项不受影响。")
                .text("default", "任何一期未按期足额支付的，刘小英可以要求一次付清全部余款。")
                .line("reviewTerm", "15日")
                .line("confirmationTerm", "30日")
                .count("copies", 3L)
                .line("holders", "双方当事人各执1份，调解组织留存1份")
                .line("workerSigner", WORKER)
                .line("employerSigner", "何志强（代理人）")
                .day("sealedOn", EFFECTIVE);
    }

    /** Forty-two yuan of freight money: no arbitrator has a say in it. */
    private static Filling civilAgreement() {
        return Filling.empty()
                .line("number", "双工调协〔2026〕19号")
                .line("worker", "罗师傅")
                .line("workerParticulars", "男，货运司机，电话13900005555")
                .line("employer", "谭老板")
                .line("employerParticulars", "男，建材经营户，双清区建材市场7号，电话13900006666")
                .line("committee", COMMITTEE)
                .lines("mediators", List.of("贺敏"))
                .line("relation", "货物运输合同关系")
                .line("matter", "运费争议")
                .day("receivedOn", RECEIVED)
                .text("facts", "2026年8月28日罗师傅运送瓷砖一车，运费余款42元未付。")
                .rows("items", List.of(List.of("1", "运费余款", "42", "42", "全额支付")))
                .sum("total", new Money(4_200))
                .rows("performance", List.of(List.of("1", "支付运费余款42元", "谭老板", "签订当日", "现金")))
                .text("settled", "上述款项付清后，双方因该次运输发生的争议即告了结。")
                .text("default", "未按期支付的，自次日起按同期贷款市场报价利率支付利息。")
                .line("confirmationTerm", "30日")
                .count("copies", 3L)
                .line("holders", "双方当事人各执1份，调解组织留存1份")
                .line("workerSigner", "罗师傅")
                .line("employerSigner", "谭老板")
                .day("sealedOn", EFFECTIVE);
    }

    /** Six claims, one sum, the rest waived. */
    static Filling sixClaims() {
        return agreement()
                .line("matter", "工伤待遇争议")
                .rows(
                        "items",
                        List.of(
                                List.of("1", "确认2022年5月31日解除劳动关系", "—", "—", "双方确认"),
                                List.of("2", "一次性工伤医疗补助金", "7616.40", "—", "由基金支付"),
                                List.of("3", "一次性伤残就业补助金", "30465.60", "28000", "部分支付"),
                                List.of("4", "停工留薪期工资", "24372.48", "0", "放弃"),
                                List.of("5", "住院护理费", "29209.51", "0", "放弃"),
                                List.of("6", "律师费", "10000", "0", "放弃")))
                .sum("total", new Money(2_800_000))
                .line("totalWords", "贰万捌仟元整")
                .rows("performance", List.of(List.of("1", "一次付清28000元", "用人单位", "签订后10日内", "银行转账")))
                .text("waiver", "职工放弃其他请求。调解员已向其说明各项法定数额和放弃的后果。");
    }

    /** No money at all: back to work, lighter duties until the nursing period ends. */
    static Filling backToWork() {
        return agreement()
                .rows("items", List.of(List.of("1", "恢复劳动合同履行", "—", "—", "恢复")))
                .sum("total", null)
                .line("totalWords", null)
                .line("account", null)
                .text("waiver", null)
                .rows("performance", List.of(List.of("1", "恢复原劳动合同，安排较轻的岗位", "用人单位", "2026年10月9日起，至哺乳期满", "书面通知")));
    }

    /** Three of a group, one of whom was paid by the main contractor. */
    static Filling groupAgreement() {
        return agreement()
                .line("worker", "刘小英等3人（名册见附件）")
                .line("payer", "邵阳宝庆建设有限公司，总包单位，代为支付")
                .rows(
                        "roll",
                        List.of(
                                List.of("1", "刘小英", "18600", ""),
                                List.of("2", "陈大勇", "12000", ""),
                                List.of("3", "向春梅", "8000", "")));
    }

    private static Filling failure() {
        return limited(between(issued("双工调终〔2026〕9号", WORKER, LocalDate.of(2026, 9, 17))))
                .day("receivedOn", RECEIVED)
                .day("acceptedOn", LocalDate.of(2026, 9, 4))
                .choice("ground", "EXPIRED")
                .day("endedOn", LocalDate.of(2026, 9, 16))
                .lines("routes", List.of("向双清区劳动人事争议仲裁委员会申请仲裁。", "向工会申请法律援助。"))
                .lines("records", List.of("调解申请书复印件。", "双方都在场时的调解笔录复印件。"));
    }
}
