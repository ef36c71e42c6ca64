package niangjia.shared.terms;

import java.time.Instant;
import java.util.Optional;
import niangjia.shared.UnitRef;

/**
 * The packs and calendars as they are known now. What is decided by them goes into the events, so a replay never asks
 * again.
 */
public interface TermsInForce {
    /** No pack anywhere: then no clock runs. */
    TermsInForce NONE = new TermsInForce() {
        @Override
        public Optional<RulePack> packFor(UnitRef unit, Instant at) {
            return Optional.empty();
        }

        @Override
        public Optional<RulePack> packForOpen(UnitRef unit, Instant startedAt, Instant at) {
            return Optional.empty();
        }

        @Override
        public Optional<RulePack> pack(String id) {
            return Optional.empty();
        }

        @Override
        public WorkCalendar calendarFor(UnitRef unit) {
            return Calendars.published().newest();
        }

        @Override
        public Optional<WorkCalendar> calendar(String version) {
            return Calendars.published().version(version);
        }

        @Override
        public String edition() {
            return "none";
        }
    };

    /** The pack under which a clock of the unit starts at the instant. */
    Optional<RulePack> packFor(UnitRef unit, Instant at);

    /**
     * The pack by which a clock of the unit that started then, and is open, is counted at the instant: the one it started
     * under, unless one has been activated since for open terms, too.
     */
    Optional<RulePack> packForOpen(UnitRef unit, Instant startedAt, Instant at);

    /** The pack a term names, whether it is still active or not. */
    Optional<RulePack> pack(String id);

    /** The newest calendar with the unit's own days. */
    WorkCalendar calendarFor(UnitRef unit);

    /** The calendar a term names. */
    Optional<WorkCalendar> calendar(String version);

    /** Another one whenever any answer may be another, so that whoever has looked once knows whether to look again. */
    String edition();
}
