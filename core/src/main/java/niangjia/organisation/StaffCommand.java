package niangjia.organisation;

import java.time.Instant;
import java.time.LocalDate;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked about a person in service. Days are days in Asia/Shanghai, first and last included. */
public sealed interface StaffCommand {
    StaffId staff();

    /** When it happened in the world. */
    Instant occurredAt();

    /** @param signInName the one the id holds: lower-case letters, digits, dot, hyphen, underscore */
    record RegisterStaff(
            @TargetAggregateIdentifier StaffId staff,
            String signInName,
            String name,
            UnitRef homeUnit,
            Instant occurredAt)
            implements StaffCommand {}

    /** Registers the person and makes them administrator of the home unit at once; only the desk itself sends it. */
    record RegisterFirstAdministrator(
            @TargetAggregateIdentifier StaffId staff,
            String signInName,
            String name,
            UnitRef homeUnit,
            String grantId,
            Instant occurredAt)
            implements StaffCommand {}

    record RenameStaff(@TargetAggregateIdentifier StaffId staff, String name, Instant occurredAt)
            implements StaffCommand {}

    /** @param lastDay the last day in service */
    record LeaveStaff(@TargetAggregateIdentifier StaffId staff, LocalDate lastDay, Instant occurredAt)
            implements StaffCommand {}

    /**
     * @param grantId new among this person's grants
     * @param from first day; the day of {@code occurredAt} if none
     * @param to last day; without end if none
     */
    record GrantRole(
            @TargetAggregateIdentifier StaffId staff,
            String grantId,
            Role role,
            UnitRef unit,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Instant occurredAt)
            implements StaffCommand {}

    /** @param fromDay the first day on which the role no longer holds */
    record WithdrawRole(
            @TargetAggregateIdentifier StaffId staff,
            String grantId,
            LocalDate fromDay,
            String reason,
            Instant occurredAt)
            implements StaffCommand {}

    /**
     * The person acts on behalf of another.
     *
     * @param staff the one who acts
     * @param substituteFor the one in whose place
     * @param to last day; without end if none
     */
    record SetSubstitute(
            @TargetAggregateIdentifier StaffId staff,
            String substitutionId,
            StaffId substituteFor,
            LocalDate from,
            @Nullable LocalDate to,
            Instant occurredAt)
            implements StaffCommand {}

    /** @param fromDay the first day on which the person no longer acts for the other */
    record EndSubstitute(
            @TargetAggregateIdentifier StaffId staff, String substitutionId, LocalDate fromDay, Instant occurredAt)
            implements StaffCommand {}

    /**
     * That a secret was set, never the secret.
     *
     * @param oneTime whether it must be changed at the next sign-in
     */
    record RecordPasswordChange(@TargetAggregateIdentifier StaffId staff, boolean oneTime, Instant occurredAt)
            implements StaffCommand {}

    /** @param until when signing in is possible again; only after {@link Unlock} if none */
    record RecordLockOut(
            @TargetAggregateIdentifier StaffId staff,
            int failedAttempts,
            @Nullable Instant until,
            Instant occurredAt) implements StaffCommand {}

    record Unlock(@TargetAggregateIdentifier StaffId staff, Instant occurredAt) implements StaffCommand {}
}
