package niangjia.mediation.sums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import niangjia.mediation.sums.SumAsked.DoublePay;
import niangjia.mediation.sums.SumAsked.Employment;
import niangjia.mediation.sums.SumAsked.MonthOwed;
import niangjia.mediation.sums.SumAsked.Overtime;
import niangjia.mediation.sums.SumAsked.Severance;
import niangjia.mediation.sums.SumAsked.UnlawfulDismissal;
import niangjia.mediation.sums.SumAsked.WageArrears;
import niangjia.mediation.sums.SumLine.Part;
import niangjia.mediation.sums.SumLine.What;
import niangjia.mediation.sums.SumNote.Saying;
import niangjia.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a reckoning says beside its figures. */
class SumsTest {
    private static final Money WAGE = Money.yuan(6000);
    private static final LocalWages LOCAL = new LocalWages(List.of(
            new LocalWage("430000", "湖南省", 2019, Money.yuan(1000), "a paper", true, ""),
            new LocalWage("430100", "长沙市", 2019, Money.yuan(1500), "a paper", true, ""),
            new LocalWage("430500", "邵阳市", 2020, Money.yuan(1200), "hearsay", false, "")));
    private static final Sums SUMS = new Sums(LOCAL);

    @Test
    void arrears_show_what_an_order_may_add_and_leave_it_out_of_the_total() {
        Reckoned found = SUMS.of(new WageArrears(List.of(owed("2026-05", 0), owed("2026-06", 2000))));
        assertThat(found.total()).isEqualTo(Money.yuan(10_000));
        assertThat(found.lines())
                .filteredOn(line -> line.part() == Part.ONLY_IF)
                .extracting(SumLine::what, SumLine::amount)
                .containsExactly(
                        tuple(What.ADDED_AT_LEAST, Money.yuan(5_000)), tuple(What.ADDED_AT_MOST, Money.yuan(10_000)));
    }

    @Test
    void a_month_paid_too_much_settles_no_other() {
        Reckoned found = SUMS.of(new WageArrears(List.of(owed("2026-05", 9000), owed("2026-06", 0))));
        assertThat(found.total()).isEqualTo(WAGE);
        assertThat(sayings(found)).contains(Saying.MORE_PAID_THAN_DUE);
        assertThat(sayings(SUMS.of(new WageArrears(List.of(owed("2026-05", 6000))))))
                .doesNotContain(Saying.MORE_PAID_THAN_DUE);
    }

    @Test
    void the_arithmetic_of_an_hour_of_overtime_is_shown_term_by_term() {
        Overtime asked = new Overtime(WAGE, BigDecimal.TEN, BigDecimal.ZERO, BigDecimal.ZERO, new Money(0));
        SumLine line = SUMS.of(asked).lines().get(0);
        assertThat(line.terms())
                .extracting(term -> term.operation() + " " + term.value() + " " + term.unit())
                .containsExactly(
                        "FROM 6000.00 YUAN",
                        "DIVIDED_BY 21.75 DAYS",
                        "DIVIDED_BY 8 HOURS",
                        "TIMES 10 HOURS",
                        "TIMES 150 PERCENT");
        assertThat(line.basis()).contains(Article.item(Law.LABOUR_LAW, 44, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "430100, 2020-05-01, CAP_VERIFIED, 450000",
        "430500, 2020-05-01, CAP_OF_THE_PROVINCE, 300000",
        "430500, 2021-05-01, CAP_UNVERIFIED, 360000"
    })
    void a_cap_says_where_it_comes_from(String place, LocalDate ended, Saying saying, long cap) {
        Reckoned found =
                SUMS.of(new Severance(service("2019-05-02", ended, place, null), SeveranceGround.AGREED, false, null));
        assertThat(sayings(found)).contains(saying, Saying.CAPPED);
        assertThat(found.lines().get(0).amount()).isEqualTo(new Money(cap));
        assertThat(found.unverified()).isEqualTo(saying != Saying.CAP_VERIFIED);
    }

    @Test
    void a_local_wage_that_is_given_goes_before_the_files() {
        Employment service = service("2019-05-02", LocalDate.of(2020, 5, 1), "430100", Money.yuan(1900));
        Reckoned found = SUMS.of(new UnlawfulDismissal(service));
        assertThat(sayings(found)).contains(Saying.CAP_GIVEN).doesNotContain(Saying.CAP_VERIFIED);
        assertThat(found.total()).isEqualTo(Money.yuan(5700 * 2));
    }

    @Test
    void where_nobody_knows_the_local_wage_nothing_is_capped_and_that_is_said() {
        Employment service = service("2019-05-02", LocalDate.of(2024, 5, 1), "110000", null);
        Reckoned found = SUMS.of(new Severance(service, SeveranceGround.AGREED, false, null));
        assertThat(sayings(found)).contains(Saying.CAP_UNKNOWN).doesNotContain(Saying.CAPPED);
        assertThat(found.unverified()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(SeveranceGround.class)
    void a_months_wage_for_missing_notice_comes_with_the_grounds_that_need_notice(SeveranceGround ground) {
        Employment service = service("2019-05-02", LocalDate.of(2020, 5, 1), "430100", Money.yuan(9000));
        Reckoned without = SUMS.of(new Severance(service, ground, true, Money.yuan(7000)));
        Reckoned with = SUMS.of(new Severance(service, ground, false, Money.yuan(7000)));
        boolean needed = ground.needsNotice();
        assertThat(without.total().fen() - with.total().fen()).isEqualTo(needed ? 700_000 : 0);
        assertThat(needed)
                .isEqualTo(ground == SeveranceGround.ILLNESS
                        || ground == SeveranceGround.NOT_COMPETENT
                        || ground == SeveranceGround.CIRCUMSTANCES_CHANGED);
    }

    @ParameterizedTest
    @EnumSource(SeveranceGround.class)
    void years_before_2008_are_marked_unverified_whatever_the_ground(SeveranceGround ground) {
        Employment service = service("2005-05-02", LocalDate.of(2020, 5, 1), "430100", Money.yuan(9000));
        Reckoned found = SUMS.of(new Severance(service, ground, false, null));
        assertThat(found.unverified()).isTrue();
        Employment later = service("2008-01-01", LocalDate.of(2020, 5, 1), "430100", Money.yuan(9000));
        assertThat(SUMS.of(new Severance(later, ground, false, null)).unverified())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-01, , SIGNED_IN_TIME",
        ",           2024-03-20, NO_DOUBLE_PAY_YET",
        ",           , DEEMED_OPEN_ENDED",
        "2024-06-01, , ONCE_MORE_ONLY"
    })
    void double_pay_says_why_it_ends_or_never_begins(LocalDate signed, LocalDate ended, Saying saying) {
        LocalDate started = LocalDate.of(2024, 3, 1);
        DoublePay asked = new DoublePay(started, signed, ended, LocalDate.of(2026, 1, 1), WAGE);
        assertThat(sayings(SUMS.of(asked))).contains(saying);
    }

    @Test
    void what_cannot_have_been_is_not_reckoned() {
        assertThatThrownBy(() -> service("2020-01-02", LocalDate.of(2020, 1, 1), "430100", null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> service("2001-01-02", LocalDate.of(2007, 12, 31), "430100", null))
                .hasMessageContaining("2008-01-01");
        assertThatThrownBy(() -> new MonthOwed(YearMonth.of(2026, 5), WAGE, new BigDecimal("21.76"), WAGE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MonthOwed(YearMonth.of(2026, 5), WAGE, BigDecimal.ZERO, WAGE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_kind_is_found_by_its_name_in_addresses() {
        for (SumKind kind : SumKind.values()) {
            assertThat(SumKind.at(kind.segment())).contains(kind);
        }
        assertThat(SumKind.WAGE_ARREARS.segment()).isEqualTo("wage-arrears");
        assertThat(SumKind.at("WAGE_ARREARS")).isEmpty();
    }

    private static MonthOwed owed(String month, long paid) {
        return new MonthOwed(YearMonth.parse(month), WAGE, null, Money.yuan(paid));
    }

    private static Employment service(String from, LocalDate to, String place, Money local) {
        return new Employment(LocalDate.parse(from), to, WAGE, null, place, local);
    }

    private static List<Saying> sayings(Reckoned found) {
        return Stream.concat(found.notes().stream(), found.lines().stream().flatMap(line -> line.notes().stream()))
                .map(SumNote::saying)
                .toList();
    }
}
