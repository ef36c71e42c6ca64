package niangjia.mediation.sums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import niangjia.mediation.sums.SumAsked.DoublePay;
import niangjia.mediation.sums.SumAsked.Employment;
import niangjia.mediation.sums.SumAsked.MonthOwed;
import niangjia.mediation.sums.SumAsked.Overtime;
import niangjia.mediation.sums.SumAsked.Severance;
import niangjia.mediation.sums.SumAsked.UnlawfulDismissal;
import niangjia.mediation.sums.SumAsked.WageArrears;
import niangjia.mediation.sums.SumLine.Part;
import niangjia.mediation.sums.SumLine.What;
import niangjia.shared.Money;

/** What holds for every wage, day and ground. */
class SumPropertiesTest {
    private static final LocalDate FIRST = LocalDate.of(1985, 1, 1);
    private static final int DAYS = 15_000;
    /** And what binary is off at a million yuan. */
    private static final double HALF_A_FEN = 0.005_001;

    private static final Sums SUMS = new Sums(LocalWages.bundled());

    @Property
    void every_result_is_what_its_terms_say_and_the_total_is_what_its_lines_say(@ForAll("asked") SumAsked asked) {
        Reckoned found = SUMS.of(asked);
        for (SumLine line : found.lines()) {
            assertThat(line.result().doubleValue())
                    .as(line.toString())
                    .isCloseTo(byDoubles(line.terms()), within(HALF_A_FEN));
            assertThat(line.terms()).isNotEmpty();
            assertThat(line.terms().get(0).operation()).isEqualTo(Operation.FROM);
        }
        long total = fen(found, Part.ADDED) - fen(found, Part.TAKEN_OFF);
        assertThat(found.total().fen()).isEqualTo(Math.max(0, total));
    }

    @Property
    void every_line_names_its_article_but_for_what_was_paid(@ForAll("asked") SumAsked asked) {
        assertThat(SUMS.of(asked).lines())
                .filteredOn(line -> line.what() != What.ALREADY_PAID)
                .allSatisfy(line -> assertThat(line.basis()).isNotEmpty());
    }

    @Property
    void the_same_question_has_the_same_answer(@ForAll("asked") SumAsked asked) {
        assertThat(SUMS.of(asked)).isEqualTo(SUMS.of(asked));
    }

    @Property
    void a_day_more_of_service_is_never_worth_less(
            @ForAll("employments") Employment service, @ForAll SeveranceGround ground) {
        LocalDate later = service.endedOn().plusDays(1);
        // the cap is that of the year before the end
        if (later.getYear() != service.endedOn().getYear()) {
            return;
        }
        Employment longer = new Employment(
                service.startedOn(),
                later,
                service.averageWage(),
                service.minimumWage(),
                service.place(),
                service.localAverage());
        assertThat(total(new Severance(longer, ground, false, null)))
                .isGreaterThanOrEqualTo(total(new Severance(service, ground, false, null)));
        assertThat(total(new UnlawfulDismissal(longer))).isGreaterThanOrEqualTo(total(new UnlawfulDismissal(service)));
    }

    @Property
    void who_began_after_2007_gets_twice_the_severance_for_an_unlawful_dismissal(
            @ForAll("employments") Employment service) {
        if (service.startedOn().isBefore(LocalDate.of(2008, 1, 1))) {
            return;
        }
        Reckoned dismissal = SUMS.of(new UnlawfulDismissal(service));
        Reckoned severance = SUMS.of(new Severance(service, SeveranceGround.AGREED, false, null));
        SumLine standard = dismissal.lines().stream()
                .filter(line -> line.what() == What.STANDARD)
                .findFirst()
                .orElseThrow();
        assertThat(standard.amount()).isEqualTo(severance.total());
        // twice the exact product, not twice the rounded one
        assertThat(dismissal.total().fen() - 2 * severance.total().fen()).isBetween(-1L, 1L);
    }

    @Property
    void a_capped_severance_is_thirty_six_local_wages_at_most(
            @ForAll("employments") Employment service, @ForAll @LongRange(min = 100_00, max = 20_000_00) long local) {
        LocalDate since = LocalDate.of(2008, 1, 1);
        LocalDate from = service.startedOn().isBefore(since) ? since : service.startedOn();
        LocalDate to = service.endedOn().isBefore(from) ? from : service.endedOn();
        Employment capped = new Employment(
                from, to, new Money(3 * local + 1), service.minimumWage(), service.place(), new Money(local));
        assertThat(total(new Severance(capped, SeveranceGround.AGREED, false, null)))
                .isLessThanOrEqualTo(Math.max(36 * local, 0));
    }

    @Property
    void a_second_wage_is_never_paid_for_more_than_eleven_months(
            @ForAll @IntRange(min = 0, max = DAYS) int start,
            @ForAll @IntRange(min = 0, max = 900) int more,
            @ForAll @LongRange(min = 1, max = 100_000_00) long wage) {
        LocalDate started = FIRST.plusDays(start);
        Reckoned found = SUMS.of(new DoublePay(started, null, null, started.plusDays(more), new Money(wage)));
        assertThat(found.total().fen()).isLessThanOrEqualTo(11 * wage);
        Reckoned later = SUMS.of(new DoublePay(started, null, null, started.plusDays(more + 1L), new Money(wage)));
        assertThat(later.total().fen()).isGreaterThanOrEqualTo(found.total().fen());
    }

    @Property
    void service_counts_the_days_there_are(
            @ForAll @IntRange(min = 0, max = DAYS) int start, @ForAll @IntRange(min = 0, max = DAYS) int length) {
        LocalDate from = FIRST.plusDays(start);
        LocalDate through = from.plusDays(length);
        Service service = Service.of(from, through);
        assertThat(from.plusMonths(12L * service.years() + service.months()).plusDays(service.days()))
                .isEqualTo(through.plusDays(1));
        assertThat(service.months()).isBetween(0, 11);
        assertThat(service.days()).isBetween(0, 30);
    }

    private static long total(SumAsked asked) {
        return SUMS.of(asked).total().fen();
    }

    private static long fen(Reckoned found, Part part) {
        return found.lines().stream()
                .filter(line -> line.part() == part)
                .mapToLong(line -> line.amount().fen())
                .sum();
    }

    /** Another way to the same: step by step in binary, which is off by far less than half a fen. */
    private static double byDoubles(List<SumTerm> terms) {
        double value = 0;
        for (SumTerm term : terms) {
            double factor = term.value().doubleValue() / (term.unit() == SumUnit.PERCENT ? 100 : 1);
            value = switch (term.operation()) {
                case FROM -> factor;
                case PLUS -> value + factor;
                case MINUS -> value - factor;
                case TIMES -> value * factor;
                case DIVIDED_BY -> value / factor;
            };
        }
        return Math.max(0, value);
    }

    @Provide
    Arbitrary<SumAsked> asked() {
        return Arbitraries.oneOf(
                months().list().ofMinSize(1).ofMaxSize(6).map(WageArrears::new),
                Combinators.combine(sums(), hours(), hours(), hours(), sums()).as(Overtime::new),
                Combinators.combine(days(), lengths().optional(), lengths().optional(), lengths(), sums())
                        .as((start, signed, ended, asOf, wage) -> new DoublePay(
                                start, after(start, signed), after(start, ended), start.plusDays(asOf), wage)),
                Combinators.combine(
                                employments(),
                                Arbitraries.of(SeveranceGround.values()),
                                Arbitraries.of(true, false),
                                sums())
                        .as(Severance::new),
                employments().map(UnlawfulDismissal::new));
    }

    @Provide
    Arbitrary<Employment> employments() {
        return Combinators.combine(days(), lengths(), sums(), sums().injectNull(0.5), places(), sums().injectNull(0.5))
                .as((start, length, wage, minimum, place, local) ->
                        new Employment(start, ended(start.plusDays(length)), wage, minimum, place, local));
    }

    private static Arbitrary<MonthOwed> months() {
        return Combinators.combine(
                        sums(),
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("0.01"), new BigDecimal("21.75"))
                                .ofScale(2)
                                .injectNull(0.5),
                        sums())
                .as((wage, worked, paid) -> new MonthOwed(YearMonth.of(2026, 5), wage, worked, paid));
    }

    private static LocalDate after(LocalDate start, Optional<Integer> days) {
        return days.map(start::plusDays).orElse(null);
    }

    private static LocalDate ended(LocalDate day) {
        return day.isBefore(SumAsked.FIRST_END) ? SumAsked.FIRST_END : day;
    }

    private static Arbitrary<Integer> lengths() {
        return Arbitraries.integers().between(0, DAYS);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
    }

    private static Arbitrary<Money> sums() {
        return Arbitraries.longs().between(1, 100_000_00).map(Money::new);
    }

    private static Arbitrary<BigDecimal> hours() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(500))
                .ofScale(2);
    }

    private static Arbitrary<String> places() {
        return Arbitraries.of("430500", "310000", "999999");
    }
}
