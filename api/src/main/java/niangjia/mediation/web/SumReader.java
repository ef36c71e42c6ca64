package niangjia.mediation.web;

import static niangjia.mediation.web.SumFields.AS_OF;
import static niangjia.mediation.web.SumFields.AVERAGE;
import static niangjia.mediation.web.SumFields.DAYS;
import static niangjia.mediation.web.SumFields.ENDED;
import static niangjia.mediation.web.SumFields.GROUND;
import static niangjia.mediation.web.SumFields.HOLIDAY;
import static niangjia.mediation.web.SumFields.LAST_WAGE;
import static niangjia.mediation.web.SumFields.LOCAL;
import static niangjia.mediation.web.SumFields.MINIMUM;
import static niangjia.mediation.web.SumFields.MONTH;
import static niangjia.mediation.web.SumFields.MONTHS;
import static niangjia.mediation.web.SumFields.PAID;
import static niangjia.mediation.web.SumFields.PLACE;
import static niangjia.mediation.web.SumFields.REST_DAY;
import static niangjia.mediation.web.SumFields.SIGNED;
import static niangjia.mediation.web.SumFields.STARTED;
import static niangjia.mediation.web.SumFields.WAGE;
import static niangjia.mediation.web.SumFields.WITHOUT_NOTICE;
import static niangjia.mediation.web.SumFields.WORKDAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import niangjia.mediation.sums.SeveranceGround;
import niangjia.mediation.sums.SumAsked;
import niangjia.mediation.sums.SumAsked.Employment;
import niangjia.mediation.sums.SumAsked.MonthOwed;
import niangjia.mediation.sums.SumKind;
import niangjia.shared.Money;
import niangjia.shared.web.Faults;
import niangjia.shared.web.acts.JsonValues;
import niangjia.shared.web.acts.Unasked;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what is asked out of a body; all that is wrong with it is told at once. */
final class SumReader {
    static final int ROWS = 120;
    private static final Money NOTHING = new Money(0);

    private final SumValues values;
    private final Faults faults;
    private final Given given;

    /** @param place of the one who asks, and the day it is: taken where nothing else is said */
    record Given(String place, LocalDate today) {}

    private SumReader(Faults faults, Given given) {
        this.faults = faults;
        this.values = new SumValues(faults);
        this.given = given;
    }

    /** @throws niangjia.shared.web.BadInput with every fault of the body */
    static SumAsked read(SumKind kind, JsonNode body, Given given) {
        Faults faults = new Faults();
        Unasked.note("", body, SumFields.of(kind).stream().map(SumField::name).toList(), faults);
        SumReader reader = new SumReader(faults, given);
        SumAsked asked =
                switch (kind) {
                    case WAGE_ARREARS -> reader.wageArrears(body);
                    case OVERTIME -> reader.overtime(body);
                    case DOUBLE_PAY -> reader.doublePay(body);
                    case SEVERANCE -> reader.severance(body);
                    case UNLAWFUL_DISMISSAL -> reader.dismissal(body);
                };
        faults.refuse();
        return asked;
    }

    private SumAsked wageArrears(JsonNode body) {
        List<MonthOwed> months = new ArrayList<>();
        JsonNode rows = body.path(MONTHS);
        if (JsonValues.absent(rows) || rows.isArray() && rows.isEmpty()) {
            faults.add(MONTHS, Faults.MISSING, null, "1…" + ROWS);
        } else if (!rows.isArray()) {
            values.wrongType(MONTHS, rows, "array");
        } else if (rows.size() > ROWS) {
            faults.add(MONTHS, Faults.TOO_LONG, String.valueOf(rows.size()), "≤ " + ROWS);
        } else {
            rows.forEach(row -> months.add(month(MONTHS + "[" + months.size() + "].", row)));
        }
        return new SumAsked.WageArrears(months);
    }

    private MonthOwed month(String at, JsonNode row) {
        List<String> asked = List.of(MONTH, WAGE, DAYS, PAID);
        Unasked.note(at, row, asked, faults);
        YearMonth month = values.month(at + MONTH, row.path(MONTH));
        Money wage = values.wage(at + WAGE, row.path(WAGE));
        BigDecimal days = values.days(at + DAYS, row.path(DAYS));
        Money paid = values.sum(at + PAID, row.path(PAID));
        return new MonthOwed(month, wage, days, paid == null ? NOTHING : paid);
    }

    private SumAsked overtime(JsonNode body) {
        BigDecimal workday = values.hours(WORKDAY, body.path(WORKDAY));
        BigDecimal restDay = values.hours(REST_DAY, body.path(REST_DAY));
        BigDecimal holiday = values.hours(HOLIDAY, body.path(HOLIDAY));
        if (workday.add(restDay).add(holiday).signum() == 0 && faults.count() == 0) {
            faults.add(WORKDAY, Faults.MISSING, null, "hours of one kind at least");
        }
        Money paid = values.sum(PAID, body.path(PAID));
        return new SumAsked.Overtime(
                values.wage(WAGE, body.path(WAGE)), workday, restDay, holiday, paid == null ? NOTHING : paid);
    }

    private SumAsked doublePay(JsonNode body) {
        LocalDate started = values.day(STARTED, body.path(STARTED));
        LocalDate asOf = values.optionalDay(AS_OF, body.path(AS_OF));
        return new SumAsked.DoublePay(
                started,
                values.optionalDay(SIGNED, body.path(SIGNED)),
                values.notBefore(started, ENDED, values.optionalDay(ENDED, body.path(ENDED))),
                asOf == null ? given.today() : asOf,
                values.wage(WAGE, body.path(WAGE)));
    }

    private SumAsked severance(JsonNode body) {
        SeveranceGround ground = values.choice(GROUND, body.path(GROUND), SeveranceGround.class);
        return new SumAsked.Severance(
                employment(body),
                ground,
                values.flag(WITHOUT_NOTICE, body.path(WITHOUT_NOTICE)),
                values.sum(LAST_WAGE, body.path(LAST_WAGE)));
    }

    private SumAsked dismissal(JsonNode body) {
        return new SumAsked.UnlawfulDismissal(employment(body));
    }

    private Employment employment(JsonNode body) {
        LocalDate started = values.day(STARTED, body.path(STARTED));
        LocalDate ended = values.day(ENDED, body.path(ENDED));
        LocalDate earliest = started.isBefore(SumAsked.FIRST_END) ? SumAsked.FIRST_END : started;
        LocalDate last = values.notBefore(earliest, ENDED, ended);
        return new Employment(
                started,
                last == null ? earliest : last,
                values.wage(AVERAGE, body.path(AVERAGE)),
                values.sum(MINIMUM, body.path(MINIMUM)),
                place(body.path(PLACE)),
                values.positive(LOCAL, body.path(LOCAL)));
    }

    private String place(JsonNode node) {
        @Nullable String code = values.place(PLACE, node);
        return code == null ? given.place() : code;
    }
}
