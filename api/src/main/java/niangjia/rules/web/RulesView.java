package niangjia.rules.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import niangjia.organisation.read.UnitView;
import niangjia.organisation.web.UnitDirectory;
import niangjia.rules.read.KnownRules;
import niangjia.rules.read.RulesLogEntry;
import niangjia.rules.read.RulesLogOf;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.Activation;
import niangjia.shared.terms.RulePack;
import org.springframework.stereotype.Component;

/** Lays the rules in force out as pages and programs read them. */
@Component
public class RulesView {
    private static final int LOADED = 500;

    private final RulesDesk desk;
    private final UnitDirectory units;
    private final Clock clock;

    public RulesView(RulesDesk desk, UnitDirectory units, Clock clock) {
        this.desk = desk;
        this.units = units;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return DeskTime.dayOf(clock.instant());
    }

    CalendarYear year(int year, UnitRef unit) {
        return CalendarYear.of(year, desk.now().calendarFor(unit));
    }

    /** What was loaded and not bundled, by the notice, list or pack. */
    Map<String, RulesLogEntry> loaded(Actor viewer) {
        Map<String, RulesLogEntry> bySubject = new TreeMap<>();
        desk.log(new RulesLogOf(viewer, null, LOADED)).items().stream()
                .filter(entry -> entry.subject() != null && !entry.what().endsWith("PackActivated"))
                .forEach(entry -> bySubject.put(String.valueOf(entry.subject()), entry));
        return bySubject;
    }

    List<PackRow> packs(Actor viewer) {
        KnownRules rules = desk.now();
        Map<String, RulesLogEntry> loaded = loaded(viewer);
        Map<String, List<String>> inForce = new TreeMap<>();
        for (UnitView unit : units.openWithin(viewer.unit())) {
            rules.packFor(unit.unit(), clock.instant())
                    .ifPresent(pack -> inForce.computeIfAbsent(pack.id(), none -> new ArrayList<>())
                            .add(unit.unit().id()));
        }
        return rules.rules().packs().all().stream()
                .map(pack -> new PackRow(
                        pack,
                        PackRow.unverified(pack),
                        PackRow.own(pack),
                        Optional.ofNullable(loaded.get(pack.id()))
                                .map(RulesLogEntry::by)
                                .orElse(""),
                        inForce.getOrDefault(pack.id(), List.of())))
                .sorted((one, other) -> {
                    int byUse =
                            Boolean.compare(one.units().isEmpty(), other.units().isEmpty());
                    return byUse != 0
                            ? byUse
                            : one.pack().id().compareTo(other.pack().id());
                })
                .toList();
    }

    List<UnitRules> units(Actor viewer) {
        KnownRules rules = desk.now();
        return units.openWithin(viewer.unit()).stream()
                .map(unit -> of(unit, rules, clock.instant()))
                .toList();
    }

    UnitRules unit(UnitRef unit) {
        UnitView view = units.all().stream()
                .filter(each -> each.unit().equals(unit))
                .findFirst()
                .orElseThrow();
        return of(view, desk.now(), clock.instant());
    }

    private UnitRules of(UnitView unit, KnownRules rules, Instant at) {
        LocalDate today = DeskTime.dayOf(at);
        RulePack pack = rules.packFor(unit.unit(), at).orElse(null);
        List<String> upwards = new ArrayList<>(unit.unit().lineage());
        Collections.reverse(upwards);
        Optional<Activation> from = upwards.stream()
                .flatMap(id -> newest(rules, id, today).stream())
                .filter(each -> pack != null && each.packId().equals(pack.id()))
                .findFirst();
        List<Activation> coming = rules.rules().packs().activations().stream()
                .filter(each -> each.jurisdiction().equals(unit.unit().id())
                        && each.effectiveOn().isAfter(today))
                .toList();
        return new UnitRules(
                unit,
                pack,
                from.orElse(null),
                from.isPresent()
                        && !from.get().jurisdiction().equals(unit.unit().id()),
                coming,
                rules.rules().calendars().localDays(unit.unit().id()).orElse(null));
    }

    private static Optional<Activation> newest(KnownRules rules, String unitId, LocalDate today) {
        Activation last = null;
        for (Activation each : rules.rules().packs().activations()) {
            if (each.jurisdiction().equals(unitId)
                    && !each.effectiveOn().isAfter(today)
                    && (last == null || !each.effectiveOn().isBefore(last.effectiveOn()))) {
                last = each;
            }
        }
        return Optional.ofNullable(last);
    }
}
