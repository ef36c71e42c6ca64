package niangjia.mediation.sums;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niangjia.mediation.sums.SumAsked.Employment;
import niangjia.mediation.sums.SumAsked.Severance;
import niangjia.mediation.sums.SumLine.Part;
import niangjia.mediation.sums.SumLine.What;
import niangjia.mediation.sums.SumNote.Saying;
import niangjia.shared.Money;

/** Severance: a month's wage for each year, on both sides of 2008 by the rules of each side. */
final class SeveranceReckoning {
    private static final int SEVERANCE_NOT_PAID = 4;
    private static final Article TRANSITION = Article.paragraph(Law.LABOUR_CONTRACT_LAW, 97, 3);

    private final Severance asked;
    private final Employment service;
    private final LocalWages localWages;
    private final List<SumLine> lines = new ArrayList<>();
    private final List<SumNote> notes = new ArrayList<>();

    SeveranceReckoning(Severance asked, LocalWages localWages) {
        this.asked = asked;
        this.service = asked.service();
        this.localWages = localWages;
    }

    Reckoned reckoned() {
        if (service.startedOn().isBefore(Since2008.DAY)) {
            before2008();
        }
        since2008();
        if (asked.withoutNotice() && asked.ground().needsNotice()) {
            lines.add(notice());
        }
        if (asked.ground() == SeveranceGround.ILLNESS) {
            notes.add(SumNote.of(Saying.MEDICAL_SUBSIDY));
        }
        notes.add(SumNote.of(Saying.LIMITATION));
        return Reckoned.withAddition(SumKind.SEVERANCE, lines, SEVERANCE_NOT_PAID, notes.toArray(SumNote[]::new));
    }

    private void since2008() {
        LocalDate from = service.startedOn().isBefore(Since2008.DAY) ? Since2008.DAY : service.startedOn();
        Service since = Service.of(from, service.endedOn());
        WageTaken wage = WageTaken.of(service, localWages);
        lines.addAll(wage.lines());
        List<Article> basis = new ArrayList<>(List.of(Article.paragraph(Law.LABOUR_CONTRACT_LAW, 47, 1)));
        boolean split = service.startedOn().isBefore(Since2008.DAY);
        if (split) {
            basis.add(TRANSITION);
        }
        SumLine months =
                wage.counted(split ? What.SERVICE_SINCE_2008 : What.SERVICE, since, basis, since.monthsSince2008());
        lines.add(months);
        List<Article> due = new ArrayList<>(asked.ground().basis());
        due.add(Article.contractLaw(47));
        lines.add(SumLine.money(
                What.SEVERANCE,
                Part.ADDED,
                due,
                List.of(wage.term(), SumTerm.times(months.result(), SumUnit.MONTHS, TermName.MONTHS_COUNTED))));
    }

    private void before2008() {
        Optional<Article> rule = asked.ground().before2008();
        if (rule.isEmpty()) {
            notes.add(SumNote.of(Saying.NOTHING_BEFORE_2008));
            return;
        }
        LocalDate eve = Since2008.DAY.minusDays(1);
        Service before =
                Service.of(service.startedOn(), service.endedOn().isBefore(Since2008.DAY) ? service.endedOn() : eve);
        List<SumTerm> counted = before.monthsBefore2008();
        List<SumNote> said = new ArrayList<>(List.of(SumNote.of(Saying.RULES_OF_THE_TIME)));
        BigDecimal reckoned = Arithmetic.of(counted);
        if (asked.ground().twelveMonthsBefore2008() && reckoned.compareTo(BigDecimal.valueOf(Years.MOST)) > 0) {
            counted = Years.most();
            said.add(SumNote.of(Saying.TWELVE_MONTHS_THEN, Years.plain(reckoned)));
        }
        List<Article> basis = List.of(rule.orElseThrow(), TRANSITION);
        SumLine months =
                SumLine.months(What.SERVICE_BEFORE_2008, basis, counted, said).called(Years.said(before));
        lines.add(months);
        lines.add(SumLine.money(
                What.SEVERANCE_BEFORE_2008,
                Part.ADDED,
                basis,
                List.of(
                        WageTaken.uncapped(service),
                        SumTerm.times(months.result(), SumUnit.MONTHS, TermName.MONTHS_COUNTED)),
                SumNote.of(Saying.RULES_OF_THE_TIME)));
    }

    private SumLine notice() {
        Money last = asked.lastWage();
        SumTerm term = last == null
                ? SumTerm.from(service.averageWage(), TermName.AVERAGE_WAGE)
                : SumTerm.from(last, TermName.LAST_WAGE);
        SumNote[] said = last == null ? new SumNote[] {SumNote.of(Saying.LAST_WAGE_MISSING)} : new SumNote[0];
        return SumLine.money(
                What.NOTICE_PAY,
                Part.ADDED,
                List.of(Article.contractLaw(40), Article.regulation(20)),
                List.of(term),
                said);
    }
}
