package niangjia.shared.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One clock of the trade as a place has it.
 *
 * @param key for example {@code complaint.sign}; variants add a name: {@code complaint.dispatch.EMERGENCY}
 * @param starts the fact whose day or moment the clock starts from
 * @param pauses the grounds on which it may stand still; none if it may not
 * @param verified false where the text was not read: the screen says so
 * @param definedIn the pack the rule stands in, which may be one the active pack builds on
 */
public record TermRule(
        String key,
        TermUnit unit,
        int count,
        RollPolicy roll,
        DayEnd end,
        String starts,
        ExtensionLimit extension,
        Set<String> pauses,
        List<Escalation> ladder,
        String source,
        String article,
        boolean verified,
        String note,
        String definedIn) {
    public TermRule {
        pauses = Set.copyOf(pauses);
        ladder = List.copyOf(ladder);
    }

    /** The same rule with the ladder, unless it has one of its own. */
    TermRule climbing(List<Escalation> otherwise) {
        return ladder.isEmpty() ? with(otherwise) : this;
    }

    /** @param named the day the act names, for rules in {@link TermUnit#NAMED_DAY} alone */
    TermCount counted(@Nullable LocalDate named) {
        return new TermCount(unit, count, roll, end, named);
    }

    private TermRule with(List<Escalation> other) {
        return new TermRule(
                key, unit, count, roll, end, starts, extension, pauses, other, source, article, verified, note,
                definedIn);
    }
}
