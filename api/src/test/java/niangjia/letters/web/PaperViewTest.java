package niangjia.letters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import niangjia.letters.Field;
import niangjia.letters.Filling;
import niangjia.letters.Letter;
import niangjia.letters.LetterTemplate;
import niangjia.letters.LetterTemplates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaperViewTest {
    @Test
    void the_preview_marks_what_is_missing_in_its_place_and_lists_it_beside() {
        String paper = PaperPage.fragment("paper", Examples.draft(), Locale.CHINESE);
        assertThat(paper)
                .contains("data-gap=\"employer\">受文单位</span>：")
                .contains("class=\"gap later\" title=\"签发时取\" data-gap=\"number\">文号</span>");
        String beside = PaperPage.fragment("missing", Examples.draft(), Locale.CHINESE);
        assertThat(beside)
                .contains("缺 3 项")
                .contains(">受文单位<", ">违反的条款<", ">证据清单<")
                .containsSubsequence("签发时取", ">文号<", ">成文日期<", ">印发日期<");
        assertThat(PaperPage.fragment("missing", Examples.draft(), Locale.ENGLISH))
                .contains("3 missing");
    }

    @Test
    void a_letter_that_lacks_nothing_has_no_mark_and_says_so() {
        assertThat(PaperPage.fragment("paper", Examples.opinion(), Locale.CHINESE))
                .doesNotContain("class=\"gap");
        assertThat(PaperPage.fragment("missing", Examples.opinion(), Locale.CHINESE))
                .contains("草稿已齐")
                .doesNotContain("签发时取");
        assertThat(PaperView.of(Examples.opinion()).complete()).isTrue();
        assertThat(PaperView.of(Examples.draft()).complete()).isFalse();
    }

    @Test
    void rows_that_belong_together_are_one_table() {
        assertThat(PaperView.of(Examples.opinion()).first().stream()
                        .filter(part -> part.kind().equals("TABLE"))
                        .map(part -> part.blocks().size()))
                .containsExactly(3);
        assertThat(PaperView.of(Examples.inquiry()).first())
                .extracting(PaperView.Part::kind)
                .containsSubsequence(
                        "TITLE", "FORM", "PARAGRAPH", "QUESTION", "ANSWER", "QUESTION", "ANSWER", "PARAGRAPH", "FORM");
    }

    @Test
    void words_that_look_like_a_page_stay_words() {
        Letter letter = LetterTemplates.bundled()
                .inForce("opinion", Examples.DAY)
                .fill(Filling.empty().line("employer", "<script>alert(1)</script>"));
        assertThat(PaperPage.fragment("paper", letter, Locale.CHINESE))
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
    }

    static Stream<LetterTemplate> templates() {
        return LetterTemplates.bundled().all().stream();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void every_paper_there_is_shows_a_mark_for_each_value_it_needs(LetterTemplate template) {
        String paper = PaperPage.fragment("paper", template.fill(Filling.empty()), Locale.CHINESE);
        assertThat(template.fields()).filteredOn(Field::required).allSatisfy(field -> assertThat(paper)
                .contains("data-gap=\"" + field.name() + "\""));
    }
}
