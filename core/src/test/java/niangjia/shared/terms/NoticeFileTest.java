package niangjia.shared.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import niangjia.shared.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeFileTest {
    private static final String GOOD = """
            # typed on the day it came
            title     关于2027年部分节假日安排的通知
            year      2027
            published 2026-11-05
            source    https://example.org/notice

            休 2027-01-01..2027-01-03 元旦
            班 2027-01-09 元旦
            work 2026-12-26 元旦
            """;

    @Test
    void a_notice_is_read_in_either_language_with_the_december_before() {
        Notice notice = NoticeFile.read("n", "\uFEFF" + GOOD).orRefuse();
        assertThat(notice.id()).isEqualTo("2026-11-05");
        assertThat(notice.days())
                .hasSize(5)
                .contains(new NoticeDay(Given.day("2027-01-02"), false, "元旦"))
                .contains(new NoticeDay(Given.day("2027-01-09"), true, "元旦"))
                .contains(new NoticeDay(Given.day("2026-12-26"), true, "元旦"));
    }

    @ParameterizedTest
    @CsvSource({
        "班 2027-01-09 元旦, 班, 8, ROW_MALFORMED",
        "班 2027-01-09 元旦, 班 2027-01-09, 8, ROW_MALFORMED",
        "班 2027-01-09 元旦, holiday 2027-01-09 元旦, 8, HEADER_UNKNOWN",
        "班 2027-01-09 元旦, year 2027, 8, HEADER_TWICE",
        "班 2027-01-09 元旦, 班 2027-02-30 元旦, 8, VALUE_MALFORMED",
        "班 2027-01-09 元旦, 班 2027-01-03 元旦, 8, DAY_TWICE",
        "班 2027-01-09 元旦, 班 2028-01-01 元旦, 8, DAY_OUTSIDE_YEAR",
        "班 2027-01-09 元旦, 班 2026-11-30 元旦, 8, DAY_OUTSIDE_YEAR",
        "2027-01-01..2027-01-03, 2027-01-03..2027-01-01, 7, RANGE_REVERSED",
        "2027-01-01..2027-01-03, 2027-01-01..2027-04-03, 7, RANGE_REVERSED",
        "published 2026-11-05, published 5.11.2026, published, VALUE_MALFORMED",
        "year      2027, year MMXXVII, year, VALUE_MALFORMED",
        "source    https://example.org/notice, '', '', HEADER_MISSING"
    })
    void a_fault_names_its_file_its_row_and_the_reason(String good, String bad, String where, FaultReason reason) {
        List<FileFault> faults =
                NoticeFile.read("2027.notice", GOOD.replace(good, bad)).faults();
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo("2027.notice");
            assertThat(fault.where()).isEqualTo(where);
            assertThat(fault.reason()).isEqualTo(reason);
        });
    }

    @Test
    void all_faults_are_told_at_once_and_the_refusal_names_the_first() {
        Checked<Notice> read = NoticeFile.read("n", "title t\noff 2027-13-01 x\nwhat is this");
        assertThat(read.faults())
                .extracting(FileFault::reason)
                .containsExactly(
                        FaultReason.VALUE_MALFORMED,
                        FaultReason.HEADER_UNKNOWN,
                        FaultReason.HEADER_MISSING,
                        FaultReason.HEADER_MISSING,
                        FaultReason.HEADER_MISSING,
                        FaultReason.NO_DAYS);
        assertThatThrownBy(read::orRefuse).isInstanceOfSatisfying(RuleViolated.class, refused -> {
            assertThat(refused.code()).isEqualTo("terms/file-faulty");
            assertThat(refused.facts())
                    .containsExactly("n", "2", FaultReason.VALUE_MALFORMED, "2027-13-01", "yyyy-mm-dd", 6);
        });
    }
}
