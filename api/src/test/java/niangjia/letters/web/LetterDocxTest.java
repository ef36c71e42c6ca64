package niangjia.letters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import niangjia.letters.Filling;
import niangjia.letters.Letter;
import niangjia.letters.LetterTemplate;
import niangjia.letters.LetterTemplates;
import niangjia.shared.PaperDigest;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The file is opened again by the library that others open it with, and its measures are those of the standard. */
class LetterDocxTest {
    private static final int A_TENTH_OF_A_MILLIMETRE = 6;

    @ParameterizedTest
    @CsvSource({
        "w:pgSz/@w:w, 210",
        "w:pgSz/@w:h, 297",
        "w:pgMar/@w:top, 37",
        "w:pgMar/@w:left, 28",
        "w:pgMar/@w:right, 26",
        "w:pgMar/@w:bottom, 35"
    })
    void the_page_is_that_of_the_standard(String place, int millimetres) throws IOException {
        int twips = Integer.parseInt(new WordXml(LetterDocx.of(Examples.opinion())).value("//w:sectPr/" + place));
        assertThat(Math.abs(twips - millimetres * 1440 / 25.4)).isLessThan(A_TENTH_OF_A_MILLIMETRE);
    }

    @Test
    void twenty_two_lines_of_twenty_eight_characters_fit_and_not_one_more() throws IOException {
        WordXml xml = new WordXml(LetterDocx.of(Examples.opinion()));
        assertThat(xml.value("//w:sectPr/w:docGrid/@w:type")).isEqualTo("linesAndChars");
        double pitch = Double.parseDouble(xml.value("//w:sectPr/w:docGrid/@w:linePitch"));
        double character = 320 + Double.parseDouble(xml.value("//w:sectPr/w:docGrid/@w:charSpace")) * 20 / 4096;
        assertThat((int) (PaperSize.TEXT_HEIGHT / pitch)).isEqualTo(22);
        assertThat((int) (PaperSize.TEXT_WIDTH / character)).isEqualTo(28);
        assertThat(22 * pitch).isLessThanOrEqualTo(PaperSize.TEXT_HEIGHT);
        assertThat(xml.value("//w:p[.//w:t[starts-with(., '根据')]]/w:pPr/w:spacing/@w:line"))
                .isEqualTo("579");
        assertThat(xml.value("//w:p[.//w:t[starts-with(., '根据')]]//w:sz/@w:val"))
                .isEqualTo("32");
    }

    @Test
    void each_part_has_the_face_and_size_of_the_standard() throws IOException {
        WordXml xml = new WordXml(LetterDocx.of(Examples.opinion()));
        assertThat(xml.face("邵阳市总工会文件")).isEqualTo("方正小标宋简体 84 D0121B");
        assertThat(xml.face("关于限期纠正拖欠职工工资问题的")).isEqualTo("方正小标宋简体 44 000000");
        assertThat(xml.face("宏泰鞋材有限公司：")).isEqualTo("仿宋 32 000000");
        assertThat(xml.face("查明的事实")).isEqualTo("黑体 32 000000");
        assertThat(xml.face("（一）")).isEqualTo("楷体 32 000000");
        assertThat(xml.face("抄送：双清区总工会。")).isEqualTo("仿宋 28 000000");
        assertThat(xml.value("//w:pBdr/w:bottom/@w:color")).isEqualTo("D0121B");
    }

    @Test
    void the_number_of_the_page_stands_right_on_odd_and_left_on_even_pages() throws IOException {
        try (XWPFDocument document = open(Examples.opinion())) {
            assertThat(document.getFooterList())
                    .extracting(footer -> footer.getText().strip())
                    .containsOnly("— 1 —");
            assertThat(document.getFooterList())
                    .extracting(footer ->
                            footer.getParagraphs().get(0).getAlignment().name())
                    .containsExactlyInAnyOrder("RIGHT", "LEFT");
        }
        WordXml xml = new WordXml(LetterDocx.of(Examples.opinion()));
        assertThat(xml.value("//w:sectPr/w:footerReference[@w:type='even']/@r:id"))
                .isEqualTo("footerEven");
        assertThat(xml.in("word/settings.xml").value("count(//w:evenAndOddHeaders)"))
                .isEqualTo("1");
    }

    @Test
    void what_the_letter_says_stands_in_the_file() throws IOException {
        try (XWPFDocument document = open(Examples.opinion())) {
            String text = document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .collect(Collectors.joining("\n"));
            assertThat(text).contains("一、查明的事实\n2026年5月至7月，你单位拖欠47名职工工资327600元；");
            assertThat(text).contains("附件：1.证据清单\n2.欠付明细表（47人，以编号代替姓名）\n邵阳市总工会\n2026年9月17日");
            assertThat(text).contains("　抄送：双清区总工会。\n　邵阳市总工会办公室\t2026年9月17日印发");
            assertThat(document.getTables()).hasSize(1);
            assertThat(document.getTables().get(0).getText()).contains("工资表（5月至7月）");
        }
        try (XWPFDocument document = open(Examples.inquiry())) {
            assertThat(document.getTables().get(0).getText()).contains("2026年8月6日9时05分至2026年8月6日10时40分");
        }
    }

    @Test
    void a_draft_marks_what_is_missing_on_a_yellow_ground_and_a_letter_has_no_such_mark() throws IOException {
        WordXml draft = new WordXml(LetterDocx.of(Examples.draft()));
        assertThat(draft.value("//w:r[w:rPr/w:highlight]/w:t")).isEqualTo("【文号】");
        assertThat(draft.value("count(//w:highlight)"))
                .isEqualTo(String.valueOf(Examples.draft().blocks().stream()
                        .flatMap(block -> block.cells().stream())
                        .mapToLong(words -> words.missing().size())
                        .sum()));
        assertThat(new WordXml(LetterDocx.of(Examples.opinion())).value("count(//w:highlight)"))
                .isEqualTo("0");
    }

    @Test
    void nobody_signs_on_a_page_that_says_nothing() throws IOException {
        WordXml record = new WordXml(LetterDocx.of(Examples.inquiry()));
        assertThat(record.value("count(//w:tr[.//w:t[contains(., '签名')]])")).isEqualTo("3");
        assertThat(record.value("count(//w:tr[.//w:t[contains(., '签名')]]//w:p[not(w:pPr/w:keepNext)])"))
                .isEqualTo("0");
        assertThat(record.value("count(//w:p[w:pPr/w:keepNext]//w:t[starts-with(., '以上笔录')])"))
                .isEqualTo("1");
        assertThat(record.value("count(//w:p[w:pPr/w:keepNext]//w:t[starts-with(., '告知')])"))
                .isEqualTo("0");
        WordXml letter = new WordXml(LetterDocx.of(Examples.opinion()));
        assertThat(letter.value("count(//w:p[w:pPr/w:keepNext]//w:t[starts-with(., '2.欠付明细表')])"))
                .isEqualTo("1");
        assertThat(letter.value("count(//w:p[w:pPr/w:keepNext]//w:t[. = '2026年9月17日'])"))
                .isEqualTo("1");
        assertThat(letter.value("count(//w:p[w:pPr/w:keepNext]//w:t[starts-with(., '根据')])"))
                .isEqualTo("0");
    }

    @Test
    void a_form_after_a_list_has_columns_of_its_own() throws IOException {
        WordXml list = new WordXml(LetterDocx.of(Examples.handover()));
        assertThat(list.value("count(//w:tbl)")).isEqualTo("3");
        assertThat(list.value("//w:tbl[3]//w:tr[1]/w:tc[1]/w:tcPr/w:tcW/@w:w"))
                .isEqualTo(list.value("//w:tbl[1]//w:tr[1]/w:tc[1]/w:tcPr/w:tcW/@w:w"));
        assertThat(list.value("count(//w:tbl[2]/following-sibling::*[1][self::w:p])"))
                .isEqualTo("1");
    }

    static Stream<LetterTemplate> templates() {
        return LetterTemplates.bundled().all().stream();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void every_paper_there_is_opens_and_marks_all_it_lacks(LetterTemplate template) throws IOException {
        Letter empty = template.fill(Filling.empty());
        byte[] file = LetterDocx.of(empty);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(document.getParagraphs()).isNotEmpty();
        }
        long marks = empty.blocks().stream()
                .flatMap(block -> block.cells().stream())
                .mapToLong(words -> words.missing().size())
                .sum();
        assertThat(new WordXml(file).value("count(//w:highlight)")).isEqualTo(String.valueOf(marks));
    }

    @Test
    void signs_that_mean_something_in_xml_are_words_like_any_other() throws IOException {
        Letter letter = LetterTemplates.bundled()
                .inForce("opinion", Examples.DAY)
                .fill(Filling.empty().line("employer", "<A&B>]]>"));
        try (XWPFDocument document = open(letter)) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("<A&B>]]>：");
        }
    }

    @Test
    void the_same_letter_gives_the_same_bytes_and_another_gives_others() throws IOException {
        byte[] one = LetterDocx.of(Examples.opinion());
        assertThat(LetterDocx.of(Letter.of(Examples.opinion().bytes()))).isEqualTo(one);
        assertThat(PaperDigest.of(LetterDocx.of(Examples.draft()))).isNotEqualTo(PaperDigest.of(one));
        assertThat(PaperDigest.of(one).hex())
                .isEqualTo("e2d388a7aa008391dd94a8c6010c0486ed07bec07b1b9339d36ff75e814577a5");
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(one))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
                assertThat(entry.getMethod()).isEqualTo(ZipEntry.STORED);
                assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
            }
        }
        assertThat(names).startsWith("[Content_Types].xml").contains("word/document.xml", "word/footer-even.xml");
    }

    private static XWPFDocument open(Letter letter) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(LetterDocx.of(letter)));
    }
}
