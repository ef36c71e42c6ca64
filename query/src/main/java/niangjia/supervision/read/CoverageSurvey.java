package niangjia.supervision.read;

import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import niangjia.shared.UnitRef;
import niangjia.shared.read.DocumentStore;
import niangjia.supervision.CommitteeHistory;
import niangjia.supervision.CommitteeHistory.Span;
import niangjia.supervision.CommitteeId;
import niangjia.supervision.Coverage;
import niangjia.supervision.EmployerHistory;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Everything in an area that counts on a day, looked at once for all figures. */
final class CoverageSurvey {
    private final UnitRef area;
    private final LocalDate on;
    private final CoverageLine line;
    private final CommitteeStandings committees;

    CoverageSurvey(UnitRef area, LocalDate on, CoverageLine line, CommitteeStandings committees) {
        this.area = area;
        this.on = on;
        this.line = line;
        this.committees = committees;
    }

    List<CoverageCount> unions(List<CoverageUnits.Standing> units) {
        Map<String, CommitteeHistory> histories = committees.histories(
                units.stream().map(CoverageUnits.Standing::unit).toList());
        return units.stream()
                .map(each -> new CoverageCount(
                        new CoverageEntry(
                                null,
                                each.name(),
                                each.unit().id(),
                                null,
                                null,
                                committee(each.unit(), histories),
                                termEnds(each.unit(), histories)),
                        each.unit(),
                        Coverage.ofUnits(Set.of(each.unit()), histories, on)))
                .sorted(Comparator.comparing(
                        (CoverageCount each) -> each.place().path()))
                .toList();
    }

    List<CoverageCount> employers(DocumentStore employers) {
        List<Document> found =
                employers.find(Filters.eq(EmployerDocuments.EVER, area.id())).into(new ArrayList<>());
        List<UnitRef> unions = found.stream()
                .flatMap(doc -> EmployerDocuments.history(doc).unionOn(on).stream())
                .toList();
        Map<String, CommitteeHistory> histories = committees.histories(unions);
        return found.stream()
                .map(doc -> employer(doc, histories))
                .flatMap(each -> each == null ? Stream.<CoverageCount>empty() : Stream.of(each))
                .sorted(Comparator.comparing(
                                (CoverageCount each) -> each.place().path())
                        .thenComparing(each -> each.entry().name())
                        .thenComparing(CoverageCount::id))
                .toList();
    }

    private @Nullable CoverageCount employer(Document doc, Map<String, CommitteeHistory> histories) {
        EmployerHistory history = EmployerDocuments.history(doc);
        UnitRef place = history.placeOn(on).orElse(null);
        if (place == null || !place.isWithin(area) || !history.openOn(on)) {
            return null;
        }
        UnitRef union = history.unionOn(on).orElse(null);
        EmployerRow row = EmployerDocuments.row(doc, on, any -> CommitteeCover.NONE);
        CoverageEntry entry = new CoverageEntry(
                row.employerId(),
                row.name(),
                place.id(),
                row.count(),
                line.members(place),
                union == null ? null : committee(union, histories),
                union == null ? null : termEnds(union, histories));
        return new CoverageCount(
                entry, place, Coverage.ofEmployers(List.of(history), histories, area, line::members, on));
    }

    private static @Nullable String committee(UnitRef union, Map<String, CommitteeHistory> histories) {
        return histories.containsKey(union.id()) ? CommitteeId.of(union.id()).value() : null;
    }

    /** Of the term that was the latest to begin by then. */
    private @Nullable LocalDate termEnds(UnitRef union, Map<String, CommitteeHistory> histories) {
        return histories.getOrDefault(union.id(), CommitteeHistory.EMPTY).spans().stream()
                .filter(span -> !span.from().isAfter(on))
                .reduce((earlier, later) -> later)
                .map(Span::termEnds)
                .orElse(null);
    }
}
