package niangjia.shared.terms;

import java.time.Instant;
import java.util.Optional;
import niangjia.shared.RuleViolated;
import niangjia.shared.UnitRef;

/** Packs and calendars as they stood at one moment. */
public record KnownTerms(RulePacks packs, Calendars calendars) implements TermsInForce {
    /** As they lie with the project. */
    public static KnownTerms bundled() {
        return new KnownTerms(RulePacks.bundled(), Calendars.published());
    }

    @Override
    public Optional<RulePack> packFor(UnitRef unit, Instant at) {
        try {
            return Optional.of(packs.activeFor(unit, at));
        } catch (RuleViolated beforeAnyPack) {
            // a matter older than all packs has no clocks
            return Optional.empty();
        }
    }

    @Override
    public Optional<RulePack> packForOpen(UnitRef unit, Instant startedAt, Instant at) {
        try {
            return Optional.of(packs.activeForOpen(unit, startedAt, at));
        } catch (RuleViolated beforeAnyPack) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<RulePack> pack(String id) {
        return packs.pack(id);
    }

    @Override
    public WorkCalendar calendarFor(UnitRef unit) {
        return calendars.forUnit(unit);
    }

    @Override
    public Optional<WorkCalendar> calendar(String version) {
        return calendars.version(version);
    }

    @Override
    public String edition() {
        return calendars.edition() + packs.activations();
    }
}
