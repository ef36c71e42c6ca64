package niangjia.letters.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import niangjia.letters.Filling;
import niangjia.letters.Letter;
import niangjia.letters.LetterTemplates;

/** Letters as an office writes them; all persons and firms are invented. */
public final class Examples {
    static final LocalDate DAY = LocalDate.of(2026, 9, 17);

    private Examples() {}

    private static Filling filling() {
        return Filling.empty()
                .line("issuer", "邵阳市总工会")
                .line("number", "邵工法监意〔2026〕17号")
                .line("matter", "限期纠正拖欠职工工资问题")
                .line("employer", "宏泰鞋材有限公司")
                .lines("bases", List.of("《中华人民共和国工会法》", "《中华人民共和国劳动法》", "《中华人民共和国劳动合同法》"))
                .day("acceptedOn", LocalDate.of(2026, 8, 3))
                .line("problem", "拖欠工资问题")
                .lines("supervisors", List.of("周立群", "贺敏"))
                .line("heard", "分别听取了你单位和职工的意见")
                .text(
                        "facts",
                        "2026年5月至7月，你单位拖欠47名职工工资327600元；6月休息日安排加班，未支付加班工资41280元；"
                                + "解除6名职工劳动合同，未支付经济补偿82500元，共451380元。")
                .text("course", "本会8月14日送达提示函，你单位至8月31日未作答复；9月15日协商未达成一致。")
                .lines("articles", List.of("《中华人民共和国劳动法》第四十四条、第五十条", "《中华人民共和国劳动合同法》第三十条、第四十六条"))
                .lines("corrections", List.of("足额补发工资，支付加班工资和经济补偿。", "不得因职工反映问题打击报复。"))
                .line("replyTerm", "15个工作日")
                .rows("evidence", List.of(List.of("1", "工资表（5月至7月）", "你单位", "6"), List.of("2", "考勤记录", "你单位", "12")))
                .lines("attachments", List.of("欠付明细表（47人，以编号代替姓名）"))
                .line("contact", "周立群")
                .line("phone", "0739—12351")
                .day("issuedOn", DAY)
                .lines("copies", List.of("双清区总工会"))
                .line("office", "邵阳市总工会办公室")
                .day("printedOn", DAY);
    }

    public static Letter opinion() {
        return opinion(filling());
    }

    public static Letter draft() {
        return opinion(filling()
                .line("number", null)
                .day("issuedOn", null)
                .day("printedOn", null)
                .line("employer", null)
                .lines("articles", List.of())
                .rows("evidence", List.of()));
    }

    /** One long paragraph of Chinese alone, so that lines and characters can be counted. */
    public static Letter grid() {
        String words = IntStream.range(0, 40 * 28)
                .mapToObj(i -> "工会劳动法律监督意见书".substring(i % 11, i % 11 + 1))
                .collect(Collectors.joining());
        return opinion(filling().text("facts", words));
    }

    private static Letter opinion(Filling filling) {
        return LetterTemplates.bundled().inForce("opinion", DAY).fill(filling);
    }

    public static Letter inquiry() {
        return LetterTemplates.bundled()
                .inForce("inquiry", DAY)
                .fill(Filling.empty()
                        .line("caseNumber", "邵工监〔2026〕31号")
                        .moment("beganAt", LocalDateTime.of(2026, 8, 6, 9, 5))
                        .moment("endedAt", LocalDateTime.of(2026, 8, 6, 10, 40))
                        .line("place", "双清区宝庆工业园4栋，厂办公室")
                        .lines("supervisors", List.of("周立群", "贺敏"))
                        .lines("certificates", List.of("湘工监0017", "湘工监0112"))
                        .line("recorder", "贺敏")
                        .line("person", "何志强")
                        .line("post", "宏泰鞋材有限公司行政部经理")
                        .rows(
                                "talk",
                                List.of(
                                        List.of("5月的工资为什么没有发？", "货款没有收回来，账上没有钱。"),
                                        List.of("有没有和职工商量过？", "口头说过，没有书面的。"))));
    }

    /** A form, a list and a form again. */
    static Letter handover() {
        return LetterTemplates.bundled()
                .inForce("handover", DAY)
                .fill(Filling.empty().rows("materials", List.of(List.of("1", "监督意见书", "1", "2", "复印件"))));
    }
}
