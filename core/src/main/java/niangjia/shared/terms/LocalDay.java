package niangjia.shared.terms;

import java.time.LocalDate;

/** A day a unit takes off, or works, beside what the notices say. */
public record LocalDay(LocalDate day, boolean working, String reason) {}
