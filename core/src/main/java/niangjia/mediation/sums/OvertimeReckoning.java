package niangjia.mediation.sums;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import niangjia.mediation.sums.SumAsked.Overtime;
import niangjia.mediation.sums.SumLine.Part;
import niangjia.mediation.sums.SumLine.What;
import niangjia.mediation.sums.SumNote.Saying;

/** Overtime by the hour: once and a half, twice and three times the wage of an hour. */
final class OvertimeReckoning {
    private static final int LEGAL_RATES = 44;
    private static final int OVERTIME_NOT_PAID = 3;

    private OvertimeReckoning() {}

    static Reckoned of(Overtime asked) {
        List<SumLine> lines = new ArrayList<>();
        add(lines, asked, What.WORKDAY_OVERTIME, asked.workdayHours(), 150, 1);
        add(lines, asked, What.REST_DAY_OVERTIME, asked.restDayHours(), 200, 2, Saying.ONLY_WITHOUT_TIME_OFF);
        add(lines, asked, What.HOLIDAY_OVERTIME, asked.holidayHours(), 300, 3, Saying.BESIDE_THE_MONTHLY_WAGE);
        if (asked.paid().fen() > 0) {
            lines.add(SumLine.money(
                    What.ALREADY_PAID,
                    Part.TAKEN_OFF,
                    List.of(),
                    List.of(SumTerm.from(asked.paid(), TermName.OVERTIME_PAID))));
        }
        return Reckoned.withAddition(
                SumKind.OVERTIME,
                lines,
                OVERTIME_NOT_PAID,
                SumNote.of(Saying.BASE_DIFFERS_BY_PLACE),
                SumNote.of(Saying.OTHER_HOURS_SYSTEMS),
                SumNote.of(Saying.LIMITATION));
    }

    private static void add(
            List<SumLine> lines, Overtime asked, What what, BigDecimal hours, int percent, int item, Saying... said) {
        if (hours.signum() == 0) {
            return;
        }
        SumNote[] notes = Arrays.stream(said).map(SumNote::of).toArray(SumNote[]::new);
        lines.add(SumLine.money(
                what,
                Part.ADDED,
                List.of(Article.item(Law.LABOUR_LAW, LEGAL_RATES, item), Article.contractLaw(31), Article.paidDays()),
                List.of(
                        SumTerm.from(asked.wage(), TermName.MONTHLY_WAGE),
                        PaidDays.month(),
                        PaidDays.day(),
                        SumTerm.times(hours, SumUnit.HOURS, TermName.HOURS),
                        SumTerm.times(percent, SumUnit.PERCENT, TermName.RATE)),
                notes));
    }
}
