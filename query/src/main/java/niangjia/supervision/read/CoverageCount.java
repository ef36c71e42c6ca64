package niangjia.supervision.read;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import niangjia.shared.UnitRef;
import niangjia.supervision.Coverage;

/**
 * One union or employer, and in which figures it counts: it is judged alone by the rule that judges all, so that a list
 * always holds as many as its figure says.
 *
 * @param place where the employer was on the day, or the union itself
 */
record CoverageCount(CoverageEntry entry, UnitRef place, Coverage alone) {
    boolean in(CoveragePart part) {
        return switch (part) {
            case DUE -> alone.due() > 0;
            case COVERED -> alone.covered() > 0;
            case OVERDUE -> alone.overdue() > 0;
            case UNKNOWN -> alone.unknown() > 0;
            case MISSING -> alone.due() > alone.covered() + alone.overdue();
        };
    }

    String id() {
        return entry.employerId() == null ? entry.unitId() : entry.employerId();
    }

    static CoverageRow sum(Collection<CoverageCount> counted, LocalDate on) {
        List<Coverage> all = counted.stream().map(CoverageCount::alone).toList();
        return CoverageRow.of(new Coverage(
                on,
                all.stream().mapToInt(Coverage::due).sum(),
                all.stream().mapToInt(Coverage::covered).sum(),
                all.stream().mapToInt(Coverage::overdue).sum(),
                all.stream().mapToInt(Coverage::unknown).sum()));
    }
}
