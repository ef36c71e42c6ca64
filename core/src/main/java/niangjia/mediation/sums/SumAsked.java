package niangjia.mediation.sums;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import niangjia.shared.Money;
import org.jspecify.annotations.Nullable;

/** What is to be reckoned, with what is known. Amounts and days alone: nothing here says whose they are. */
public sealed interface SumAsked {
    /** An employment that ended before the law on labour contracts was in force is none of it. */
    LocalDate FIRST_END = LocalDate.of(2008, 1, 1);

    SumKind kind();

    /** @param months those that were not paid in full */
    record WageArrears(List<MonthOwed> months) implements SumAsked {
        public WageArrears {
            months = List.copyOf(months);
        }

        @Override
        public SumKind kind() {
            return SumKind.WAGE_ARREARS;
        }
    }

    /**
     * @param wage of the whole month
     * @param days paid days worked, if the month was not worked to its end
     * @param paid of it so far
     */
    record MonthOwed(YearMonth month, Money wage, @Nullable BigDecimal days, Money paid) {
        public MonthOwed {
            if (days != null && (days.signum() <= 0 || days.compareTo(PaidDays.A_MONTH) > 0)) {
                throw new IllegalArgumentException("days: " + days + " (expected: above 0, up to 21.75)");
            }
        }
    }

    /**
     * @param wage of a month, on which overtime is reckoned
     * @param restDayHours for which no other time off was given
     */
    record Overtime(Money wage, BigDecimal workdayHours, BigDecimal restDayHours, BigDecimal holidayHours, Money paid)
            implements SumAsked {
        public Overtime {
            if (workdayHours.signum() < 0 || restDayHours.signum() < 0 || holidayHours.signum() < 0) {
                throw new IllegalArgumentException("hours: " + workdayHours + ", " + restDayHours + ", " + holidayHours
                        + " (expected: none below 0)");
            }
        }

        @Override
        public SumKind kind() {
            return SumKind.OVERTIME;
        }
    }

    /**
     * @param startedOn first day of work
     * @param signedOn day on which a written contract was signed after all
     * @param endedOn last day of the employment
     * @param asOf day on which it is reckoned, where it has neither been signed nor ended
     */
    record DoublePay(
            LocalDate startedOn,
            @Nullable LocalDate signedOn,
            @Nullable LocalDate endedOn,
            LocalDate asOf,
            Money wage) implements SumAsked {
        public DoublePay {
            forward(startedOn, endedOn);
        }

        @Override
        public SumKind kind() {
            return SumKind.DOUBLE_PAY;
        }
    }

    /**
     * @param service first and last day of the employment, and the wage it is reckoned by
     * @param withoutNotice whether neither notice of thirty days nor a month's wage for it was given
     * @param lastWage of the month before the end, if it is known
     */
    record Severance(
            Employment service,
            SeveranceGround ground,
            boolean withoutNotice,
            @Nullable Money lastWage) implements SumAsked {
        @Override
        public SumKind kind() {
            return SumKind.SEVERANCE;
        }
    }

    record UnlawfulDismissal(Employment service) implements SumAsked {
        @Override
        public SumKind kind() {
            return SumKind.UNLAWFUL_DISMISSAL;
        }
    }

    /**
     * @param endedOn its last day, not before the law was in force
     * @param averageWage what was earned a month, on the average of the last twelve months or of all if fewer
     * @param minimumWage of the place, if the wage may lie below it
     * @param place code of the place whose average wage caps it
     * @param localAverage that average, if it is known better than the files have it
     */
    record Employment(
            LocalDate startedOn,
            LocalDate endedOn,
            Money averageWage,
            @Nullable Money minimumWage,
            String place,
            @Nullable Money localAverage) {
        public Employment {
            forward(startedOn, endedOn);
            if (endedOn.isBefore(FIRST_END)) {
                throw new IllegalArgumentException("ended on " + endedOn + " (expected: " + FIRST_END + " or later)");
            }
        }
    }

    private static void forward(LocalDate from, @Nullable LocalDate to) {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("from " + from + " to " + to + " (expected: in this order)");
        }
    }
}
