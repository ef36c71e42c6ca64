package niangjia.letters;

import static java.util.Map.entry;
import static niangjia.letters.MediationSamples.both;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import niangjia.shared.Money;

/** What is written when the sides have agreed. All persons and firms are invented. */
final class MediationAfterSamples {
    private static final String AGREEMENT = "双工调协〔2026〕15号";

    static final Map<String, Filling> BY_KIND = Map.ofEntries(
            entry("mediation-review", review()),
            entry("mediation-confirmation", confirmation()),
            entry("mediation-receipt", receipt()),
            entry("mediation-payout", payout()),
            entry("mediation-demand", demand()),
            entry("mediation-payment-order", paymentOrder()),
            entry("mediation-enforcement", enforcement()),
            entry("mediation-closing", closing()));

    private MediationAfterSamples() {}

    private static Filling joint() {
        return both(Filling.empty())
                .line("mediatedBy", MediationSamples.COMMITTEE)
                .lines("mediators", List.of("周立群", "贺敏"))
                .line("agreementNumber", AGREEMENT)
                .line("matter", MediationSamples.MATTER)
                .day("effectiveOn", MediationSamples.EFFECTIVE)
                .lines("agreed", List.of("用人单位于2026年9月30日前支付工资18600元。", "用人单位于2026年12月31日前支付经济补偿20000元。"))
                .line("workerSigner", MediationSamples.WORKER)
                .line("employerSigner", "何志强（代理人）")
                .day("appliedOn", LocalDate.of(2026, 9, 24));
    }

    private static Filling review() {
        return joint().line("window", "自生效之日起15日")
                .day("windowEndsOn", LocalDate.of(2026, 10, 8))
                .lines("materials", List.of("调解协议书原件，1份。", "双方身份证明复印件。"))
                .line("commission", "双清区劳动人事争议仲裁委员会");
    }

    private static Filling confirmation() {
        return joint().line("window", "自生效之日起30日")
                .day("windowEndsOn", LocalDate.of(2026, 10, 22))
                .lines("service", List.of("刘小英：双清区兴隆街道12号，13900001111。", "宏泰鞋材有限公司：双清区宝庆工业园4栋，0739—5550000。"))
                .lines("materials", List.of("调解协议书原件，1份。", "双方身份证明、资格证明复印件。", "授权委托书。"))
                .line("court", "邵阳市双清区人民法院");
    }

    private static Filling closing() {
        return Filling.empty()
                .line("caseNumber", "双工调〔2026〕21号")
                .line("worker", MediationSamples.WORKER)
                .count("workers", 1L)
                .line("employer", MediationSamples.EMPLOYER)
                .line("matter", MediationSamples.MATTER)
                .line("source", "书面申请")
                .lines("mediators", List.of("周立群", "贺敏"))
                .day("receivedOn", MediationSamples.RECEIVED)
                .day("acceptedOn", LocalDate.of(2026, 9, 4))
                .day("endedOn", MediationSamples.EFFECTIVE)
                .line("term", "经双方同意延长至2026年9月30日，期限内结束")
                .choice("outcome", "AGREED_PERFORMED")
                .text("course", "9月10日、9月22日两次调解，双方于9月22日达成协议。")
                .rows(
                        "items",
                        List.of(
                                List.of("2026年3月至5月工资", "18600", "18600", "18600", "用人单位"),
                                List.of("经济补偿", "24800", "20000", "20000", "用人单位")))
                .lines("duties", List.of("解除劳动合同证明，2026年9月29日交付，本人签收。"))
                .sum("promised", new Money(3_860_000))
                .sum("received", new Money(3_860_000))
                .text("callback", "2026年12月30日由他人电话回访，刘小英确认两期款项均已到账。")
                .rows(
                        "file",
                        List.of(
                                List.of("1", "调解申请书", "9月1日", "2"),
                                List.of("2", "调解笔录", "9月22日", "3"),
                                List.of("3", "调解协议书", "9月22日", "3")))
                .line("reporter", "贺敏")
                .line("head", "欧阳明")
                .day("reportedOn", LocalDate.of(2026, 12, 31));
    }

    private static Filling receipt() {
        return Filling.empty()
                .line("caseNumber", "双工调〔2026〕21号")
                .line("agreementNumber", AGREEMENT)
                .line("debtor", MediationSamples.EMPLOYER)
                .line("creditor", MediationSamples.WORKER)
                .line("performed", "第一期，工资18600元")
                .line("due", "2026年9月30日前")
                .day("performedOn", LocalDate.of(2026, 9, 29))
                .sum("amount", new Money(1_860_000))
                .line("payer", "邵阳宝庆建设有限公司，总包单位")
                .line("proof", "银行入账回单，1页")
                .choice("state", "PART")
                .line("creditorSigner", MediationSamples.WORKER)
                .line("debtorSigner", "何志强（代理人）")
                .line("recorder", "贺敏");
    }

    private static Filling payout() {
        return Filling.empty()
                .line("caseNumber", "双工调〔2026〕34号")
                .line("agreementNumber", "双工调协〔2026〕22号")
                .line("employer", MediationSamples.EMPLOYER)
                .line("payer", "邵阳宝庆建设有限公司，总包单位")
                .line("instalment", "第一期，2026年3月至5月工资")
                .day("paidOn", LocalDate.of(2026, 9, 29))
                .line("way", "农民工工资专用账户，银行转账")
                .rows(
                        "roll",
                        List.of(
                                List.of("1", "刘小英", "18600", "18600", "", ""),
                                List.of("2", "陈大勇", "12000", "9000", "账号退回", "")))
                .count("heads", 2L)
                .sum("due", new Money(3_060_000))
                .sum("paid", new Money(2_760_000))
                .lines("witnesses", List.of("贺敏"))
                .line("payerSigner", "唐建军（项目部）")
                .line("recorder", "贺敏");
    }

    private static Filling demand() {
        return MediationSamples.issued("双工调催〔2026〕5号", MediationSamples.EMPLOYER, LocalDate.of(2026, 10, 9))
                .line("creditor", MediationSamples.WORKER)
                .line("agreementNumber", AGREEMENT)
                .day("effectiveOn", MediationSamples.EFFECTIVE)
                .rows("overdue", List.of(List.of("1", "第一期，工资18600元", "2026年9月30日前", "8600元", "10000元")))
                .day("asOf", LocalDate.of(2026, 10, 8))
                .line("answerTerm", "5日")
                .text("consequence", "按照协议约定，任何一期未按期足额支付的，权利人可以要求一次付清全部余款。")
                .lines("routes", List.of("持调解协议书向人民法院申请支付令。", "向劳动人事争议仲裁委员会申请仲裁。"));
    }

    private static Filling paymentOrder() {
        return MediationSamples.sides(Filling.empty())
                .lines("requests", List.of("督促被申请人支付工资10000元。", "申请费由被申请人负担。"))
                .line("agreementNumber", AGREEMENT)
                .day("effectiveOn", MediationSamples.EFFECTIVE)
                .text("facts", "协议约定2026年9月30日前支付工资18600元，被申请人支付8600元，尚欠10000元。")
                .line("conditions", "双方没有其他债务纠纷，被申请人在双清区宝庆工业园4栋经营，支付令能够送达")
                .choice("basis", "LABOUR")
                .lines("materials", List.of("调解协议书。", "银行流水。"))
                .line("court", "邵阳市双清区人民法院")
                .line("signer", MediationSamples.WORKER)
                .day("appliedOn", LocalDate.of(2026, 10, 15));
    }

    private static Filling enforcement() {
        return MediationSamples.sides(Filling.empty())
                .choice("basis", "COURT_RULING")
                .line("basisNumber", "（2026）湘0502民特88号")
                .line("issuedBy", "邵阳市双清区人民法院")
                .lines("requests", List.of("强制执行经济补偿20000元。"))
                .text("facts", "裁定书于2026年10月20日生效，第二期款项2026年12月31日到期未付。")
                .lines("assets", List.of("被申请人在宝庆工业园的设备。"))
                .lines("materials", List.of("民事裁定书。", "身份证明复印件。"))
                .line("court", "邵阳市双清区人民法院")
                .line("signer", MediationSamples.WORKER)
                .day("appliedOn", LocalDate.of(2027, 1, 12));
    }
}
