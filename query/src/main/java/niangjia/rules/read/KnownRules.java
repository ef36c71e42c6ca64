package niangjia.rules.read;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import niangjia.rules.RulesEvent;
import niangjia.rules.RulesSoFar;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.KnownTerms;
import niangjia.shared.terms.RulePack;
import niangjia.shared.terms.TermsInForce;
import niangjia.shared.terms.WorkCalendar;

/** The rules as they stood after one event; they never change. Calendars are made once, since each numbers its days. */
public final class KnownRules implements TermsInForce {
    private final RulesSoFar rules;
    private final KnownTerms terms;
    private final long sequence;
    private final Map<UnitRef, WorkCalendar> ofUnits = new ConcurrentHashMap<>();
    private final Map<String, Optional<WorkCalendar>> versions = new ConcurrentHashMap<>();

    KnownRules(RulesSoFar rules, long sequence) {
        this.rules = rules;
        this.terms = rules.terms();
        this.sequence = sequence;
    }

    static KnownRules bundled() {
        return new KnownRules(RulesSoFar.bundled(), -1);
    }

    /** As they stood when just these changes had been made; {@link #sequence()} then counts them. */
    public static KnownRules after(List<RulesEvent> changes) {
        return new KnownRules(RulesSoFar.bundled().after(changes), changes.size() - 1L);
    }

    public RulesSoFar rules() {
        return rules;
    }

    /** Of the last event included; -1 while nothing has been changed. */
    public long sequence() {
        return sequence;
    }

    @Override
    public Optional<RulePack> packFor(UnitRef unit, Instant at) {
        return terms.packFor(unit, at);
    }

    @Override
    public Optional<RulePack> packForOpen(UnitRef unit, Instant startedAt, Instant at) {
        return terms.packForOpen(unit, startedAt, at);
    }

    @Override
    public Optional<RulePack> pack(String id) {
        return terms.pack(id);
    }

    @Override
    public WorkCalendar calendarFor(UnitRef unit) {
        return ofUnits.computeIfAbsent(unit, terms::calendarFor);
    }

    @Override
    public Optional<WorkCalendar> calendar(String version) {
        return versions.computeIfAbsent(version, terms::calendar);
    }

    @Override
    public String edition() {
        return String.valueOf(sequence);
    }
}
