package niangjia.mediation.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import niangjia.shared.Money;
import niangjia.shared.web.Faults;
import niangjia.shared.web.acts.JsonValues;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the values of a reckoning. Where one is faulty, that is noted, and a stand-in lets the reading go on. */
final class SumValues {
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,4}(\\.\\d{1,2})?");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern PLACE = Pattern.compile("\\d{6}");
    private static final BigDecimal MOST_DAYS = new BigDecimal("21.75");
    private static final LocalDate SOME_DAY = LocalDate.of(2020, 1, 1);
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2100;

    private final Faults faults;
    private final JsonValues values;

    SumValues(Faults faults) {
        this.faults = faults;
        this.values = new JsonValues(faults);
    }

    void wrongType(String field, JsonNode node, String expected) {
        values.wrongType(field, node, expected);
    }

    /** A sum above nothing that must be given. */
    Money wage(String field, JsonNode node) {
        if (JsonValues.absent(node)) {
            values.missing(field);
            return new Money(1);
        }
        Money sum = positive(field, node);
        return sum == null ? new Money(1) : sum;
    }

    /** A sum above nothing, if one is given. */
    @Nullable
    Money positive(String field, JsonNode node) {
        Money sum = sum(field, node);
        if (sum != null && sum.fen() == 0) {
            faults.add(field, Faults.BAD_SUM, null, "> 0");
            return null;
        }
        return sum;
    }

    @Nullable
    Money sum(String field, JsonNode node) {
        return JsonValues.absent(node) ? null : values.money(field, node);
    }

    LocalDate day(String field, JsonNode node) {
        if (JsonValues.absent(node)) {
            values.missing(field);
            return SOME_DAY;
        }
        LocalDate day = values.date(field, node);
        return day == null ? SOME_DAY : day;
    }

    @Nullable
    LocalDate optionalDay(String field, JsonNode node) {
        return JsonValues.absent(node) ? null : values.date(field, node);
    }

    /** The day, unless it lies before the other, which is noted. */
    @Nullable
    LocalDate notBefore(LocalDate other, String field, @Nullable LocalDate day) {
        if (day == null || !day.isBefore(other)) {
            return day;
        }
        if (faults.count() == 0) {
            faults.add(field, Faults.IMPOSSIBLE_DATE, day.toString(), "≥ " + other);
        }
        return null;
    }

    YearMonth month(String field, JsonNode node) {
        if (JsonValues.absent(node)) {
            values.missing(field);
            return YearMonth.from(SOME_DAY);
        }
        String written = values.line(field, node);
        if (written == null) {
            return YearMonth.from(SOME_DAY);
        }
        try {
            YearMonth month = MONTH.matcher(written).matches() ? YearMonth.parse(written) : null;
            if (month != null && month.getYear() >= FIRST_YEAR && month.getYear() <= LAST_YEAR) {
                return month;
            }
        } catch (DateTimeException noMonth) {
            // told below
        }
        faults.add(field, Faults.IMPOSSIBLE_DATE, JsonValues.shown(written), "YYYY-MM");
        return YearMonth.from(SOME_DAY);
    }

    /** Days of a month that was not worked to its end: no more than a month pays for. */
    @Nullable
    BigDecimal days(String field, JsonNode node) {
        BigDecimal days = decimal(field, node, "0.01…" + MOST_DAYS);
        if (days != null && (days.signum() == 0 || days.compareTo(MOST_DAYS) > 0)) {
            faults.add(field, Faults.WRONG_TYPE, days.toPlainString(), "0.01…" + MOST_DAYS);
            return null;
        }
        return days;
    }

    BigDecimal hours(String field, JsonNode node) {
        BigDecimal hours = decimal(field, node, "0…9999.99");
        return hours == null ? BigDecimal.ZERO : hours;
    }

    boolean flag(String field, JsonNode node) {
        return !JsonValues.absent(node) && Boolean.TRUE.equals(values.flag(field, node));
    }

    /** @return the first of them where the fault is noted */
    <E extends Enum<E>> E choice(String field, JsonNode node, Class<E> type) {
        if (JsonValues.absent(node)) {
            values.missing(field);
            return type.getEnumConstants()[0];
        }
        E chosen = values.option(field, node, type);
        return chosen == null ? type.getEnumConstants()[0] : chosen;
    }

    @Nullable
    String place(String field, JsonNode node) {
        String code = JsonValues.absent(node) ? null : values.line(field, node);
        if (code != null && !PLACE.matcher(code).matches()) {
            faults.add(field, Faults.WRONG_TYPE, JsonValues.shown(code), "430000");
            return null;
        }
        return code;
    }

    private @Nullable BigDecimal decimal(String field, JsonNode node, String expected) {
        if (JsonValues.absent(node)) {
            return null;
        }
        String written = node.isNumber()
                ? node.asString()
                : node.isString() ? node.stringValue().strip() : "";
        if (DECIMAL.matcher(written).matches()) {
            return new BigDecimal(written);
        }
        faults.add(field, Faults.WRONG_TYPE, JsonValues.shown(written), expected);
        return null;
    }
}
