package niangjia.letters;

import static java.util.Map.entry;
import static niangjia.letters.MediationSamples.both;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import niangjia.shared.Money;

/** What is written when the sides have agreed. All persons and firms are invented. */
final class MediationAfterSamples {
    static final Map<String, Filling> BY_KIND = Map.ofEntries(
            entry("mediation-review", review()),
            entry("mediation-confirmation", confirmation()),
            entry("mediation-closing", closing()));

    private MediationAfterSamples() {}

    private static Filling joint() {
        return both(Filling.empty())
                .line("mediatedBy", MediationSamples.COMMITTEE)
                .lines("mediators", List.of("周立群", "贺敏"))
                .line("agreementNumber", "双工调协〔2026〕15号")
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
}
