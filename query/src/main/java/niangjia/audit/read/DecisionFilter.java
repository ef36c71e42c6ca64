package niangjia.audit.read;

import java.time.LocalDate;
import niangjia.shared.DecisionKind;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions; null asks for all.
 *
 * @param unitId in which it was taken, or a unit above
 * @param from the first day
 * @param to the last day
 * @param staff id or whole name of who decided
 * @param caseId of one matter
 * @param missing while this was missing: name of a {@link MissingKind}, of an event, or {@code stream#sequence} of one entry
 * @param how in which of the two ways; both if null
 */
public record DecisionFilter(
        @Nullable DecisionKind kind,
        @Nullable String unitId,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String staff,
        @Nullable String caseId,
        @Nullable String missing,
        @Nullable MissingHow how) {}
