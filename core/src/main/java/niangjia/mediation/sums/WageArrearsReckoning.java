package niangjia.mediation.sums;

import java.util.ArrayList;
import java.util.List;
import niangjia.mediation.sums.SumAsked.MonthOwed;
import niangjia.mediation.sums.SumAsked.WageArrears;
import niangjia.mediation.sums.SumLine.Part;
import niangjia.mediation.sums.SumLine.What;
import niangjia.mediation.sums.SumNote.Saying;

/** Wages month by month: what was due less what was paid. What was paid too much in one month settles no other. */
final class WageArrearsReckoning {
    private static final int WAGES_NOT_PAID = 1;

    private WageArrearsReckoning() {}

    static Reckoned of(WageArrears asked) {
        List<SumLine> lines =
                asked.months().stream().map(WageArrearsReckoning::month).toList();
        return Reckoned.withAddition(SumKind.WAGE_ARREARS, lines, WAGES_NOT_PAID, SumNote.of(Saying.LIMITATION));
    }

    private static SumLine month(MonthOwed owed) {
        List<SumTerm> terms = new ArrayList<>(List.of(SumTerm.from(owed.wage(), TermName.WAGE_DUE)));
        List<Article> basis = new ArrayList<>(List.of(Article.contractLaw(30), Article.of(Law.LABOUR_LAW, 50)));
        List<SumNote> notes = new ArrayList<>();
        if (owed.days() != null) {
            terms.add(PaidDays.month());
            terms.add(SumTerm.times(owed.days(), SumUnit.DAYS, TermName.DAYS_WORKED));
            basis.add(Article.paidDays());
            notes.add(SumNote.of(Saying.PART_BY_PAID_DAYS));
        }
        if (Arithmetic.of(terms).compareTo(owed.paid().toYuan()) < 0) {
            notes.add(SumNote.of(Saying.MORE_PAID_THAN_DUE));
        }
        if (owed.paid().fen() > 0) {
            terms.add(SumTerm.minus(owed.paid(), TermName.WAGE_PAID));
        }
        What what = owed.days() == null ? What.MONTH_OWED : What.PART_OF_MONTH_OWED;
        return SumLine.money(what, Part.ADDED, basis, terms, notes.toArray(SumNote[]::new))
                .called(owed.month());
    }
}
