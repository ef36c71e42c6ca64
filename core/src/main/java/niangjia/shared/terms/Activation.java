package niangjia.shared.terms;

import java.time.LocalDate;

/** From a day on, a place goes by a pack. */
public record Activation(String jurisdiction, String packId, LocalDate effectiveOn, Grandfathering grandfathering) {}
