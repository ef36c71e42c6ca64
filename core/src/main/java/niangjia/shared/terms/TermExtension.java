package niangjia.shared.terms;

import java.time.Instant;

/** More time, in the unit of the term. */
public record TermExtension(Instant askedAt, Instant grantedAt, int by) {}
