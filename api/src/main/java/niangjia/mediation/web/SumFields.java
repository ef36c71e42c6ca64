package niangjia.mediation.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import niangjia.mediation.sums.SeveranceGround;
import niangjia.mediation.sums.SumKind;
import niangjia.mediation.web.SumField.Look;

/** What each reckoning asks for, in its order: page, API and document are all made of it. */
final class SumFields {
    static final String MONTHS = "months";
    static final String MONTH = "month";
    static final String DAYS = "days";
    static final String WAGE = "wage";
    static final String PAID = "paid";
    static final String WORKDAY = "workdayHours";
    static final String REST_DAY = "restDayHours";
    static final String HOLIDAY = "holidayHours";
    static final String STARTED = "startedOn";
    static final String SIGNED = "signedOn";
    static final String ENDED = "endedOn";
    static final String AS_OF = "asOf";
    static final String GROUND = "ground";
    static final String AVERAGE = "averageWage";
    static final String MINIMUM = "minimumWage";
    static final String PLACE = "place";
    static final String LOCAL = "localAverage";
    static final String WITHOUT_NOTICE = "withoutNotice";
    static final String LAST_WAGE = "lastWage";

    private SumFields() {}

    static List<SumField> of(SumKind kind) {
        return switch (kind) {
            case WAGE_ARREARS ->
                List.of(SumField.rows(
                        MONTHS,
                        SumField.needed(MONTH, Look.MONTH),
                        SumField.needed(WAGE, Look.MONEY),
                        SumField.optional(DAYS, Look.DECIMAL),
                        SumField.optional(PAID, Look.MONEY)));
            case OVERTIME ->
                List.of(
                        SumField.needed(WAGE, Look.MONEY),
                        SumField.optional(WORKDAY, Look.DECIMAL),
                        SumField.optional(REST_DAY, Look.DECIMAL),
                        SumField.optional(HOLIDAY, Look.DECIMAL),
                        SumField.optional(PAID, Look.MONEY));
            case DOUBLE_PAY ->
                List.of(
                        SumField.needed(STARTED, Look.DAY),
                        SumField.optional(SIGNED, Look.DAY),
                        SumField.optional(ENDED, Look.DAY),
                        SumField.optional(AS_OF, Look.DAY),
                        SumField.needed(WAGE, Look.MONEY));
            case SEVERANCE -> severance();
            case UNLAWFUL_DISMISSAL -> employment();
        };
    }

    private static List<SumField> severance() {
        List<SumField> fields = new ArrayList<>();
        List<String> grounds =
                Arrays.stream(SeveranceGround.values()).map(Enum::name).toList();
        fields.add(new SumField(GROUND, Look.CHOICE, true, grounds, List.of()));
        fields.addAll(employment());
        fields.add(SumField.optional(WITHOUT_NOTICE, Look.FLAG));
        fields.add(SumField.optional(LAST_WAGE, Look.MONEY));
        return fields;
    }

    private static List<SumField> employment() {
        return List.of(
                SumField.needed(STARTED, Look.DAY),
                SumField.needed(ENDED, Look.DAY),
                SumField.needed(AVERAGE, Look.MONEY),
                SumField.optional(PLACE, Look.PLACE),
                SumField.optional(LOCAL, Look.MONEY),
                SumField.optional(MINIMUM, Look.MONEY));
    }
}
