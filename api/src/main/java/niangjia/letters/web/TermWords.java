package niangjia.letters.web;

import java.time.Instant;
import java.util.Optional;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.TermRule;
import niangjia.shared.terms.TermUnit;
import niangjia.shared.terms.TermsInForce;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Terms as papers write them. */
@Component
public class TermWords {
    private final TermsInForce terms;

    public TermWords(TermsInForce terms) {
        this.terms = terms;
    }

    public Optional<TermRule> rule(String ruleKey, UnitRef unit, Instant at) {
        return terms.packFor(unit, at).flatMap(pack -> pack.find(ruleKey));
    }

    /** How long the rules in force give, for example 15个工作日; null where they say nothing. */
    public @Nullable String term(String ruleKey, UnitRef unit, Instant at) {
        return rule(ruleKey, unit, at)
                .map(rule -> said(rule.unit(), rule.count()))
                .orElse(null);
    }

    /** Null for what papers do not count in. */
    public static @Nullable String said(TermUnit unit, int count) {
        return switch (unit) {
            case WORKING_DAYS -> count + "个工作日";
            case CALENDAR_DAYS -> count + "日";
            case MONTHS -> count + "个月";
            case YEARS -> count + "年";
            default -> null;
        };
    }
}
