package niangjia.supervision.write;

import static niangjia.supervision.write.SupervisionFixture.AT;
import static niangjia.supervision.write.SupervisionFixture.chair;
import static niangjia.supervision.write.SupervisionFixture.clerk;
import static niangjia.supervision.write.SupervisionFixture.paper;
import static niangjia.supervision.write.SupervisionFixture.sealed;
import static niangjia.supervision.write.SupervisionFixture.supervisor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import niangjia.ledger.LedgerSettings;
import niangjia.ledger.Place;
import niangjia.shared.Numbers;
import niangjia.supervision.ClueEvent.DeclineNoticeGiven;
import niangjia.supervision.PaperCommand.DraftPaper;
import niangjia.supervision.PaperCommand.PassPaper;
import niangjia.supervision.PaperCommand.SignPaper;
import niangjia.supervision.PaperCommand.VoidPaper;
import niangjia.supervision.PaperEvent.PaperIssued;
import niangjia.supervision.PaperKind;
import niangjia.supervision.SupervisionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Numbers of papers have no gap and no double, whoever writes at the same time and whatever breaks in between. */
class LetterNumbersTest {
    private static final SupervisionId CASE = SupervisionId.of("1");

    @TempDir
    Path directory;

    @Test
    void each_unit_kind_and_year_counts_for_itself() {
        try (LetterDesk desk = new LetterDesk(directory)) {
            desk.open(CASE);
            String[] papers = {"a", "b", "c", "d"};
            PaperKind[] kinds = {PaperKind.REMINDER, PaperKind.PUBLIC_REMINDER, PaperKind.REMINDER, PaperKind.REMINDER};
            for (int i = 0; i < papers.length; i++) {
                String about = kinds[i] == PaperKind.PUBLIC_REMINDER ? null : "r1";
                desk.send(new DraftPaper(CASE, AT, papers[i], paper(kinds[i], about)), clerk());
                desk.send(new PassPaper(CASE, AT, papers[i], null), supervisor());
                desk.send(new SignPaper(CASE, AT, papers[i], "d1"), chair());
                desk.issue(CASE, papers[i], i == 3 ? Instant.parse("2027-01-01T00:00:00Z") : AT);
            }
            assertThat(desk.issued())
                    .extracting(PaperIssued::paperId, PaperIssued::year, PaperIssued::number)
                    .containsExactly(
                            tuple("a", 2026, 1), tuple("b", 2026, 1), tuple("c", 2026, 2), tuple("d", 2027, 1));
        }
    }

    @Test
    void a_void_paper_keeps_its_number() {
        try (LetterDesk desk = new LetterDesk(directory)) {
            desk.open(CASE);
            for (String paper : List.of("a", "b")) {
                desk.sign(CASE, paper, PaperKind.REMINDER);
                desk.issue(CASE, paper, AT);
                desk.send(new VoidPaper(CASE, AT, paper, sealed("misprint")), chair());
            }
            assertThat(desk.issued()).extracting(PaperIssued::number).containsExactly(1, 2);
        }
    }

    @Test
    void a_notice_of_declining_counts_in_a_series_of_its_own_and_by_mouth_it_takes_no_number() {
        try (LetterDesk desk = new LetterDesk(directory)) {
            desk.open(CASE);
            desk.sign(CASE, "a", PaperKind.REMINDER);
            desk.issue(CASE, "a", AT);
            for (String declined : List.of("2", "3", "4", "5")) {
                desk.decline(SupervisionId.of(declined));
            }
            desk.notice(SupervisionId.of("2"), AT, "d2");
            desk.notice(SupervisionId.of("3"), AT, null);
            desk.notice(SupervisionId.of("4"), AT, "d4");
            desk.notice(SupervisionId.of("5"), Instant.parse("2026-12-31T16:00:00Z"), "d5");
            assertThat(desk.noticed())
                    .extracting(DeclineNoticeGiven::digest, DeclineNoticeGiven::year, DeclineNoticeGiven::number)
                    .containsExactly(
                            tuple("d2", 2026, 1), tuple(null, 2026, 0), tuple("d4", 2026, 2), tuple("d5", 2027, 1));
        }
    }

    @Test
    void a_notice_that_breaks_off_after_the_number_was_taken_gives_it_back() {
        int each = 6;
        try (LetterDesk desk = new LetterDesk(LedgerSettings.embedded(directory), LetterNumbersTest::breaking)) {
            int broken = Await.inParallel(LetterWriters.HANDS, hand -> () -> {
                        int failures = 0;
                        for (int i = 0; i < each; i++) {
                            SupervisionId id = SupervisionId.of("hand-" + hand + "-" + i);
                            desk.decline(id);
                            while (!done(() -> desk.notice(id, AT, "d1"))) {
                                failures++;
                            }
                        }
                        return failures;
                    })
                    .stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            assertThat(broken).isGreaterThan(each);
            assertThat(desk.noticed().stream()
                            .map(DeclineNoticeGiven::number)
                            .sorted()
                            .toList())
                    .isEqualTo(upTo(LetterWriters.HANDS * each));
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_issue_that_breaks_off_after_the_number_was_taken_gives_it_back(Place place) {
        int each = 12;
        try (LetterDesk desk = new LetterDesk(place.settings(directory), LetterNumbersTest::breaking)) {
            int broken = Await.inParallel(LetterWriters.HANDS, hand -> () -> {
                        SupervisionId id = SupervisionId.of("hand-" + hand);
                        desk.open(id);
                        int failures = 0;
                        for (int i = 0; i < each; i++) {
                            desk.sign(id, "p" + i, PaperKind.REMINDER);
                            String paper = "p" + i;
                            while (!done(() -> desk.issue(id, paper, AT))) {
                                failures++;
                            }
                        }
                        return failures;
                    })
                    .stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            assertThat(broken).isGreaterThan(50);
            assertThat(desk.issued().stream().map(PaperIssued::number).sorted().toList())
                    .isEqualTo(upTo(LetterWriters.HANDS * each));
        }
    }

    @Test
    void a_thousand_papers_by_sixteen_hands_and_a_kill_in_between() throws Exception {
        List<String> said = killedAfter(300);
        int before;
        try (LetterDesk desk = new LetterDesk(directory)) {
            List<PaperIssued> onDisk = desk.issued();
            before = onDisk.size();
            assertThat(onDisk).extracting(PaperIssued::paperId).containsAll(said);
            assertThat(onDisk.stream().map(PaperIssued::number).sorted().toList())
                    .isEqualTo(upTo(before));
        }
        int each = (1000 - before) / LetterWriters.HANDS + 1;
        Process second = writers("second", each);
        try (BufferedReader lines = linesOf(second)) {
            assertThat(lines.lines().toList()).last().isEqualTo("done");
        }
        assertThat(second.waitFor()).isZero();
        try (LetterDesk desk = new LetterDesk(directory)) {
            List<Integer> all =
                    desk.issued().stream().map(PaperIssued::number).sorted().toList();
            assertThat(all).hasSizeGreaterThanOrEqualTo(1000).isEqualTo(upTo(before + each * LetterWriters.HANDS));
        }
    }

    private List<String> killedAfter(int papers) throws Exception {
        Process first = writers("first", 1000);
        List<String> said = new ArrayList<>();
        try (BufferedReader lines = linesOf(first)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line.substring("issued ".length()));
                if (said.size() == papers) {
                    // by its handle: the process object would close what it still has to say
                    first.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(first.waitFor()).isNotZero();
        assertThat(said).hasSizeGreaterThanOrEqualTo(papers);
        // the last line may be torn
        return said.subList(0, papers);
    }

    private Process writers(String name, int each) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LetterWriters.class.getName(),
                        directory.toString(),
                        String.valueOf(each),
                        name)
                .redirectError(directory.resolve(name + ".err").toFile())
                .start();
    }

    private static BufferedReader linesOf(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Every third number of a paper is drawn in vain. */
    private static Numbers breaking(Numbers numbers) {
        AtomicInteger drawn = new AtomicInteger();
        return series -> {
            int number = numbers.next(series);
            if (series.startsWith("paper/") && drawn.incrementAndGet() % 3 == 2) {
                throw new IllegalStateException("broken off holding " + number);
            }
            return number;
        };
    }

    private static boolean done(Runnable issue) {
        try {
            issue.run();
            return true;
        } catch (IllegalStateException brokenOff) {
            return false;
        }
    }

    private static List<Integer> upTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }
}
