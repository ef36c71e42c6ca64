package niangjia.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import niangjia.shared.PaperDigest;
import niangjia.shared.Papers;
import niangjia.shared.PersonId;
import niangjia.shared.RuleViolated;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

class PapersTest {
    private static final Instant NOW = Instant.parse("2026-09-17T06:02:11Z");
    private static final String MATTER = "supervision:31";
    private static final byte[] LETTER = "王建国 13800001234".getBytes(UTF_8);

    @TempDir
    Path directory;

    private Ledger ledger(Place place) {
        return Ledger.open(place.settings(directory), TestDesk.FAMILIES);
    }

    @ParameterizedTest
    @EnumSource
    void a_paper_is_found_by_its_digest_in_its_matter_and_nowhere_else(Place place) {
        try (Ledger ledger = ledger(place)) {
            Papers papers = ledger.papers();
            PaperDigest digest = papers.put(MATTER, LETTER, NOW);
            assertThat(digest).isEqualTo(PaperDigest.of(LETTER));
            assertThat(papers.get(MATTER, digest)).contains(LETTER);
            assertThat(papers.get("supervision:32", digest)).isEmpty();
            assertThat(papers.get(MATTER, PaperDigest.of(new byte[] {1}))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_same_bytes_again_change_nothing(Place place) throws Exception {
        try (Ledger ledger = ledger(place)) {
            Papers papers = ledger.papers();
            JdbcTemplate jdbc = new JdbcTemplate(ledger.dataSource());
            PaperDigest digest = papers.put(MATTER, LETTER, NOW);
            byte[] sealed = jdbc.queryForObject("select sealed from paper_sheet", byte[].class);
            List<PaperDigest> again =
                    Await.inParallel(8, each -> () -> papers.put(MATTER, LETTER, NOW.plusSeconds(each)));
            assertThat(again).containsOnly(digest);
            assertThat(jdbc.queryForObject("select sealed from paper_sheet", byte[].class))
                    .isEqualTo(sealed);
            assertThat(papers.get(MATTER, digest)).contains(LETTER);
        }
    }

    @ParameterizedTest
    @EnumSource
    void eight_writers_of_a_new_paper_leave_it_once(Place place) throws Exception {
        try (Ledger ledger = ledger(place)) {
            Papers papers = ledger.papers();
            List<PaperDigest> all = Await.inParallel(8, each -> () -> papers.put(MATTER, LETTER, NOW));
            assertThat(all).containsOnly(PaperDigest.of(LETTER));
            assertThat(new JdbcTemplate(ledger.dataSource())
                            .queryForObject("select count(*) from paper_sheet", Integer.class))
                    .isEqualTo(1);
            assertThat(papers.get(MATTER, all.get(0))).contains(LETTER);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_lies_there_is_sealed_and_a_changed_byte_is_found_on_reading(Place place) {
        try (Ledger ledger = ledger(place)) {
            Papers papers = ledger.papers();
            JdbcTemplate jdbc = new JdbcTemplate(ledger.dataSource());
            PaperDigest digest = papers.put(MATTER, LETTER, NOW);
            byte[] sealed = jdbc.queryForObject("select sealed from paper_sheet", byte[].class);
            assertThat(new String(sealed, UTF_8)).doesNotContain("13800001234");
            for (int at : new int[] {0, 12, sealed.length - 1}) {
                byte[] changed = sealed.clone();
                changed[at] ^= 1;
                jdbc.update("update paper_sheet set sealed = ?", changed);
                assertThatThrownBy(() -> papers.get(MATTER, digest))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining(digest.hex());
            }
            jdbc.update("update paper_sheet set sealed = ?", sealed);
            assertThat(papers.get(MATTER, digest)).contains(LETTER);
        }
    }

    @ParameterizedTest
    @EnumSource
    void one_paper_cannot_be_passed_off_as_another_nor_lose_its_sheets(Place place) {
        try (Ledger ledger = ledger(place)) {
            Papers papers = ledger.papers();
            JdbcTemplate jdbc = new JdbcTemplate(ledger.dataSource());
            PaperDigest one = papers.put(MATTER, LETTER, NOW);
            PaperDigest other = papers.put(MATTER, "另一份".getBytes(UTF_8), NOW);
            jdbc.update("delete from paper_sheet where digest = ?", one.hex());
            jdbc.update("update paper_sheet set digest = ? where digest = ?", one.hex(), other.hex());
            assertThatThrownBy(() -> papers.get(MATTER, one))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("was altered");
            assertThatThrownBy(() -> papers.get(MATTER, other)).isInstanceOf(IllegalStateException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_paper_of_many_sheets_is_kept_whole_over_a_restart_and_limits_are_told(Place place) {
        byte[] longest = new byte[Papers.LONGEST];
        new Random(1).nextBytes(longest);
        LedgerSettings settings = place.settings(directory);
        PaperDigest digest;
        try (Ledger ledger = Ledger.open(settings, TestDesk.FAMILIES)) {
            Papers papers = ledger.papers();
            digest = papers.put(MATTER, longest, NOW);
            assertThatThrownBy(() -> papers.put(MATTER, new byte[Papers.LONGEST + 1], NOW))
                    .isInstanceOf(RuleViolated.class)
                    .hasMessageContaining("record/paper-too-long");
            assertThatThrownBy(() -> papers.put(MATTER, new byte[0], NOW))
                    .isInstanceOf(RuleViolated.class)
                    .hasMessageContaining("record/paper-empty");
        }
        try (Ledger ledger = Ledger.open(settings, TestDesk.FAMILIES)) {
            assertThat(ledger.papers().get(MATTER, digest)).contains(longest);
        }
    }

    @ParameterizedTest
    @EnumSource
    void with_its_key_all_papers_of_a_matter_are_gone_and_those_of_others_stay(Place place) {
        try (Ledger ledger = ledger(place)) {
            Papers papers = ledger.papers();
            PaperDigest digest = papers.put(MATTER, LETTER, NOW);
            papers.put("supervision:32", LETTER, NOW);
            assertThat(ledger.erase(new PersonId("person:papers." + MATTER))).isTrue();
            assertThat(papers.get(MATTER, digest)).isEmpty();
            assertThat(papers.get("supervision:32", digest)).contains(LETTER);
            assertThatThrownBy(() -> papers.put(MATTER, new byte[] {1}, NOW)).isInstanceOf(IllegalStateException.class);
        }
    }
}
