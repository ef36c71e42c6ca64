package niangjia.organisation.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import niangjia.organisation.read.UnitList;
import niangjia.organisation.read.UnitView;
import niangjia.organisation.read.UnitsWithin;
import niangjia.shared.RuleViolated;
import niangjia.shared.UnitRef;
import niangjia.shared.web.PageUnits;
import niangjia.shared.web.PastMoment;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.Remembered;
import niangjia.shared.web.StorePulse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The tree of units, asked for at most every few seconds: a page names dozens of them. While the store does not answer, what
 * it said last.
 */
@Component("unitDirectory")
public final class UnitDirectory implements PageUnits {
    private static final Duration KEPT = Duration.ofSeconds(3);

    private static final UnitsWithin ALL = new UnitsWithin(null);

    private static final Listing NONE = new Listing(List.of(), Map.of(), Instant.EPOCH);

    private final QuestionDesk queries;
    private final Clock clock;
    private final Remembered<Listing> remembered;
    private volatile Listing listing = NONE;
    private volatile @Nullable Past past;

    public UnitDirectory(QuestionDesk queries, StorePulse pulse, Clock clock) {
        this.queries = queries;
        this.clock = clock;
        this.remembered = new Remembered<>(pulse, 1, units -> true);
    }

    private record Listing(List<UnitView> units, Map<String, UnitView> byCode, Instant askedAt) {}

    private record Past(PastMoment moment, Listing listing) {}

    /** Every upper unit before those below it. */
    public List<UnitView> all() {
        return current().units();
    }

    /** As the tree is read: each unit before those below it, and all of those before its neighbour. */
    public List<UnitView> openWithin(UnitRef upper) {
        return all().stream()
                .filter(unit -> unit.open() && unit.unit().isWithin(upper))
                .sorted(Comparator.comparing(unit -> unit.unit().path()))
                .toList();
    }

    /** Closed ones too. */
    List<UnitView> within(UnitRef upper) {
        return all().stream()
                .filter(unit -> unit.unit().isWithin(upper))
                .sorted(Comparator.comparing(unit -> unit.unit().path()))
                .toList();
    }

    Optional<UnitView> view(String code) {
        return Optional.ofNullable(current().byCode().get(code));
    }

    /** The names from the root down to the unit. */
    public String path(UnitView unit, String between) {
        return unit.unit().lineage().stream().map(this::nameOf).collect(Collectors.joining(between));
    }

    /** The step to the right at which the unit stands in its tree. */
    public String indent(UnitView unit, int base) {
        return "　".repeat(Math.max(0, unit.depth() - base));
    }

    public String indented(UnitView unit) {
        return "　".repeat(unit.depth()) + unit.name();
    }

    public Optional<UnitRef> place(String code) {
        return Optional.ofNullable(current().byCode().get(code)).map(UnitView::unit);
    }

    /** The code where the store does not answer and nothing is remembered: a page that says so must not fail on it. */
    @Override
    public String nameOf(String code) {
        try {
            UnitView unit = current().byCode().get(code);
            if (unit == null) {
                // at a moment of the past it was not on record yet: its name of today says more than its code
                unit = today().byCode().get(code);
            }
            return unit == null ? code : unit.name();
        } catch (RuleViolated refused) {
            if (QuestionDesk.isUnavailable(refused)) {
                return code;
            }
            throw refused;
        }
    }

    /** Asked for anew. */
    boolean knows(String code) {
        forget();
        return place(code).isPresent();
    }

    /** What was just changed should be asked for anew. */
    void forget() {
        listing = NONE;
    }

    private Listing current() {
        return queries.moment().map(this::then).orElseGet(this::today);
    }

    /** The past does not change: the moment looked at last is kept. */
    private Listing then(PastMoment moment) {
        Past known = past;
        if (known == null || !known.moment().equals(moment)) {
            known = new Past(moment, listed(queries.ask(ALL, UnitList.class), moment.at()));
            past = known;
        }
        return known.listing();
    }

    private Listing today() {
        Listing known = listing;
        Instant now = clock.instant();
        if (known.askedAt().isBefore(now.minus(KEPT))) {
            known = remembered
                    .of("", () -> Optional.of(listed(queries.askOfThePresent(ALL, UnitList.class), now)))
                    .orElse(NONE);
            listing = known;
        }
        return known;
    }

    private static Listing listed(UnitList list, Instant at) {
        List<UnitView> units = list.units();
        return new Listing(
                units,
                units.stream().collect(Collectors.toMap(unit -> unit.unit().id(), Function.identity())),
                at);
    }
}
