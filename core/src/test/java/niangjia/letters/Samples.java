package niangjia.letters;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One filling for each kind, whole. All persons and firms are invented. */
final class Samples {
    static final LocalDate DAY = LocalDate.of(2026, 9, 17);

    static final Map<String, Filling> BY_KIND = Map.of(
            "reminder", reminder(),
            "opinion", opinion(),
            "suggestion", suggestion(),
            "decline", decline(),
            "inquiry", inquiry(),
            "handover", handover(),
            "service", service());

    /** In a table of its own, since {@link Map#of} ends at ten. */
    private static final Map<String, Filling> OF_AUDITS = Map.of("erasure-certificate", ErasureSample.certificate());

    private Samples() {}

    static Letter letter(String kind) {
        return LetterTemplates.bundled().inForce(kind, DAY).fill(filling(kind));
    }

    static Filling filling(String kind) {
        return Stream.of(
                        BY_KIND,
                        OF_AUDITS,
                        MediationSamples.BY_KIND,
                        MediationMoreSamples.BY_KIND,
                        MediationAfterSamples.BY_KIND)
                .filter(all -> all.containsKey(kind))
                .map(all -> all.get(kind))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no sample of " + kind));
    }

    private static Filling issued(String number) {
        return Filling.empty()
                .line("issuer", "邵阳市总工会")
                .line("number", number)
                .line("contact", "周立群")
                .line("phone", "0739—12351")
                .day("issuedOn", DAY);
    }

    private static Filling reminder() {
        return issued("邵工法监提〔2026〕8号")
                .line("matter", "按时足额支付工资")
                .line("employer", "宏泰鞋材有限公司")
                .lines("bases", List.of("《中华人民共和国工会法》", "《中华人民共和国劳动法》"))
                .text("occasion", "本会近期接到职工反映，你单位未按时支付2026年5月工资。")
                .lines("articles", List.of("《中华人民共和国劳动法》第五十条"))
                .lines("requests", List.of("核对未支付的工资并补发。", "将支付情况告知职工。"))
                .line("replyTerm", "10日")
                .line("office", "邵阳市总工会办公室")
                .day("printedOn", DAY);
    }

    static Filling opinion() {
        return issued("邵工法监意〔2026〕17号")
                .line("matter", "限期纠正拖欠职工工资问题")
                .line("employer", "宏泰鞋材有限公司")
                .lines("bases", List.of("《中华人民共和国工会法》", "《中华人民共和国劳动法》", "《中华人民共和国劳动合同法》"))
                .day("acceptedOn", LocalDate.of(2026, 8, 3))
                .line("problem", "拖欠工资问题")
                .lines("supervisors", List.of("周立群", "贺敏"))
                .line("heard", "分别听取了你单位和职工的意见")
                .text("facts", "2026年5月至7月，你单位拖欠47名职工工资327600元。\n解除6名职工劳动合同，未支付经济补偿82500元，共410100元。")
                .text("course", "本会8月14日送达提示函，你单位至8月31日未作答复；9月15日协商未达成一致。")
                .lines("articles", List.of("《中华人民共和国劳动法》第五十条", "《中华人民共和国劳动合同法》第三十条、第四十六条"))
                .lines("corrections", List.of("足额补发工资，支付经济补偿。", "不得因职工反映问题打击报复。"))
                .line("replyTerm", "15个工作日")
                .rows("evidence", List.of(List.of("1", "工资表（5月至7月）", "你单位", "6"), List.of("2", "考勤记录", "你单位", "12")))
                .lines("attachments", List.of("欠付明细表（47人，以编号代替姓名）"))
                .lines("copies", List.of("双清区总工会"))
                .line("office", "邵阳市总工会办公室")
                .day("printedOn", DAY);
    }

    private static Filling suggestion() {
        return issued("邵工法监建〔2026〕3号")
                .line("employer", "宏泰鞋材有限公司")
                .line("matter", "拖欠职工工资问题")
                .line("authority", "邵阳市人力资源和社会保障局")
                .lines("bases", List.of("《中华人民共和国工会法》第二十三条"))
                .text("facts", "2026年5月至7月，该单位拖欠47名职工工资327600元。")
                .lines("articles", List.of("《中华人民共和国劳动法》第五十条"))
                .line("opinionNumber", "邵工法监意〔2026〕17号")
                .day("opinionServedOn", LocalDate.of(2026, 9, 18))
                .choice("ground", "UNANSWERED")
                .text("groundFacts", "答复期限于2026年10月15日届满，本会未收到答复。")
                .lines("suggestions", List.of("责令支付拖欠的工资。"))
                .rows("materials", List.of(List.of("1", "监督意见书", "1", "2"), List.of("2", "送达回证", "1", "1")))
                .line("office", "邵阳市总工会办公室")
                .day("printedOn", DAY);
    }

    private static Filling decline() {
        return issued("邵工法监不受〔2026〕2号")
                .line("complainant", "王建国")
                .day("receivedOn", LocalDate.of(2026, 9, 11))
                .line("problem", "经济补偿争议")
                .choice("ground", "IN_ARBITRATION")
                .lines("bases", List.of("《湖南省工会劳动法律监督条例》"))
                .lines("routes", List.of("在仲裁程序中主张权利。", "向工会申请法律援助。"));
    }

    private static Filling inquiry() {
        return Filling.empty()
                .line("caseNumber", "邵工监〔2026〕31号")
                .moment("beganAt", LocalDateTime.of(2026, 8, 6, 9, 5))
                .moment("endedAt", LocalDateTime.of(2026, 8, 6, 10, 40))
                .line("place", "双清区宝庆工业园4栋，厂办公室")
                .lines("supervisors", List.of("周立群", "贺敏"))
                .lines("certificates", List.of("湘工监0017", "湘工监0112"))
                .line("recorder", "贺敏")
                .line("person", "何志强")
                .line("post", "宏泰鞋材有限公司行政部经理")
                .rows("talk", List.of(List.of("5月的工资为什么没有发？", "货款没有收回来。"), List.of("有没有和职工商量过？", "口头说过。")));
    }

    private static Filling handover() {
        return Filling.empty()
                .line("caseNumber", "邵工监〔2026〕31号")
                .line("sender", "邵阳市总工会")
                .line("receiver", "邵阳市劳动保障监察支队")
                .line("matter", "宏泰鞋材有限公司拖欠工资")
                .lines("ground", List.of("《中华人民共和国工会法》第二十三条"))
                .choice("consent", "CONSENTED")
                .rows("materials", List.of(List.of("1", "监督意见书", "1", "2", "复印件")))
                .line("contact", "周立群")
                .line("phone", "0739—12351");
    }

    private static Filling service() {
        return Filling.empty()
                .line("paper", "工会劳动法律监督意见书")
                .line("paperNumber", "邵工法监意〔2026〕17号")
                .line("addressee", "宏泰鞋材有限公司")
                .line("place", "双清区宝庆工业园4栋，厂办公室")
                .choice("way", "LEFT")
                .moment("servedAt", LocalDateTime.of(2026, 9, 18, 15, 20))
                .line("refusal", "行政部经理拒绝签收")
                .lines("witnesses", List.of("社区工作人员刘新"))
                .lines("servers", List.of("周立群", "贺敏"));
    }
}
