package niangjia.supervision.read;

import niangjia.supervision.Coverage;

/**
 * One row of figures; {@code due} is {@code covered}, {@code missing} and {@code overdue} together.
 *
 * @param unknown employers of whose members nothing is known: in no other figure
 * @param perMille covered of due, rounded down; 1000 where nothing is due
 */
public record CoverageRow(int due, int covered, int missing, int overdue, int unknown, int perMille) {
    static CoverageRow of(Coverage coverage) {
        return new CoverageRow(
                coverage.due(),
                coverage.covered(),
                coverage.due() - coverage.covered() - coverage.overdue(),
                coverage.overdue(),
                coverage.unknown(),
                coverage.perMille());
    }
}
