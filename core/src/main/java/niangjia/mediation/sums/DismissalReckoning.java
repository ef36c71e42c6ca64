package niangjia.mediation.sums;

import java.util.ArrayList;
import java.util.List;
import niangjia.mediation.sums.SumAsked.Employment;
import niangjia.mediation.sums.SumLine.Part;
import niangjia.mediation.sums.SumLine.What;
import niangjia.mediation.sums.SumNote.Saying;

/** Compensation for an unlawful dismissal: twice the standard of severance, counted from the first day of work. */
final class DismissalReckoning {
    private static final int TWICE = 2;

    private final Employment service;
    private final LocalWages localWages;

    DismissalReckoning(Employment service, LocalWages localWages) {
        this.service = service;
        this.localWages = localWages;
    }

    Reckoned reckoned() {
        Service whole = Service.of(service.startedOn(), service.endedOn());
        WageTaken wage = WageTaken.of(service, localWages);
        List<SumLine> lines = new ArrayList<>(wage.lines());
        SumLine months = wage.counted(
                What.SERVICE,
                whole,
                List.of(Article.paragraph(Law.LABOUR_CONTRACT_LAW, 47, 1), Article.regulation(25)),
                whole.monthsSince2008());
        SumTerm counted = SumTerm.times(months.result(), SumUnit.MONTHS, TermName.MONTHS_COUNTED);
        lines.add(months);
        lines.add(SumLine.money(
                What.STANDARD, Part.STEP, List.of(Article.contractLaw(47)), List.of(wage.term(), counted)));
        lines.add(SumLine.money(
                What.UNLAWFUL_DISMISSAL,
                Part.ADDED,
                List.of(Article.contractLaw(48), Article.contractLaw(87)),
                List.of(wage.term(), counted, SumTerm.times(TWICE, SumUnit.TIMES, TermName.TWICE))));
        return Reckoned.of(SumKind.UNLAWFUL_DISMISSAL, lines, notes());
    }

    private SumNote[] notes() {
        List<SumNote> notes = new ArrayList<>(List.of(SumNote.of(Saying.FROM_THE_FIRST_DAY)));
        if (service.startedOn().isBefore(Since2008.DAY)) {
            notes.add(SumNote.of(Saying.COURTS_DIFFER_BEFORE_2008));
        }
        notes.add(SumNote.of(Saying.NO_SEVERANCE_BESIDE));
        notes.add(SumNote.of(Saying.OR_GO_ON_WORKING));
        notes.add(SumNote.of(Saying.LIMITATION));
        return notes.toArray(SumNote[]::new);
    }
}
