package niangjia.supervision;

import org.jspecify.annotations.Nullable;

/**
 * An employer the case is about.
 *
 * @param respondentId unique within the case
 * @param employer in the registry of employers; null if it is not there
 * @param headCount as far as known
 */
public record Respondent(
        String respondentId,
        @Nullable EmployerId employer,
        String name,
        @Nullable Integer headCount) {}
