package niangjia.complaint.read;

import java.time.LocalDate;
import niangjia.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * How many came that day, and how? Answered with {@link DayTotals}.
 *
 * @param unitId that took the contact in; null for all
 */
public record TotalsOn(LocalDate day, @Nullable String unitId, Actor viewer) {}
