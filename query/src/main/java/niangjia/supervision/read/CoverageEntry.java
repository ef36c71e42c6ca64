package niangjia.supervision.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One that a figure of coverage counts.
 *
 * @param employerId none for a union, which is told by its unit
 * @param unitId in whose area the employer is, or the union itself
 * @param count of an employer on the day, if known
 * @param line from how many members on it ought to have a committee; none for a union
 * @param committeeId if it has one, in term or not
 * @param termEnds of that committee
 */
public record CoverageEntry(
        @Nullable String employerId,
        String name,
        String unitId,
        @Nullable EmployerCount count,
        @Nullable Integer line,
        @Nullable String committeeId,
        @Nullable LocalDate termEnds) {}
