package niangjia.mediation.sums;

import java.util.Arrays;
import java.util.List;

/**
 * What has to be known about a figure.
 *
 * @param args of the sentence, in its order
 */
public record SumNote(Saying saying, List<String> args) {
    public SumNote {
        args = List.copyOf(args);
    }

    static SumNote of(Saying saying, Object... args) {
        return new SumNote(saying, Arrays.stream(args).map(String::valueOf).toList());
    }

    /** Whether the figure rests on something that was not verified, or that is judged differently from place to place. */
    public boolean unverified() {
        return saying.unverified();
    }

    /** The sentences there are. */
    public enum Saying {
        MORE_PAID_THAN_DUE(false),
        PART_BY_PAID_DAYS(false),
        ONLY_IF_ORDERED(false),
        ONLY_WITHOUT_TIME_OFF(false),
        BESIDE_THE_MONTHLY_WAGE(false),
        OTHER_HOURS_SYSTEMS(false),
        BASE_DIFFERS_BY_PLACE(true),
        NO_DOUBLE_PAY_YET(false),
        SIGNED_IN_TIME(false),
        DEEMED_OPEN_ENDED(false),
        ONCE_MORE_ONLY(false),
        LAW_IN_FORCE_SINCE_2008(false),
        WORKING_DAYS_COUNTED(true),
        NEVER_MORE_THAN_A_MONTH(false),
        LIMITATION_OF_DOUBLE_PAY(true),
        CAP_GIVEN(false),
        CAP_VERIFIED(false),
        CAP_UNVERIFIED(true),
        CAP_OF_THE_PROVINCE(true),
        CAP_UNKNOWN(true),
        CAPPED(false),
        RAISED_TO_MINIMUM(false),
        TWELVE_YEARS_AT_MOST(false),
        RULES_OF_THE_TIME(true),
        NOTHING_BEFORE_2008(true),
        TWELVE_MONTHS_THEN(true),
        MEDICAL_SUBSIDY(false),
        LAST_WAGE_MISSING(true),
        FROM_THE_FIRST_DAY(false),
        COURTS_DIFFER_BEFORE_2008(true),
        NO_SEVERANCE_BESIDE(false),
        OR_GO_ON_WORKING(false),
        LIMITATION(false);

        private final boolean unverified;

        Saying(boolean unverified) {
            this.unverified = unverified;
        }

        public boolean unverified() {
            return unverified;
        }
    }
}
