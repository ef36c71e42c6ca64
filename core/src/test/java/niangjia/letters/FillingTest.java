package niangjia.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import niangjia.shared.Money;
import niangjia.shared.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FillingTest {
    private static final LetterTemplate OPINION = LetterTemplates.bundled().inForce("opinion", Samples.DAY);

    @Test
    void what_is_not_known_stays_a_mark_in_its_place_and_the_rest_is_said() {
        Letter letter = OPINION.fill(Samples.opinion().line("employer", " ").day("issuedOn", null));
        assertThat(letter.missing())
                .containsExactly(
                        new Missing("employer", "受文单位", Given.DRAFT), new Missing("issuedOn", "成文日期", Given.ISSUE));
        assertThat(block(letter, BlockKind.ADDRESSEE).first().pieces())
                .containsExactly(new Piece("", new Missing("employer", "受文单位", Given.DRAFT)), Piece.of("："));
        assertThatThrownBy(letter::orRefuse)
                .isInstanceOf(RuleViolated.class)
                .hasMessage("letters/incomplete [2, 受文单位、成文日期]");
        assertThatThrownBy(letter::readyOrRefuse).hasMessage("letters/incomplete [1, 受文单位]");
    }

    @Test
    void a_draft_that_lacks_only_number_and_days_is_ready_to_be_issued_but_not_complete() {
        Letter letter = OPINION.fill(
                Samples.opinion().line("number", null).day("issuedOn", null).day("printedOn", null));
        assertThat(letter.readyToIssue()).isTrue();
        assertThat(letter.readyOrRefuse()).isSameAs(letter);
        assertThat(letter.complete()).isFalse();
        assertThat(Samples.letter("opinion").orRefuse().complete()).isTrue();
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                refused(it -> it.line("colour", "red"), "letters/field-unknown [colour, opinion@2026.1]"),
                refused(it -> it.line("colour", null), "letters/field-unknown [colour, opinion@2026.1]"),
                refused(it -> it.line("issuedOn", "2026-9-17"), "letters/value-misfit [成文日期, LINE, DAY, ]"),
                refused(it -> it.line("number", "邵工法监意[2026]17号"), "letters/value-misfit [文号, LINE, LINE, "),
                refused(it -> it.line("number", "邵工法监意〔2026〕017号"), "letters/value-misfit [文号, LINE, LINE, "),
                refused(
                        it -> it.rows("evidence", List.of(List.of("1", "工资表"))),
                        "letters/value-misfit [证据清单, ROWS, ROWS, 4]"),
                refused(it -> it.line("employer", "宏泰\u0000"), "letters/value-not-printable [受文单位, U+0000]"),
                refused(it -> it.line("employer", "宏\n泰"), "letters/value-not-printable [受文单位, U+000a]"),
                refused(it -> it.line("employer", "宏\uD83D"), "letters/value-not-printable [受文单位, U+d83d]"),
                refused(it -> it.text("facts", "a\uFFFF"), "letters/value-not-printable [查明的事实, U+ffff]"));
    }

    private static Arguments refused(UnaryOperator<Filling> change, String message) {
        return Arguments.of(change, message);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_the_template_does_not_ask_for_or_paper_cannot_bear_is_refused(
            UnaryOperator<Filling> change, String message) {
        assertThatThrownBy(() -> OPINION.fill(change.apply(Samples.opinion())))
                .isInstanceOf(RuleViolated.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void a_rare_character_of_a_name_is_printed_though_this_machine_does_not_know_it_yet() {
        String rare = new String(Character.toChars(0x2EBF0)) + new String(Character.toChars(0x323B0));
        Letter letter = OPINION.fill(Samples.opinion().line("employer", rare + "厂"));
        assertThat(block(letter, BlockKind.ADDRESSEE).first().plain()).isEqualTo(rare + "厂：");
        assertThat(Letter.of(letter.bytes())).isEqualTo(letter);
    }

    @Test
    void a_choice_is_one_of_the_texts_of_the_template() {
        LetterTemplate decline = LetterTemplates.bundled().inForce("decline", Samples.DAY);
        assertThat(text(decline.fill(Filling.empty().choice("ground", "IN_COURT"))))
                .contains("已由人民法院受理");
        assertThatThrownBy(() -> decline.fill(Filling.empty().choice("ground", "NO_TIME")))
                .isInstanceOf(RuleViolated.class)
                .hasMessage(
                        "letters/value-misfit [不予受理的情形, CHOICE, CHOICE, "
                                + "IN_ARBITRATION|IN_COURT|LAWFULLY_CONCLUDED|NOTHING_TO_VERIFY|OUT_OF_SCOPE|REPEAT|WITH_AUTHORITY]");
    }

    @Test
    void a_sentence_about_what_did_not_happen_is_not_said_and_headings_count_on() {
        Letter with = Samples.letter("reminder");
        Letter without = LetterTemplates.bundled()
                .inForce("reminder", Samples.DAY)
                .fill(Samples.BY_KIND.get("reminder").line("replyTerm", null));
        assertThat(headings(with)).containsExactly("一、法律规定", "二、提示要求", "三、书面答复");
        assertThat(headings(without)).containsExactly("一、法律规定", "二、提示要求");
        assertThat(without.complete()).isTrue();
    }

    @Test
    void a_single_attachment_has_no_number_and_several_count_from_one() {
        Letter two = Samples.letter("opinion");
        Letter one = OPINION.fill(Samples.opinion().lines("attachments", List.of()));
        assertThat(block(two, BlockKind.ATTACHMENTS).cells())
                .extracting(Words::plain)
                .containsExactly("1.证据清单", "2.欠付明细表（47人，以编号代替姓名）");
        assertThat(block(two, BlockKind.ANNEX).first().plain()).isEqualTo("附件1");
        assertThat(block(one, BlockKind.ATTACHMENTS).cells())
                .extracting(Words::plain)
                .containsExactly("证据清单");
        assertThat(block(one, BlockKind.ANNEX).first().plain()).isEqualTo("附件");
    }

    @Test
    void several_paragraphs_stand_apart() {
        assertThat(Samples.letter("opinion").blocks().stream()
                        .filter(each -> each.kind() == BlockKind.PARAGRAPH)
                        .map(each -> each.first().plain()))
                .contains("2026年5月至7月，你单位拖欠47名职工工资327600元。", "解除6名职工劳动合同，未支付经济补偿82500元，共410100元。");
    }

    @ParameterizedTest
    @CsvSource({"32760000, 327600元", "12350, 123.50元", "1, 0.01元", "0, 0元", "100000000000, 1000000000元"})
    void sums_stand_in_yuan_without_separators(long fen, String printed) {
        assertThat(Printed.sum(new Money(fen))).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "1,一",
        "9,九",
        "10,十",
        "11,十一",
        "20,二十",
        "21,二十一",
        "99,九十九",
        "100,一百",
        "101,一百零一",
        "110,一百一十",
        "1003,一千零三",
        "9999,九千九百九十九"
    })
    void ordinals_are_chinese(int number, String printed) {
        assertThat(Printed.ordinal(number)).isEqualTo(printed);
    }

    @Test
    void days_are_arabic_without_leading_noughts() {
        assertThat(Printed.day(LocalDate.of(2026, 8, 3))).isEqualTo("2026年8月3日");
        assertThat(Printed.moment(LocalDateTime.of(2026, 9, 18, 9, 5))).isEqualTo("2026年9月18日9时05分");
    }

    @Test
    void a_guarded_name_is_found_however_it_is_written_and_nothing_else_is() {
        Letter letter = OPINION.fill(Samples.opinion().line("heard", "听取了王 建国（１３８-0000 1234）的意见"));
        assertThat(letter.mentions(List.of("王建国", "13800001234", "李四", " ", "")))
                .containsExactly("王建国", "13800001234");
        assertThat(Samples.letter("opinion").mentions(List.of("王建国", "13800001234")))
                .isEmpty();
    }

    private static Block block(Letter letter, BlockKind kind) {
        return letter.blocks().stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> headings(Letter letter) {
        return letter.blocks().stream()
                .filter(each -> each.kind() == BlockKind.HEADING)
                .map(each -> each.first().plain() + each.second().plain())
                .toList();
    }

    private static String text(Letter letter) {
        return letter.blocks().stream()
                .flatMap(each -> each.cells().stream())
                .map(Words::plain)
                .reduce("", String::concat);
    }
}
