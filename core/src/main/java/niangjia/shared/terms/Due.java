package niangjia.shared.terms;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When a term ends.
 *
 * @param rawDay the last day before rolling
 * @param on the last day
 * @param at the last second in time; a second later is late
 * @param provisional whether it rests on a year for which no notice has been published
 */
public record Due(LocalDate rawDay, LocalDate on, Instant at, boolean provisional) {}
