package niangjia.supervision.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niangjia.organisation.UnitLevel;
import niangjia.shared.UnitRef;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.ReadStore;
import niangjia.shared.terms.TermsInForce;
import niangjia.supervision.read.CoverageBoard.Area;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 覆盖率: told for any day out of what the registries remember, by the rules in force on that day. */
@Component
public class CoverageReading {
    private final DocumentStore employers;
    private final CommitteeStandings committees;
    private final CoverageUnits units;
    private final TermsInForce terms;

    public CoverageReading(ReadStore store, CoverageUnits units, TermsInForce terms) {
        this.employers = store.collection(EmployerRegistry.GROUP, EmployerRegistry.COLLECTION);
        this.committees = new CommitteeStandings(store);
        this.units = units;
        this.terms = terms;
    }

    @QueryHandler
    Optional<CoverageBoard> on(CoverageOn query) {
        if (!reaches(new RegistryReach(query.viewer()), query.area())) {
            return Optional.empty();
        }
        CoverageLine line = new CoverageLine(terms, query.on());
        CoverageSurvey survey = new CoverageSurvey(query.area(), query.on(), line, committees);
        List<CoverageUnits.Standing> unions = units.within(query.area(), query.on());
        List<CoverageCount> firms = survey.employers(employers);
        Map<CoverageLevel, CoverageRow> levels = new EnumMap<>(CoverageLevel.class);
        for (CoverageLevel level : CoverageLevel.values()) {
            levels.put(
                    level,
                    CoverageCount.sum(
                            level == CoverageLevel.EMPLOYER ? firms : survey.unions(of(unions, level)), query.on()));
        }
        return Optional.of(new CoverageBoard(
                query.on(), query.area().id(), line.of(query.area()), levels, areas(query, unions, firms)));
    }

    @QueryHandler
    CoveragePage on(CoverageList query) {
        if (!reaches(new RegistryReach(query.viewer()), query.area())) {
            return new CoveragePage(List.of(), 0, null);
        }
        CoverageSurvey survey =
                new CoverageSurvey(query.area(), query.on(), new CoverageLine(terms, query.on()), committees);
        List<CoverageUnits.Standing> unions = units.within(query.area(), query.on());
        List<CoverageCount> all = query.level() == CoverageLevel.EMPLOYER
                ? survey.employers(employers)
                : survey.unions(of(unions, query.level()));
        List<UnitRef> below = below(query.area(), unions);
        List<CoverageCount> counted = all.stream()
                .filter(each -> each.in(query.part()))
                .filter(each -> !query.own() || below.stream().noneMatch(each.place()::isWithin))
                .toList();
        return page(counted, query.cursor(), query.size());
    }

    private List<Area> areas(CoverageOn query, List<CoverageUnits.Standing> unions, List<CoverageCount> firms) {
        List<Area> areas = new ArrayList<>();
        List<UnitRef> below = below(query.area(), unions);
        for (UnitRef unit : below) {
            List<CoverageCount> there =
                    firms.stream().filter(each -> each.place().isWithin(unit)).toList();
            boolean deeper = !below(unit, unions).isEmpty();
            areas.add(new Area(unit.id(), CoverageCount.sum(there, query.on()), deeper));
        }
        List<CoverageCount> own = firms.stream()
                .filter(each -> below.stream().noneMatch(each.place()::isWithin))
                .toList();
        if (!own.isEmpty() && !below.isEmpty()) {
            areas.add(new Area(query.area().id(), CoverageCount.sum(own, query.on()), false));
        }
        return areas;
    }

    /** The unions right below that have an area; that of an employer has none. */
    private static List<UnitRef> below(UnitRef area, List<CoverageUnits.Standing> unions) {
        return unions.stream()
                .filter(each -> each.level() != UnitLevel.EMPLOYER)
                .map(CoverageUnits.Standing::unit)
                .filter(unit -> unit.equals(area.child(unit.id())))
                .sorted(Comparator.comparing(UnitRef::path))
                .toList();
    }

    private static List<CoverageUnits.Standing> of(List<CoverageUnits.Standing> unions, CoverageLevel level) {
        return unions.stream().filter(each -> level.counts(each.level())).toList();
    }

    private static boolean reaches(RegistryReach reach, UnitRef area) {
        return reach.seesRegistries() && reach.covers(area.lineage());
    }

    private static CoveragePage page(List<CoverageCount> counted, @Nullable String cursor, int size) {
        List<String> ids = counted.stream().map(CoverageCount::id).toList();
        int from = cursor == null ? 0 : ids.indexOf(cursor) + 1;
        if (cursor != null && from == 0) {
            throw new IllegalArgumentException("cursor unreadable (expected: one given by this list)");
        }
        int to = Math.min(counted.size(), from + size);
        return new CoveragePage(
                counted.subList(from, to).stream().map(CoverageCount::entry).toList(),
                counted.size(),
                to < counted.size() ? ids.get(to - 1) : null);
    }
}
