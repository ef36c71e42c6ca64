package niangjia.organisation.write;

import static niangjia.organisation.DaySpan.dayOf;
import static niangjia.organisation.write.OnlyUnitsAndStaffInReachMayBeTouched.by;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import niangjia.organisation.Assignments;
import niangjia.organisation.DaySpan;
import niangjia.organisation.Grant;
import niangjia.organisation.StaffCommand.EndSubstitute;
import niangjia.organisation.StaffCommand.GrantRole;
import niangjia.organisation.StaffCommand.LeaveStaff;
import niangjia.organisation.StaffCommand.RecordLockOut;
import niangjia.organisation.StaffCommand.RecordPasswordChange;
import niangjia.organisation.StaffCommand.RegisterFirstAdministrator;
import niangjia.organisation.StaffCommand.RegisterStaff;
import niangjia.organisation.StaffCommand.RenameStaff;
import niangjia.organisation.StaffCommand.SetSubstitute;
import niangjia.organisation.StaffCommand.Unlock;
import niangjia.organisation.StaffCommand.WithdrawRole;
import niangjia.organisation.StaffEvent.FirstAdministratorRegistered;
import niangjia.organisation.StaffEvent.PasswordChanged;
import niangjia.organisation.StaffEvent.RoleGranted;
import niangjia.organisation.StaffEvent.RoleWithdrawn;
import niangjia.organisation.StaffEvent.StaffLeft;
import niangjia.organisation.StaffEvent.StaffLockedOut;
import niangjia.organisation.StaffEvent.StaffRegistered;
import niangjia.organisation.StaffEvent.StaffRenamed;
import niangjia.organisation.StaffEvent.StaffUnlocked;
import niangjia.organisation.StaffEvent.SubstituteEnded;
import niangjia.organisation.StaffEvent.SubstituteSet;
import niangjia.organisation.StaffId;
import niangjia.organisation.Substitution;
import niangjia.organisation.UnitId;
import niangjia.shared.Actor;
import niangjia.shared.Rule;
import niangjia.shared.UnitRef;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A person in service: registered once, given roles in units for certain days, perhaps acting for another, leaving. */
@Aggregate
class Staff {
    private static final int NAME_LENGTH = 100;
    private static final int REASON_LENGTH = 500;
    private static final int ID_LENGTH = 100;

    @AggregateIdentifier
    private String id;

    private String name;
    private UnitRef homeUnit;
    private Assignments assignments = Assignments.none();
    private @Nullable LockOut lockOut;

    /** The first event fills the fields before anything else reads them. */
    @SuppressWarnings("NullAway.Init")
    Staff() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(RegisterStaff command, Actor actor, Roll roll) {
        UnitRef home = command.homeUnit();
        Rule.verify(by(actor, command, home));
        verifyNewcomer(command.staff(), command.signInName(), command.name(), home, roll);
        apply(new StaffRegistered(
                command.staff().value(),
                command.signInName(),
                command.name(),
                home.id(),
                home.path(),
                command.occurredAt()));
    }

    @EventSourcingHandler
    void evolve(StaffRegistered event) {
        id = event.staffId();
        name = event.name();
        homeUnit = new UnitRef(event.unitCode(), event.unitPath());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(RegisterFirstAdministrator command, Actor actor, Roll roll) {
        UnitRef home = command.homeUnit();
        Rule.verify(by(actor, command, home), new TextsHaveALength(command.grantId(), ID_LENGTH));
        verifyNewcomer(command.staff(), command.signInName(), command.name(), home, roll);
        apply(new FirstAdministratorRegistered(
                command.staff().value(),
                command.signInName(),
                command.name(),
                home.id(),
                home.path(),
                command.grantId(),
                dayOf(command.occurredAt()),
                command.occurredAt()));
    }

    @EventSourcingHandler
    void evolve(FirstAdministratorRegistered event) {
        id = event.staffId();
        name = event.name();
        homeUnit = new UnitRef(event.unitCode(), event.unitPath());
        assignments = assignments.granted(Grant.of(event));
    }

    @CommandHandler
    void decide(RenameStaff command, Actor actor) {
        Rule.verify(
                by(actor, command, homeUnit),
                new OnlyStaffInServiceTakePart(assignments, dayOf(command.occurredAt())),
                new TextsHaveALength(command.name(), NAME_LENGTH),
                new AChangeChangesSomething(command.name(), name));
        apply(new StaffRenamed(id, command.name(), command.occurredAt()));
    }

    @EventSourcingHandler
    void evolve(StaffRenamed event) {
        name = event.name();
    }

    @CommandHandler
    void decide(LeaveStaff command, Actor actor) {
        Rule.verify(
                by(actor, command, homeUnit),
                new OnlyStaffInServiceTakePart(assignments, dayOf(command.occurredAt())),
                new AChangeChangesSomething(command.lastDay().toString(), String.valueOf(assignments.lastDay())));
        apply(new StaffLeft(id, command.lastDay(), command.occurredAt()));
    }

    @EventSourcingHandler
    void evolve(StaffLeft event) {
        assignments = assignments.leavingAfter(event.lastDay());
    }

    @CommandHandler
    void decide(GrantRole command, Actor actor, Roll roll) {
        LocalDate from = command.from() == null ? dayOf(command.occurredAt()) : command.from();
        UnitRef unit = command.unit();
        Grant wanted = new Grant(command.grantId(), command.role(), unit, new DaySpan(from, command.to()));
        Optional<UnitStanding> onRecord = roll.unit(UnitId.of(unit));
        Rule.verify(
                by(actor, command, unit),
                new NobodyGrantsThemselvesAuditOrAdministration(command.role(), command.staff(), actor),
                new NobodyHoldsTheDesksOwnRole(command.role()),
                new DaysRunForward(wanted.days()),
                new OnlyStaffInServiceTakePart(assignments, from),
                new UnitsNamedStandWhereTheRecordHasThem(unit, onRecord),
                new OnlyOpenUnitsTakePart(unit.id(), onRecord),
                new TextsHaveALength(command.grantId(), ID_LENGTH),
                new AGrantIdIsUsedOnce(command.grantId(), assignments.grant(command.grantId())),
                new ARoleIsGrantedOnceForADay(wanted, assignments.grants()),
                new AuditorsHoldNoOtherRoleInReach(wanted, assignments.grants()),
                new AuditorsActForNobody(assignments.substitutions(), List.of(wanted)));
        apply(new RoleGranted(
                id,
                command.grantId(),
                command.role().name(),
                unit.id(),
                unit.path(),
                from,
                command.to(),
                command.occurredAt()));
    }

    @EventSourcingHandler
    void evolve(RoleGranted event) {
        assignments = assignments.granted(Grant.of(event));
    }

    @CommandHandler
    void decide(WithdrawRole command, Actor actor) {
        Optional<Grant> grant = assignments.grant(command.grantId());
        Rule.verify(
                by(actor, command, grant.map(Grant::unit).orElse(homeUnit)),
                new GrantsNamedAreOnRecord(command.grantId(), grant.isPresent()),
                new AnEndFallsWithinTheDays(command.fromDay(), grant.map(Grant::days)),
                new TextsHaveALength(command.reason(), REASON_LENGTH));
        apply(new RoleWithdrawn(id, command.grantId(), command.fromDay(), command.reason(), command.occurredAt()));
    }

    @EventSourcingHandler
    void evolve(RoleWithdrawn event) {
        assignments = assignments.withdrawn(event.grantId(), event.fromDay());
    }

    @CommandHandler
    void decide(SetSubstitute command, Actor actor, Roll roll) {
        DaySpan days = new DaySpan(command.from(), command.to());
        Substitution wanted = new Substitution(command.substitutionId(), command.substituteFor(), days);
        Rule.verify(
                by(actor, command, homeUnit),
                new DaysRunForward(days),
                new OnlyStaffInServiceTakePart(assignments, days.from()),
                new NobodyActsForThemselves(command.staff(), command.substituteFor()),
                new PeopleNamedAreOnRecord(command.substituteFor(), roll.holds(command.substituteFor())),
                new TextsHaveALength(command.substitutionId(), ID_LENGTH),
                new ASubstitutionIdIsUsedOnce(
                        command.substitutionId(), assignments.substitution(command.substitutionId())),
                new OneActsOnceForAnotherOnADay(wanted, assignments.substitutions()),
                new AuditorsActForNobody(List.of(wanted), assignments.grants()));
        apply(new SubstituteSet(
                id,
                command.substitutionId(),
                command.substituteFor().value(),
                days.from(),
                days.to(),
                command.occurredAt()));
    }

    @EventSourcingHandler
    void evolve(SubstituteSet event) {
        assignments = assignments.substituting(Substitution.of(event));
    }

    @CommandHandler
    void decide(EndSubstitute command, Actor actor) {
        Optional<Substitution> known = assignments.substitution(command.substitutionId());
        Rule.verify(
                by(actor, command, homeUnit),
                new SubstitutionsNamedAreOnRecord(command.substitutionId(), known.isPresent()),
                new AnEndFallsWithinTheDays(command.fromDay(), known.map(Substitution::days)));
        apply(new SubstituteEnded(id, command.substitutionId(), command.fromDay(), command.occurredAt()));
    }

    @EventSourcingHandler
    void evolve(SubstituteEnded event) {
        assignments = assignments.noLongerSubstituting(event.substitutionId(), event.fromDay());
    }

    @CommandHandler
    void decide(RecordPasswordChange command, Actor actor) {
        Rule.verify(
                by(actor, command, homeUnit), new OnlyStaffInServiceTakePart(assignments, dayOf(command.occurredAt())));
        apply(new PasswordChanged(id, command.oneTime(), command.occurredAt()));
    }

    @EventSourcingHandler
    void evolve(PasswordChanged event) {
        // a secret is no part of what is decided here
    }

    @CommandHandler
    void decide(RecordLockOut command, Actor actor) {
        Rule.verify(
                by(actor, command, homeUnit),
                new OnlyStaffInServiceTakePart(assignments, dayOf(command.occurredAt())),
                new ALockedOutPersonIsNotLockedOutAgain(lockOut, command.occurredAt()));
        apply(new StaffLockedOut(id, command.failedAttempts(), command.until(), command.occurredAt()));
    }

    @EventSourcingHandler
    void evolve(StaffLockedOut event) {
        lockOut = new LockOut(event.until());
    }

    @CommandHandler
    void decide(Unlock command, Actor actor) {
        Rule.verify(
                by(actor, command, homeUnit),
                new OnlyStaffInServiceTakePart(assignments, dayOf(command.occurredAt())),
                new OnlyALockedOutPersonIsUnlocked(lockOut));
        apply(new StaffUnlocked(id, command.occurredAt()));
    }

    @EventSourcingHandler
    void evolve(StaffUnlocked event) {
        lockOut = null;
    }

    private static void verifyNewcomer(StaffId staff, String signInName, String name, UnitRef home, Roll roll) {
        Optional<UnitStanding> onRecord = roll.unit(UnitId.of(home));
        Rule.verify(
                new SignInNamesArePlain(signInName),
                new SignInNameIsTheOneInTheId(staff, signInName),
                new TextsHaveALength(name, NAME_LENGTH),
                new APersonIsRegisteredOnce(staff, roll.holds(staff)),
                new UnitsNamedStandWhereTheRecordHasThem(home, onRecord),
                new OnlyOpenUnitsTakePart(home.id(), onRecord));
    }
}
