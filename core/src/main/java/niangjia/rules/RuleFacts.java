package niangjia.rules;

import java.util.List;
import java.util.Set;
import niangjia.rules.PackFacts.StepFacts;
import niangjia.shared.terms.DayEnd;
import niangjia.shared.terms.ExtensionLimit;
import niangjia.shared.terms.RollPolicy;
import niangjia.shared.terms.TermRule;
import niangjia.shared.terms.TermUnit;

/**
 * A {@link TermRule} as it is stored.
 *
 * @param extensions how often it may be extended; 0 for never, and then nobody may
 */
public record RuleFacts(
        String key,
        String unit,
        int count,
        String roll,
        String end,
        String starts,
        int extensions,
        int extensionTotal,
        List<String> approvers,
        List<String> pauses,
        List<StepFacts> ladder,
        String source,
        String article,
        boolean verified,
        String note,
        String definedIn) {
    static RuleFacts of(TermRule rule) {
        ExtensionLimit limit = rule.extension();
        return new RuleFacts(
                rule.key(),
                rule.unit().name(),
                rule.count(),
                rule.roll().name(),
                rule.end().toString(),
                rule.starts(),
                limit.times(),
                limit.total(),
                PackFacts.names(limit.approvers()),
                rule.pauses().stream().sorted().toList(),
                rule.ladder().stream().map(StepFacts::of).toList(),
                rule.source(),
                rule.article(),
                rule.verified(),
                rule.note(),
                rule.definedIn());
    }

    TermRule rule() {
        return new TermRule(
                key,
                TermUnit.valueOf(unit),
                count,
                RollPolicy.valueOf(roll),
                DayEnd.of(end),
                starts,
                new ExtensionLimit(extensions, extensionTotal, PackFacts.roles(approvers)),
                Set.copyOf(pauses),
                ladder.stream().map(StepFacts::step).toList(),
                source,
                article,
                verified,
                note,
                definedIn);
    }
}
