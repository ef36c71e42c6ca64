package niangjia.knowledge.write;

import static niangjia.knowledge.write.Keeping.*;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import niangjia.knowledge.Categories;
import niangjia.knowledge.GuidanceCommand.WriteGuidance;
import niangjia.knowledge.GuidanceEvent.GuidanceWritten;
import niangjia.knowledge.GuidanceId;
import niangjia.knowledge.Source;
import niangjia.knowledge.WordingFacts;
import niangjia.knowledge.Wordings;
import niangjia.shared.Actor;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WriteGuidanceTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    @Test
    void an_administrator_writes_guidance_for_their_unit() {
        when(write(Wordings.limitation()), ADMINISTRATOR)
                .expectEvents(new GuidanceWritten(
                        "guidance:wage-limitation", "430500", "/430500/", WordingFacts.of(Wordings.limitation()), AT));
    }

    @Test
    void the_desk_itself_writes_the_starter_set() {
        when(write(Wordings.limitation()), DESK).expectSuccessfulHandlerExecution();
    }

    @Test
    void the_administrator_of_a_place_writes_what_holds_there() {
        when(new WriteGuidance(ID, COUNTY, Wordings.limitation(), AT), COUNTY_ADMINISTRATOR)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void the_administrator_of_a_place_writes_nothing_for_the_whole_city() {
        refused(
                when(write(Wordings.limitation()), COUNTY_ADMINISTRATOR),
                "knowledge/not-allowed [ADMINISTRATOR @ 430502, ADMINISTRATOR,SYSTEM @ 430500]");
    }

    @Test
    void an_operator_reads_and_does_not_write() {
        refused(
                when(write(Wordings.limitation()), OPERATOR),
                "knowledge/not-allowed [OPERATOR @ 430500, ADMINISTRATOR,SYSTEM @ 430500]");
    }

    @Test
    void a_key_is_used_once() {
        refused(
                fixture(ID).givenNoPriorActivity().when(write(Wordings.limitation()), ADMINISTRATOR.toMetaData()),
                "knowledge/exists [wage-limitation, ]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wage", "wage limitation", "-wage", "wage--limitation", "欠薪", "a/b"})
    void a_key_that_cannot_stand_in_an_address_is_refused(String key) {
        refused(
                when(new WriteGuidance(GuidanceId.ofKey(key), CITY, Wordings.limitation(), AT), ADMINISTRATOR),
                "knowledge/key-form [" + key + ", [a-z0-9]+(-[a-z0-9]+)*]");
    }

    @ParameterizedTest
    @CsvSource({"60, true", "61, false"})
    void a_key_has_at_most_sixty_characters(int length, boolean accepted) {
        GuidanceId id = GuidanceId.ofKey("a".repeat(length));
        judged(
                when(new WriteGuidance(id, CITY, Wordings.limitation(), AT), ADMINISTRATOR),
                accepted,
                "knowledge/key-form [" + "a".repeat(60) + ", [a-z0-9]+(-[a-z0-9]+)*]");
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "40, true", "41, false"})
    void a_title_has_one_to_forty_characters(int length, boolean accepted) {
        judged(
                when(write(Wordings.withTitle("资".repeat(length))), ADMINISTRATOR),
                accepted,
                "knowledge/text-length [title, " + length + ", 40]");
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "160, true", "161, false"})
    void a_text_is_short_enough_to_be_read_out(int length, boolean accepted) {
        judged(
                when(write(Wordings.withText("资".repeat(length))), ADMINISTRATOR),
                accepted,
                "knowledge/text-length [text, " + length + ", 160]");
    }

    @Test
    void guidance_without_a_source_is_refused() {
        refused(when(write(Wordings.withSources()), ADMINISTRATOR), "knowledge/source-missing [0, 1]");
    }

    @ParameterizedTest
    @CsvSource({"6, true", "7, false"})
    void guidance_names_at_most_six_sources(int number, boolean accepted) {
        Source[] sources = Collections.nCopies(number, Wordings.ARBITRATION).toArray(Source[]::new);
        judged(
                when(write(Wordings.withSources(sources)), ADMINISTRATOR),
                accepted,
                "knowledge/too-many [sources, " + number + ", 6]");
    }

    @Test
    void a_source_with_neither_article_nor_number_cannot_be_looked_up() {
        refused(
                when(write(Wordings.withSources(new Source("劳动法", null, null, null))), ADMINISTRATOR),
                "knowledge/source-incomplete [劳动法]");
    }

    @Test
    void a_source_with_its_number_alone_can() {
        when(write(Wordings.withSources(new Source("指导意见", null, "人社部发〔2021〕56号", null))), ADMINISTRATOR)
                .expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/1", "见 www.example.org", "HTTP:1", "ftp://x"})
    void a_source_holds_no_link(String number) {
        refused(
                when(write(Wordings.withSources(new Source("劳动法", "第一条", number, null))), ADMINISTRATOR),
                "knowledge/source-link [" + number + "]");
    }

    @Test
    void a_source_has_a_name() {
        refused(
                when(write(Wordings.withSources(new Source(" ", "第一条", null, null))), ADMINISTRATOR),
                "knowledge/text-length [law, 0, 60]");
    }

    @Test
    void an_unknown_category_is_refused() {
        refused(
                when(write(Wordings.withCategory("WAGES")), ADMINISTRATOR),
                "knowledge/category-unknown [WAGES, " + Categories.CODES + "]");
    }

    @ParameterizedTest
    @CsvSource({"20, true", "21, false"})
    void a_word_callers_use_has_at_most_twenty_characters(int length, boolean accepted) {
        judged(
                when(write(Wordings.withWords(List.of(), List.of("跑".repeat(length)))), ADMINISTRATOR),
                accepted,
                "knowledge/text-length [callersWords, " + length + ", 20]");
    }

    @ParameterizedTest
    @CsvSource({"30, true", "31, false"})
    void there_are_at_most_thirty_keywords(int number, boolean accepted) {
        judged(
                when(write(Wordings.withWords(Collections.nCopies(number, "欠薪"), List.of())), ADMINISTRATOR),
                accepted,
                "knowledge/too-many [keywords, " + number + ", 30]");
    }

    @Test
    void guidance_says_where_it_holds() {
        refused(
                when(write(Wordings.withJurisdiction("")), ADMINISTRATOR),
                "knowledge/text-length [jurisdiction, 0, 20]");
    }

    @Test
    void a_last_day_before_the_first_is_refused_and_the_same_day_is_not() {
        refused(
                when(write(Wordings.withDays(TODAY, TODAY.minusDays(1))), ADMINISTRATOR),
                "knowledge/days-reversed [2026-03-01, 2026-03-02]");
        when(write(Wordings.withDays(TODAY, TODAY)), ADMINISTRATOR).expectSuccessfulHandlerExecution();
    }

    @Test
    void who_verified_says_when_and_the_other_way_round() {
        refused(
                when(write(Wordings.withVerification(null, "法律工作部")), ADMINISTRATOR),
                "knowledge/verification-incomplete [, 法律工作部]");
        refused(
                when(write(Wordings.withVerification(TODAY, null)), ADMINISTRATOR),
                "knowledge/verification-incomplete [2026-03-02, ]");
    }

    @Test
    void nothing_is_verified_ahead_of_its_day() {
        refused(
                when(write(Wordings.withVerification(TODAY.plusDays(1), "法律工作部")), ADMINISTRATOR),
                "knowledge/verified-ahead [2026-03-03, 2026-03-02]");
        when(write(Wordings.withVerification(TODAY, "法律工作部")), ADMINISTRATOR).expectSuccessfulHandlerExecution();
    }

    @Test
    void unverified_guidance_may_be_written_since_it_says_so() {
        when(write(Wordings.withVerification(null, null)), ADMINISTRATOR).expectSuccessfulHandlerExecution();
    }

    private static void judged(ResultValidator<Guidance> result, boolean accepted, String codeAndFacts) {
        if (accepted) {
            result.expectSuccessfulHandlerExecution();
        } else {
            refused(result, codeAndFacts);
        }
    }

    private static ResultValidator<Guidance> when(WriteGuidance command, Actor actor) {
        return fixture().givenNoPriorActivity().when(command, actor.toMetaData());
    }
}
