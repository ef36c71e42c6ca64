package niangjia.supervision.write;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.KnownTerms;
import niangjia.shared.terms.PackSetting;
import niangjia.shared.terms.RulePack;
import niangjia.shared.terms.TermsInForce;
import niangjia.shared.terms.WorkCalendar;

/** The bundled packs, with one thing about them changed. */
final class Packs {
    private Packs() {}

    /** With one setting of the nation's changed. */
    static TermsInForce with(String key, String value) {
        return new Bundled() {
            @Override
            public Optional<RulePack> packFor(UnitRef unit, Instant at) {
                return super.packFor(UnitRef.root("nowhere"), at).map(pack -> {
                    Map<String, PackSetting> settings = new TreeMap<>(pack.settings());
                    settings.put(key, new PackSetting(key, value, "test", "", false, ""));
                    return new RulePack(
                            pack.jurisdiction(),
                            pack.version(),
                            pack.name(),
                            pack.inForceFrom(),
                            pack.ladder(),
                            Map.of(),
                            settings);
                });
            }

            @Override
            public Optional<RulePack> packForOpen(UnitRef unit, Instant startedAt, Instant at) {
                return packFor(unit, startedAt);
            }
        };
    }

    /** With a pack activated to which open terms move. */
    static TermsInForce movingTo(String packId) {
        return new Bundled() {
            @Override
            public Optional<RulePack> packForOpen(UnitRef unit, Instant startedAt, Instant at) {
                return pack(packId);
            }
        };
    }

    private static class Bundled implements TermsInForce {
        private final KnownTerms known = KnownTerms.bundled();

        @Override
        public Optional<RulePack> packFor(UnitRef unit, Instant at) {
            return known.packFor(unit, at);
        }

        @Override
        public Optional<RulePack> packForOpen(UnitRef unit, Instant startedAt, Instant at) {
            return known.packForOpen(unit, startedAt, at);
        }

        @Override
        public Optional<RulePack> pack(String id) {
            return known.pack(id);
        }

        @Override
        public WorkCalendar calendarFor(UnitRef unit) {
            return known.calendarFor(unit);
        }

        @Override
        public Optional<WorkCalendar> calendar(String version) {
            return known.calendar(version);
        }

        @Override
        public String edition() {
            return known.edition();
        }
    }
}
