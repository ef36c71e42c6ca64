package niangjia.shared.web;

import java.time.Instant;

/** @param axis which of its times decides whether something is in the picture: {@code KNOWN} or {@code TRUE} */
public record PastMoment(Instant at, String axis) {}
