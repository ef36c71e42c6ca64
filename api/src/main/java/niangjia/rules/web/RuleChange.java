package niangjia.rules.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import niangjia.shared.terms.RulePack;
import niangjia.shared.terms.TermRule;
import org.jspecify.annotations.Nullable;

/**
 * A rule that two packs have otherwise.
 *
 * @param before null if only the second has it
 * @param after null if only the first has it
 */
public record RuleChange(
        String key, @Nullable TermRule before, @Nullable TermRule after) {
    static List<RuleChange> between(RulePack before, RulePack after) {
        TreeSet<String> keys = new TreeSet<>(before.rules().keySet());
        keys.addAll(after.rules().keySet());
        List<RuleChange> changes = new ArrayList<>();
        for (String key : keys) {
            TermRule one = before.find(key).orElse(null);
            TermRule other = after.find(key).orElse(null);
            if (one == null || other == null || !countsAlike(one, other)) {
                changes.add(new RuleChange(key, one, other));
            }
        }
        return changes;
    }

    /** What a caller or a unit would notice; where the rule stands and what is noted beside it is not. */
    private static boolean countsAlike(TermRule one, TermRule other) {
        return one.unit() == other.unit()
                && one.count() == other.count()
                && one.roll() == other.roll()
                && one.end().equals(other.end())
                && one.extension().equals(other.extension())
                && one.pauses().equals(other.pauses())
                && one.verified() == other.verified();
    }
}
