package niangjia.shared.web;

import java.util.List;
import java.util.Optional;
import niangjia.shared.terms.Derivation;
import niangjia.shared.terms.RulePack;
import niangjia.shared.terms.Term;
import niangjia.shared.terms.TermsInForce;
import org.springframework.stereotype.Component;

/** Why a term ends when it does, for a panel and for paper. */
@Component
public final class TermWhy {
    private final TermsInForce terms;
    private final TermChips chips;
    private final TermWhyLines lines;
    private final TermWhyStrip strip;
    private final PageWords words;

    public TermWhy(TermsInForce terms, TermChips chips, PageWords words) {
        this.terms = terms;
        this.chips = chips;
        this.words = words;
        this.lines = new TermWhyLines(words);
        this.strip = new TermWhyStrip(words);
    }

    /**
     * One line of the reasoning.
     *
     * @param look unsure or late; empty for plain
     * @param wide whether it needs the whole breadth
     */
    public record Line(String label, String said, String look, boolean wide) {}

    /**
     * @param weeks the counted days; empty for a term by the clock
     * @param heads names of the weekdays
     * @param unverified whether nobody has read the text it rests on
     */
    public record Why(
            Term term,
            String clock,
            String due,
            List<Line> lines,
            List<String> heads,
            List<TermWhyStrip.Week> weeks,
            boolean unverified,
            boolean provisional) {
        /** What stands beside the days. */
        public List<Line> beside() {
            return lines.stream().filter(line -> !line.wide()).toList();
        }

        /** What it rests on, which takes more room. */
        public List<Line> below() {
            return lines.stream().filter(Line::wide).toList();
        }
    }

    /** Empty if the pack or the calendar the term names is not there. */
    public Optional<Derivation> derivation(Term term) {
        return chips.rule(term).flatMap(rule -> terms.calendar(term.calendarVersion())
                .map(calendar -> Derivation.of(term, rule, calendar)));
    }

    /** @param moved what was counted anew from outside, in words */
    public Optional<Why> of(Term term, List<Line> moved) {
        return derivation(term)
                .map(derivation -> new Why(
                        term,
                        chips.clock(term),
                        chips.due(term),
                        lines.of(derivation, pack(term), moved),
                        strip.heads(),
                        strip.weeks(derivation),
                        !derivation.verified(),
                        derivation.provisional()));
    }

    private String pack(Term term) {
        return terms.pack(term.packId())
                .map(RulePack::name)
                .map(name -> words.text(
                        "why.pack", name, term.packId().substring(term.packId().indexOf('@') + 1)))
                .orElse(term.packId());
    }
}
