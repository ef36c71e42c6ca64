package niangjia.shared.terms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import niangjia.shared.DeskTime;
import org.jspecify.annotations.Nullable;

/** Counts terms anew as if a pack or a calendar had changed, and tells which end would move. Nothing is changed by asking. */
public final class WhatIf {
    private static final Comparator<Shift> FURTHEST_FIRST = Comparator.comparingLong(
                    (Shift shift) -> -Math.abs(shift.seconds()))
            .thenComparing(Shift::caseId)
            .thenComparing(Shift::termId);

    private WhatIf() {}

    /** A term and the case it belongs to. */
    public record Asked(String caseId, Term term) {}

    /**
     * What is thought of.
     *
     * @param pack the pack to count by, or none if only the calendar changes: then each term keeps its rule
     * @param effectiveOn terms started before this day stay as they are if {@code grandfathering} says so
     */
    public record Change(
            @Nullable RulePack pack, WorkCalendar calendar, LocalDate effectiveOn, Grandfathering grandfathering) {
        public static Change of(WorkCalendar calendar) {
            return new Change(null, calendar, LocalDate.MIN, Grandfathering.ALL_OPEN_MOVE);
        }
    }

    /**
     * An end that would move.
     *
     * @param days by how many days of the calendar, negative if it would come earlier
     * @param becomesLate in time by its present end, late by the other: measured at the instant asked, or when it ended
     * @param becomesTimely the other way round; a lapse that has been said stays said
     */
    public record Shift(
            String caseId,
            String termId,
            String ruleKey,
            Instant before,
            Instant after,
            long days,
            boolean becomesLate,
            boolean becomesTimely) {
        long seconds() {
            return after.getEpochSecond() - before.getEpochSecond();
        }
    }

    /**
     * @param earlier and {@code later}: furthest first
     * @param kept left alone because they started before the effective day
     * @param withoutRule the pack has no such rule
     */
    public record Outcome(int asked, int same, int kept, int withoutRule, List<Shift> earlier, List<Shift> later) {}

    /** For open terms that have not lapsed, as a recount at the instant would find them. */
    public static Outcome open(Collection<Asked> terms, Change change, Instant at) {
        return compare(
                terms.stream()
                        .filter(each ->
                                each.term().status().open() && !each.term().lapsed())
                        .toList(),
                change,
                at);
    }

    /** For all terms, ended ones too: how past years would have looked. */
    public static Outcome all(Collection<Asked> terms, Change change, Instant at) {
        return compare(terms, change, at);
    }

    private static Outcome compare(Collection<Asked> terms, Change change, Instant at) {
        List<Shift> earlier = new ArrayList<>();
        List<Shift> later = new ArrayList<>();
        int kept = 0;
        int withoutRule = 0;
        for (Asked each : terms) {
            Term term = each.term();
            if (keeps(term, change)) {
                kept++;
                continue;
            }
            Optional<TermCount> count = count(term, change.pack());
            if (count.isEmpty()) {
                withoutRule++;
                continue;
            }
            Instant after = term.due(count.get(), change.calendar()).at();
            if (after.isBefore(term.dueAt())) {
                earlier.add(shift(each, after, at));
            } else if (after.isAfter(term.dueAt())) {
                later.add(shift(each, after, at));
            }
        }
        earlier.sort(FURTHEST_FIRST);
        later.sort(FURTHEST_FIRST);
        int same = terms.size() - kept - withoutRule - earlier.size() - later.size();
        return new Outcome(terms.size(), same, kept, withoutRule, List.copyOf(earlier), List.copyOf(later));
    }

    private static boolean keeps(Term term, Change change) {
        return change.grandfathering() == Grandfathering.STARTED_KEEP
                && DeskTime.dayOf(term.startedAt()).isBefore(change.effectiveOn());
    }

    private static Optional<TermCount> count(Term term, @Nullable RulePack pack) {
        return pack == null
                ? Optional.of(term.count())
                : pack.find(term.ruleKey())
                        .filter(rule -> (rule.unit() == TermUnit.NAMED_DAY)
                                == (term.count().namedDay() != null))
                        .map(rule -> rule.counted(term.count().namedDay()));
    }

    private static Shift shift(Asked each, Instant after, Instant at) {
        Term term = each.term();
        Instant until = term.endedAt() == null ? at : term.endedAt();
        boolean late = Reckoning.late(until, term.dueAt());
        boolean wouldBeLate = Reckoning.late(until, after);
        long days = DeskTime.dayOf(after).toEpochDay() - term.dueOn().toEpochDay();
        return new Shift(
                each.caseId(),
                term.termId(),
                term.ruleKey(),
                term.dueAt(),
                after,
                days,
                !late && wouldBeLate,
                late && !wouldBeLate);
    }
}
