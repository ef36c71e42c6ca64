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

/** The bundled packs, with one setting of the nation's changed. */
final class Packs {
    private Packs() {}

    static TermsInForce with(String key, String value) {
        KnownTerms bundled = KnownTerms.bundled();
        return new TermsInForce() {
            @Override
            public Optional<RulePack> packFor(UnitRef unit, Instant at) {
                return bundled.packFor(UnitRef.root("nowhere"), at).map(pack -> {
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

            @Override
            public Optional<RulePack> pack(String id) {
                return bundled.pack(id);
            }

            @Override
            public WorkCalendar calendarFor(UnitRef unit) {
                return bundled.calendarFor(unit);
            }

            @Override
            public Optional<WorkCalendar> calendar(String version) {
                return bundled.calendar(version);
            }

            @Override
            public String edition() {
                return bundled.edition();
            }
        };
    }
}
