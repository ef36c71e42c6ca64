package niangjia.mediation.sums;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niangjia.mediation.sums.SumAsked.Employment;
import niangjia.mediation.sums.SumLine.Part;
import niangjia.mediation.sums.SumLine.What;
import niangjia.mediation.sums.SumNote.Saying;
import niangjia.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * The wage by which severance is reckoned: the average of the last twelve months, raised to the local minimum, or brought
 * down to three times what the place earned on the average in the year before.
 *
 * @param capped whether it was brought down, and so no more than twelve years count
 * @param lines that lead to it
 */
record WageTaken(Money wage, TermName name, boolean capped, List<SumLine> lines) {
    private static final int CAP_TIMES = 3;
    private static final Article CAP = Article.paragraph(Law.LABOUR_CONTRACT_LAW, 47, 2);

    WageTaken {
        lines = List.copyOf(lines);
    }

    /** @param average what a month of the place earned, if anybody knows it */
    private record LocalAverage(@Nullable Money average, SumNote source) {}

    static WageTaken of(Employment service, LocalWages localWages) {
        LocalAverage local = local(service, localWages);
        List<SumLine> lines = new ArrayList<>();
        SumTerm uncapped = uncapped(service);
        TermName name = uncapped.name();
        Money least = Money.yuan(uncapped.value());
        List<SumNote> notes = new ArrayList<>();
        if (name == TermName.MINIMUM_WAGE) {
            notes.add(SumNote.of(Saying.RAISED_TO_MINIMUM));
        }
        if (local.average() == null) {
            notes.add(local.source());
        } else {
            SumLine cap = cap(local.average(), local.source());
            lines.add(cap);
            if (least.fen() > cap.amount().fen()) {
                notes.add(SumNote.of(Saying.CAPPED));
                lines.add(taken(cap.amount(), TermName.CAPPED_WAGE, CAP, notes));
                return new WageTaken(cap.amount(), TermName.CAPPED_WAGE, true, lines);
            }
        }
        lines.add(taken(least, name, Article.regulation(27), notes));
        return new WageTaken(least, name, false, lines);
    }

    /** As it is before the cap, and as it was reckoned before 2008. */
    static SumTerm uncapped(Employment service) {
        Money minimum = service.minimumWage();
        return minimum != null && minimum.fen() > service.averageWage().fen()
                ? SumTerm.from(minimum, TermName.MINIMUM_WAGE)
                : SumTerm.from(service.averageWage(), TermName.AVERAGE_WAGE);
    }

    private static SumLine cap(Money average, SumNote source) {
        return SumLine.money(
                What.CAP_OF_WAGE,
                Part.STEP,
                List.of(CAP),
                List.of(
                        SumTerm.from(average, TermName.LOCAL_AVERAGE),
                        SumTerm.times(CAP_TIMES, SumUnit.TIMES, TermName.THREE_TIMES)),
                source);
    }

    private static SumLine taken(Money wage, TermName name, Article basis, List<SumNote> notes) {
        return SumLine.money(
                What.WAGE_TAKEN,
                Part.STEP,
                List.of(Article.paragraph(Law.LABOUR_CONTRACT_LAW, 47, 3), basis),
                List.of(SumTerm.from(wage, name)),
                notes.toArray(SumNote[]::new));
    }

    private static LocalAverage local(Employment service, LocalWages localWages) {
        int year = service.endedOn().getYear() - 1;
        Money given = service.localAverage();
        if (given != null) {
            return new LocalAverage(given, SumNote.of(Saying.CAP_GIVEN, year));
        }
        Optional<LocalWage> found = localWages.of(service.place(), year);
        return found.map(wage -> new LocalAverage(wage.monthly(), source(wage, service.place())))
                .orElseGet(() -> new LocalAverage(null, SumNote.of(Saying.CAP_UNKNOWN, service.place(), year)));
    }

    private static SumNote source(LocalWage wage, String place) {
        Saying saying = !wage.place().equals(place)
                ? Saying.CAP_OF_THE_PROVINCE
                : wage.verified() ? Saying.CAP_VERIFIED : Saying.CAP_UNVERIFIED;
        return SumNote.of(saying, wage.name(), wage.year(), wage.source());
    }

    SumTerm term() {
        return SumTerm.from(wage, name);
    }

    /** The months that count: no more than twelve where the wage was brought down. */
    SumLine counted(What what, Service service, List<Article> basis, List<SumTerm> months) {
        BigDecimal reckoned = Arithmetic.of(months);
        boolean cut = capped && reckoned.compareTo(BigDecimal.valueOf(Years.MOST)) > 0;
        List<SumTerm> terms = cut ? Years.most() : months;
        List<SumNote> notes = cut ? List.of(SumNote.of(Saying.TWELVE_YEARS_AT_MOST, Years.plain(reckoned))) : List.of();
        List<Article> articles = new ArrayList<>(basis);
        if (cut) {
            articles.add(CAP);
        }
        return SumLine.months(what, articles, terms, notes).called(Years.said(service));
    }
}
