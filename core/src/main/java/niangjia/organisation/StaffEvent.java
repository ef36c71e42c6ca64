package niangjia.organisation;

import java.time.Instant;
import java.time.LocalDate;
import niangjia.shared.Recorded;
import org.jspecify.annotations.Nullable;

/** What happened to a person in service. Days are days in Asia/Shanghai, first and last included. */
public sealed interface StaffEvent {
    String staffId();

    /** When it happened in the world. */
    Instant occurredAt();

    @Recorded(name = "organisation.StaffRegistered", revision = "1")
    record StaffRegistered(
            String staffId, String signInName, String name, String unitCode, String unitPath, Instant occurredAt)
            implements StaffEvent {}

    /** Registered, and administrator of the unit from that day without end. */
    @Recorded(name = "organisation.FirstAdministratorRegistered", revision = "1")
    record FirstAdministratorRegistered(
            String staffId,
            String signInName,
            String name,
            String unitCode,
            String unitPath,
            String grantId,
            LocalDate from,
            Instant occurredAt)
            implements StaffEvent {}

    @Recorded(name = "organisation.StaffRenamed", revision = "1")
    record StaffRenamed(String staffId, String name, Instant occurredAt) implements StaffEvent {}

    @Recorded(name = "organisation.StaffLeft", revision = "1")
    record StaffLeft(String staffId, LocalDate lastDay, Instant occurredAt) implements StaffEvent {}

    /** @param to none if without end */
    @Recorded(name = "organisation.RoleGranted", revision = "1")
    record RoleGranted(
            String staffId,
            String grantId,
            String role,
            String unitCode,
            String unitPath,
            LocalDate from,
            @Nullable LocalDate to,
            Instant occurredAt)
            implements StaffEvent {}

    /** @param fromDay the first day on which the role no longer holds */
    @Recorded(name = "organisation.RoleWithdrawn", revision = "1")
    record RoleWithdrawn(String staffId, String grantId, LocalDate fromDay, String reason, Instant occurredAt)
            implements StaffEvent {}

    /** @param to none if without end */
    @Recorded(name = "organisation.SubstituteSet", revision = "1")
    record SubstituteSet(
            String staffId,
            String substitutionId,
            String substituteForId,
            LocalDate from,
            @Nullable LocalDate to,
            Instant occurredAt)
            implements StaffEvent {}

    /** @param fromDay the first day on which the person no longer acts for the other */
    @Recorded(name = "organisation.SubstituteEnded", revision = "1")
    record SubstituteEnded(String staffId, String substitutionId, LocalDate fromDay, Instant occurredAt)
            implements StaffEvent {}

    @Recorded(name = "organisation.PasswordChanged", revision = "1")
    record PasswordChanged(String staffId, boolean oneTime, Instant occurredAt) implements StaffEvent {}

    /** @param until none if only an administrator can lift it */
    @Recorded(name = "organisation.StaffLockedOut", revision = "1")
    record StaffLockedOut(
            String staffId, int failedAttempts, @Nullable Instant until, Instant occurredAt) implements StaffEvent {}

    @Recorded(name = "organisation.StaffUnlocked", revision = "1")
    record StaffUnlocked(String staffId, Instant occurredAt) implements StaffEvent {}
}
