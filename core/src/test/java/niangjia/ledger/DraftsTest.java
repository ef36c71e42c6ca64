package niangjia.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import niangjia.shared.Draft;
import niangjia.shared.Drafts;
import niangjia.shared.Keeping;
import niangjia.shared.PersonId;
import niangjia.shared.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

class DraftsTest {
    private static final Instant NOW = Instant.parse("2026-10-12T06:02:11Z");
    private static final String CALL = "call:new";

    @TempDir
    Path directory;

    private Ledger ledger(Place place) {
        return Ledger.open(place.settings(directory), TestDesk.FAMILIES);
    }

    private static Draft draft(long seen, String words) {
        return new Draft(CALL, seen, words, "one", NOW);
    }

    @ParameterizedTest
    @EnumSource
    void what_was_kept_is_found_by_its_writer_and_by_nobody_else(Place place) {
        try (Ledger ledger = ledger(place)) {
            Drafts drafts = ledger.drafts();
            assertThat(drafts.find("wang", CALL)).isEmpty();
            assertThat(drafts.keep("wang", draft(0, "五月的工资"))).isEqualTo(new Keeping.Done(1));
            assertThat(drafts.keep("wang", draft(1, "五月的工资没发"))).isEqualTo(new Keeping.Done(2));
            assertThat(drafts.find("wang", CALL)).contains(draft(2, "五月的工资没发"));
            assertThat(drafts.find("liu", CALL)).isEmpty();
            assertThat(drafts.of("liu")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_window_that_has_not_seen_the_newest_words_is_shown_them_and_changes_nothing(Place place) {
        try (Ledger ledger = ledger(place)) {
            Drafts drafts = ledger.drafts();
            drafts.keep("wang", draft(0, "a"));
            Draft other = new Draft(CALL, 1, "b", "two", NOW.plusSeconds(5));
            assertThat(drafts.keep("wang", other)).isEqualTo(new Keeping.Done(2));
            Draft there = new Draft(CALL, 2, "b", "two", NOW.plusSeconds(5));
            assertThat(drafts.keep("wang", draft(1, "c"))).isEqualTo(new Keeping.Overtaken(2, there));
            assertThat(drafts.keep("wang", draft(0, "c"))).isEqualTo(new Keeping.Overtaken(2, there));
            assertThat(drafts.discard("wang", CALL, 1)).isEqualTo(new Keeping.Overtaken(2, there));
            assertThat(drafts.find("wang", CALL)).contains(there);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_ended_draft_is_gone_and_a_late_window_does_not_bring_it_back(Place place) {
        try (Ledger ledger = ledger(place)) {
            Drafts drafts = ledger.drafts();
            drafts.keep("wang", draft(0, "a"));
            drafts.discard("wang", CALL);
            assertThat(drafts.find("wang", CALL)).isEmpty();
            assertThat(drafts.of("wang")).isEmpty();
            assertThat(drafts.keep("wang", draft(1, "a, late"))).isEqualTo(new Keeping.Overtaken(2, null));
            assertThat(drafts.keep("wang", draft(0, "the next call"))).isEqualTo(new Keeping.Done(3));
            assertThat(drafts.keep("wang", draft(1, "a, later"))).isInstanceOf(Keeping.Overtaken.class);
            assertThat(drafts.discard("wang", CALL, 3)).isEqualTo(new Keeping.Done(4));
            assertThat(drafts.discard("wang", CALL, 3)).isEqualTo(new Keeping.Done(4));
        }
    }

    @ParameterizedTest
    @EnumSource
    void eight_windows_at_once_leave_one_winner_and_seven_who_are_told(Place place) throws Exception {
        try (Ledger ledger = ledger(place)) {
            Drafts drafts = ledger.drafts();
            List<Keeping> first = Await.inParallel(8, w -> () -> drafts.keep("wang", draft(0, "w" + w)));
            assertThat(first.stream().filter(Keeping.Done.class::isInstance)).hasSize(1);
            assertThat(first)
                    .allSatisfy(keeping -> assertThat(keeping.revision()).isEqualTo(1));
            List<Keeping> next = Await.inParallel(8, w -> () -> drafts.keep("wang", draft(1, "x" + w)));
            assertThat(next.stream().filter(Keeping.Done.class::isInstance)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void all_of_a_persons_drafts_come_with_the_last_touched_first(Place place) {
        try (Ledger ledger = ledger(place)) {
            Drafts drafts = ledger.drafts();
            drafts.keep("wang", new Draft("complaint:1:sign", 0, "a", "one", NOW));
            drafts.keep("wang", new Draft("complaint:2:sign", 0, "b", "one", NOW.plusSeconds(1)));
            drafts.keep("wang", new Draft("complaint:1:sign", 1, "c", "one", NOW.plusSeconds(2)));
            assertThat(drafts.of("wang")).extracting(Draft::words).containsExactly("c", "b");
        }
    }

    @ParameterizedTest
    @EnumSource
    void words_stand_sealed_and_cannot_be_moved_to_another_matter(Place place) {
        try (Ledger ledger = ledger(place)) {
            Drafts drafts = ledger.drafts();
            JdbcTemplate jdbc = new JdbcTemplate(ledger.dataSource());
            drafts.keep("wang", draft(0, "王建国 13800001234"));
            assertThat(jdbc.queryForObject("select words from draft", String.class))
                    .startsWith("a1:")
                    .doesNotContain("13800001234");
            jdbc.update("update draft set matter = 'call:other'");
            assertThatThrownBy(() -> drafts.find("wang", "call:other")).isInstanceOf(IllegalStateException.class);
            jdbc.update("update draft set matter = ?, staff_id = 'liu'", CALL);
            ledger.seals().ensure(new PersonId("person:drafts.liu"));
            assertThatThrownBy(() -> drafts.find("liu", CALL)).isInstanceOf(IllegalStateException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_longest_draft_is_kept_and_one_sign_more_is_refused(Place place) {
        try (Ledger ledger = ledger(place)) {
            Drafts drafts = ledger.drafts();
            String longest = "字".repeat(Drafts.LONGEST);
            assertThat(drafts.keep("wang", draft(0, longest))).isEqualTo(new Keeping.Done(1));
            assertThat(drafts.find("wang", CALL).orElseThrow().words()).isEqualTo(longest);
            assertThatThrownBy(() -> drafts.keep("wang", draft(1, longest + "字")))
                    .isInstanceOf(RuleViolated.class)
                    .hasMessageContaining("record/draft-too-long");
            assertThat(drafts.find("wang", CALL).orElseThrow().revision()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void one_more_than_the_most_is_refused_until_one_is_ended(Place place) {
        try (Ledger ledger = ledger(place)) {
            Drafts drafts = ledger.drafts();
            for (int i = 0; i < Drafts.MOST; i++) {
                drafts.keep("wang", new Draft("complaint:" + i + ":sign", 0, "a", "one", NOW));
            }
            assertThatThrownBy(() -> drafts.keep("wang", draft(0, "one more")))
                    .isInstanceOf(RuleViolated.class)
                    .hasMessageContaining("record/too-many-drafts");
            assertThat(drafts.keep("wang", new Draft("complaint:0:sign", 1, "b", "one", NOW)))
                    .isInstanceOf(Keeping.Done.class);
            assertThat(drafts.keep("liu", draft(0, "another's"))).isInstanceOf(Keeping.Done.class);
            drafts.discard("wang", "complaint:0:sign");
            assertThat(drafts.keep("wang", draft(0, "one more"))).isEqualTo(new Keeping.Done(1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_nobody_touched_for_thirty_days_is_dropped_when_the_next_is_begun(Place place) {
        try (Ledger ledger = ledger(place)) {
            Drafts drafts = ledger.drafts();
            drafts.keep("wang", draft(0, "old"));
            Instant justInTime = NOW.plus(Drafts.KEPT);
            drafts.keep("liu", new Draft("call:a", 0, "new", "one", justInTime));
            assertThat(drafts.find("wang", CALL)).isPresent();
            drafts.keep("liu", new Draft("call:b", 0, "new", "one", justInTime.plus(Duration.ofSeconds(1))));
            assertThat(drafts.find("wang", CALL)).isEmpty();
            assertThat(drafts.of("liu")).hasSize(2);
        }
    }

    @Test
    void what_was_acknowledged_is_in_the_file() throws Exception {
        try (Ledger ledger = ledger(Place.H2)) {
            for (int i = 1; i <= 3; i++) {
                ledger.drafts().keep("wang", draft(i - 1L, "a"));
                Path there =
                        Files.createDirectory(directory.resolve("copy" + i)).resolve("ledger");
                Files.copy(directory.resolve("ledger.mv.db"), Path.of(there + ".mv.db"));
                try (Connection connection = DriverManager.getConnection(Database.h2Url(there), "niangjia", "");
                        var row = connection.createStatement().executeQuery("select revision from draft")) {
                    assertThat(row.next()).isTrue();
                    assertThat(row.getInt(1)).isEqualTo(i);
                }
            }
        }
    }
}
