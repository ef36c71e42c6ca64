package niangjia.organisation.read;

import org.jspecify.annotations.Nullable;

/**
 * Which units stand here, itself included? Units are no secret. Answered with a {@link UnitList}.
 *
 * @param unitId code of the upper unit; null for the whole federation
 */
public record UnitsWithin(@Nullable String unitId) {}
