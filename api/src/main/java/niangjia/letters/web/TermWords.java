package niangjia.letters.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.Term;
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

    /** The last day as it was before anything was extended; null if the calendar it was counted by is not known. */
    public @Nullable LocalDate unextended(Term term) {
        Term before = new Term(
                term.termId(),
                term.ruleKey(),
                term.packId(),
                term.calendarVersion(),
                term.startedAt(),
                term.count(),
                List.of(),
                term.pauses(),
                term.pausedAt(),
                term.pauseGround(),
                term.dueOn(),
                term.dueAt(),
                term.provisional(),
                term.status(),
                term.lapsedAt(),
                term.endedAt());
        return term.extensions().isEmpty()
                ? term.dueOn()
                : terms.calendar(term.calendarVersion())
                        .map(calendar -> before.due(calendar).on())
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
