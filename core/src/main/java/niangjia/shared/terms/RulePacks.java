package niangjia.shared.terms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import niangjia.shared.DeskTime;
import niangjia.shared.Rule;
import niangjia.shared.UnitRef;
import org.jspecify.annotations.Nullable;

/** All packs that are loaded and which of them holds where and when. Loading and activating give another collection. */
public final class RulePacks {
    private final Map<String, RulePack> packs;
    private final List<Activation> activations;

    private RulePacks(Map<String, RulePack> packs, List<Activation> activations) {
        this.packs = Collections.unmodifiableMap(packs);
        this.activations = List.copyOf(activations);
    }

    static RulePacks none() {
        return new RulePacks(Map.of(), List.of());
    }

    /** The packs that lie with the project, each active from the day it names. */
    public static RulePacks bundled() {
        return Bundled.PACKS;
    }

    /** Files by name. Whatever is wrong in any of them is told at once; then none is taken. Nothing becomes active by loading. */
    public Checked<RulePacks> with(Map<String, String> files) {
        return new PackLinks(packs).link(files).map(all -> new RulePacks(all, activations));
    }

    /** With a pack that was judged when it was loaded; of two by the same name the recorded one stays. */
    public RulePacks recorded(RulePack pack) {
        Map<String, RulePack> all = new LinkedHashMap<>(packs);
        all.put(pack.id(), pack);
        return new RulePacks(all, activations);
    }

    /** @throws niangjia.shared.RuleViolated {@code terms/pack-unknown} if no such pack is loaded */
    public RulePacks activated(Activation activation) {
        Rule.verify(new ThePackIsLoaded(activation.packId(), packs.containsKey(activation.packId())));
        List<Activation> all = new ArrayList<>(activations);
        all.add(activation);
        return new RulePacks(packs, all);
    }

    /**
     * The pack that holds in the place at the instant; where the place has none, that of the place above it, at last the
     * nation's.
     */
    public RulePack active(String jurisdiction, Instant at) {
        LocalDate day = DeskTime.dayOf(at);
        Optional<RulePack> found = places(jurisdiction)
                .flatMap(place -> activeIn(place, day, day).stream())
                .findFirst();
        Rule.verify(new ThePlaceHasAPack(jurisdiction, found.isPresent()));
        return found.orElseThrow();
    }

    /** The pack that holds for a unit: that of the nearest place on its way up to the root. */
    public RulePack activeFor(UnitRef unit, Instant at) {
        return activeForOpen(unit, at, at);
    }

    /** The pack that holds at an instant for what started then: an activation that leaves alone what runs does not count. */
    public RulePack activeForOpen(UnitRef unit, Instant startedAt, Instant at) {
        List<String> upwards = new ArrayList<>(unit.lineage());
        Collections.reverse(upwards);
        LocalDate started = DeskTime.dayOf(startedAt);
        LocalDate day = DeskTime.dayOf(at);
        Optional<RulePack> found = Stream.concat(
                        upwards.stream().flatMap(id -> places(id).filter(place -> !place.equals(RulePack.NATION))),
                        Stream.of(RulePack.NATION))
                .flatMap(place -> activeIn(place, started, day).stream())
                .findFirst();
        Rule.verify(new ThePlaceHasAPack(RulePack.NATION, found.isPresent()));
        return found.orElseThrow();
    }

    /** The pack a term names. */
    public Optional<RulePack> pack(String id) {
        return Optional.ofNullable(packs.get(id));
    }

    public Collection<RulePack> all() {
        return packs.values();
    }

    public List<Activation> activations() {
        return activations;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RulePacks same && packs.equals(same.packs) && activations.equals(same.activations);
    }

    @Override
    public int hashCode() {
        return Objects.hash(packs, activations);
    }

    private Optional<RulePack> activeIn(String jurisdiction, LocalDate started, LocalDate day) {
        Activation last = null;
        for (Activation each : activations) {
            boolean moves = each.grandfathering() == Grandfathering.ALL_OPEN_MOVE
                    && !each.effectiveOn().isAfter(day);
            boolean holds = each.jurisdiction().equals(jurisdiction)
                    && (moves || !each.effectiveOn().isAfter(started));
            if (holds && (last == null || !each.effectiveOn().isBefore(last.effectiveOn()))) {
                last = each;
            }
        }
        return Optional.ofNullable(last).map(Activation::packId).flatMap(this::pack);
    }

    /** 430502, then 430500, then 430000, then the nation. */
    private static Stream<String> places(String code) {
        List<String> places = new ArrayList<>(List.of(code));
        if (code.matches("\\d{6}")) {
            places.add(code.substring(0, 4) + "00");
            places.add(code.substring(0, 2) + "0000");
        }
        places.add(RulePack.NATION);
        return places.stream().distinct();
    }

    static RulePacks activeAsNamed(Collection<RulePack> packs) {
        Map<String, RulePack> byId = new LinkedHashMap<>();
        packs.forEach(pack -> byId.put(pack.id(), pack));
        List<Activation> activations = packs.stream()
                .map(pack ->
                        new Activation(pack.jurisdiction(), pack.id(), pack.inForceFrom(), Grandfathering.STARTED_KEEP))
                .toList();
        return new RulePacks(byId, activations);
    }
}
