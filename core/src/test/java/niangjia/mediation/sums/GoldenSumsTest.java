package niangjia.mediation.sums;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import niangjia.mediation.sums.SumAsked.DoublePay;
import niangjia.mediation.sums.SumAsked.Employment;
import niangjia.mediation.sums.SumAsked.MonthOwed;
import niangjia.mediation.sums.SumAsked.Overtime;
import niangjia.mediation.sums.SumAsked.Severance;
import niangjia.mediation.sums.SumAsked.UnlawfulDismissal;
import niangjia.mediation.sums.SumAsked.WageArrears;
import niangjia.mediation.sums.SumLine.What;
import niangjia.shared.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums worked by hand, at their boundaries above all. */
class GoldenSumsTest {
    private static final Sums SUMS = new Sums(new LocalWages(List.of()));

    @ParameterizedTest
    @CsvSource({
        "6000,     , 0,       600000",
        "6000,     , 1500,    450000",
        "6000,     , 6000,    0",
        "6000,     , 6000.01, 0",
        "6000,     , 7000,    0",
        "6000, 10  , 0,       275862",
        "6000, 10.5, 0,       289655",
        "6000, 21.75, 0,      600000",
        "6000, 0.01, 0,       276",
        "6000, 10  , 2758.62, 0",
        "6000, 10  , 2000,    75862",
        "0.01,     , 0,       1"
    })
    void a_month_owes_what_was_due_less_what_was_paid(BigDecimal wage, BigDecimal days, BigDecimal paid, long fen) {
        MonthOwed month = new MonthOwed(YearMonth.of(2026, 5), Money.yuan(wage), days, Money.yuan(paid));
        assertThat(SUMS.of(new WageArrears(List.of(month))).total()).isEqualTo(new Money(fen));
    }

    @ParameterizedTest
    @CsvSource({
        "6000, 12,  0, 0, 0,      62069",
        "6000, 0,   8, 0, 0,      55172",
        "6000, 0,   0, 8, 0,      82759",
        "6000, 12,  8, 8, 0,      200000",
        "6000, 12,  8, 8, 500,    150000",
        "6000, 12,  8, 8, 2000,   0",
        "6000, 12,  8, 8, 2000.01, 0",
        "1740, 1,   0, 0, 0,      1500",
        "1740, 0.5, 0, 0, 0,      750",
        "1740, 0,   1, 0, 0,      2000",
        "1740, 0,   0, 1, 0,      3000",
        "1740, 174, 0, 0, 0,      261000"
    })
    void overtime_is_reckoned_by_the_hour(
            BigDecimal wage, BigDecimal work, BigDecimal rest, BigDecimal holiday, BigDecimal paid, long fen) {
        Overtime asked = new Overtime(Money.yuan(wage), work, rest, holiday, Money.yuan(paid));
        assertThat(SUMS.of(asked).total()).isEqualTo(new Money(fen));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/sums/double-pay.csv", numLinesToSkip = 1)
    void a_second_wage_is_due_from_the_second_month_for_eleven_months_at_most(
            LocalDate started,
            LocalDate signed,
            LocalDate ended,
            LocalDate asOf,
            BigDecimal wage,
            BigDecimal months,
            Integer partDays,
            long fen) {
        Reckoned found = SUMS.of(new DoublePay(started, signed, ended, asOf, Money.yuan(wage)));
        assertThat(found.total()).isEqualTo(new Money(fen));
        assertThat(result(found, What.DOUBLE_PAY_PERIOD)).isEqualTo(scaled(months));
        assertThat(line(found, What.DOUBLE_PAY_PART)
                        .map(line -> line.notes().get(0).args().get(0)))
                .isEqualTo(Optional.ofNullable(partDays).map(String::valueOf));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/sums/severance.csv", numLinesToSkip = 1)
    void severance_is_a_month_for_each_year_by_the_rules_of_each_side_of_2008(
            LocalDate started,
            LocalDate ended,
            SeveranceGround ground,
            BigDecimal average,
            BigDecimal minimum,
            BigDecimal local,
            BigDecimal monthsBefore,
            Long beforeFen,
            BigDecimal months,
            Long sinceFen) {
        Employment service =
                new Employment(started, ended, Money.yuan(average), money(minimum), "430500", money(local));
        Reckoned found = SUMS.of(new Severance(service, ground, false, null));
        What since = started.isBefore(LocalDate.of(2008, 1, 1)) ? What.SERVICE_SINCE_2008 : What.SERVICE;
        assertThat(result(found, What.SERVICE_BEFORE_2008)).isEqualTo(scaled(monthsBefore));
        assertThat(result(found, since)).isEqualTo(scaled(months));
        assertThat(fen(found, What.SEVERANCE_BEFORE_2008)).isEqualTo(Optional.ofNullable(beforeFen));
        assertThat(fen(found, What.SEVERANCE)).isEqualTo(Optional.ofNullable(sinceFen));
        assertThat(found.total().fen())
                .isEqualTo((beforeFen == null ? 0 : beforeFen) + (sinceFen == null ? 0 : sinceFen));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, 2020-01-01, 6000,  ,     600000",
        "2020-01-01, 2020-06-30, 6000,  ,     1200000",
        "2020-03-15, 2024-08-20, 7500.55, ,   6750495",
        "2005-03-01, 2010-04-15, 3000,  ,     3300000",
        "2005-03-01, 2010-09-30, 3000,  ,     3600000",
        "2000-01-01, 2020-12-31, 20000, 3000, 21600000",
        "2000-01-01, 2020-12-31, 9000,  3000, 37800000"
    })
    void an_unlawful_dismissal_is_twice_the_standard_from_the_first_day(
            LocalDate started, LocalDate ended, BigDecimal average, BigDecimal local, long fen) {
        Employment service = new Employment(started, ended, Money.yuan(average), null, "430500", money(local));
        assertThat(SUMS.of(new UnlawfulDismissal(service)).total()).isEqualTo(new Money(fen));
    }

    private static Optional<SumLine> line(Reckoned found, What what) {
        return found.lines().stream().filter(line -> line.what() == what).findFirst();
    }

    private static Optional<BigDecimal> result(Reckoned found, What what) {
        return line(found, what).map(SumLine::result);
    }

    private static Optional<Long> fen(Reckoned found, What what) {
        return line(found, what).map(line -> line.amount().fen());
    }

    private static Optional<BigDecimal> scaled(BigDecimal months) {
        return Optional.ofNullable(months).map(value -> value.setScale(2));
    }

    private static Money money(BigDecimal yuan) {
        return yuan == null ? null : Money.yuan(yuan);
    }
}
