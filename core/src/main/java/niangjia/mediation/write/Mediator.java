package niangjia.mediation.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import niangjia.complaint.Category;
import niangjia.mediation.MediatorActs;
import niangjia.mediation.MediatorCommand;
import niangjia.mediation.MediatorCommand.ChangeMediator;
import niangjia.mediation.MediatorCommand.DeclareConflict;
import niangjia.mediation.MediatorCommand.EnterMediator;
import niangjia.mediation.MediatorCommand.LiftConflict;
import niangjia.mediation.MediatorCommand.RecallMediator;
import niangjia.mediation.MediatorCommand.ReinstateMediator;
import niangjia.mediation.MediatorCommand.ReleaseMediator;
import niangjia.mediation.MediatorCommand.RenewMediator;
import niangjia.mediation.MediatorCommand.SuspendMediator;
import niangjia.mediation.MediatorCommand.TrainMediator;
import niangjia.mediation.MediatorEvent.ConflictDeclared;
import niangjia.mediation.MediatorEvent.ConflictLifted;
import niangjia.mediation.MediatorEvent.MediatorChanged;
import niangjia.mediation.MediatorEvent.MediatorEntered;
import niangjia.mediation.MediatorEvent.MediatorRecalled;
import niangjia.mediation.MediatorEvent.MediatorReinstated;
import niangjia.mediation.MediatorEvent.MediatorReleased;
import niangjia.mediation.MediatorEvent.MediatorRenewed;
import niangjia.mediation.MediatorEvent.MediatorSuspended;
import niangjia.mediation.MediatorEvent.MediatorTrained;
import niangjia.mediation.MediatorId;
import niangjia.mediation.MediatorStatus;
import niangjia.mediation.OfficeHours;
import niangjia.shared.Actor;
import niangjia.shared.RecordMeta;
import niangjia.shared.Role;
import niangjia.shared.Rule;
import niangjia.shared.UnitRef;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One person's entry on the roster: entered for a term, trained, perhaps suspended, at last gone, perhaps back. */
@Aggregate
final class Mediator {
    private static final Set<Role> KEEPERS = EnumSet.of(Role.CHAIR, Role.ADMINISTRATOR, Role.SYSTEM);

    @AggregateIdentifier
    private String id;

    private String staffId;
    private String name;
    private UnitRef unit;
    private MediatorStatus status;
    private LocalDate from;
    private LocalDate to;
    private @Nullable LocalDate left;
    private List<OfficeHours> officeHours = List.of();
    private int declared;
    private final Map<String, DeclaredConflict> conflicts = new LinkedHashMap<>();

    /** The first event fills the fields before anything else reads them. */
    @SuppressWarnings("NullAway.Init")
    Mediator() {}

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    Mediator(EnterMediator command, Actor actor, Mediators mediators) {
        Registries.GUARD.begin(MediatorActs.of(EnterMediator.class), actor, command.unit());
        Rule.verify(
                new AMediatorIsOnTheRosterOnce(
                        command.mediatorId().value(),
                        MediatorId.ofStaff(command.staffId()).value()),
                new TheUnitIsOnRecord(
                        command.unit().id(), mediators.levelOf(command.unit()).isPresent()),
                new DaysRunForward(command.from(), command.to()),
                new NobodyIsEnteredTwice(
                        command.mediatorId().value(),
                        mediators.mediator(command.mediatorId()).isPresent()));
        verify(command.specialities(), command.languages(), command.officeHours());
        apply(new MediatorEntered(
                command.mediatorId().value(),
                command.occurredAt(),
                command.staffId(),
                command.name(),
                command.unit().id(),
                command.unit().path(),
                names(command.specialities()),
                command.languages(),
                command.officeHours(),
                command.from(),
                command.to()));
    }

    @CommandHandlerInterceptor
    @Nullable
    Object guard(
            MediatorCommand command,
            Actor actor,
            @MetaDataValue(RecordMeta.EXPECTED_SEQUENCE) @Nullable String expectedSequence,
            InterceptorChain chain)
            throws Exception {
        Registries.GUARD.verify(
                MediatorActs.of(command.getClass()), actor, unit, status, expectedSequence, getVersion(), getVersion());
        Rule.verify(new AMediatorSpeaksForThemselves(actor.staffId(), staffId, actor.holdsAnyOf(KEEPERS)));
        return chain.proceed();
    }

    @CommandHandler
    void decide(TrainMediator command) {
        apply(new MediatorTrained(id, command.occurredAt(), command.course(), command.trainedOn(), command.hours()));
    }

    @CommandHandler
    void decide(ChangeMediator command) {
        verify(command.specialities(), command.languages(), command.officeHours());
        apply(new MediatorChanged(
                id, command.occurredAt(), names(command.specialities()), command.languages(), command.officeHours()));
    }

    @CommandHandler
    void decide(RenewMediator command) {
        Rule.verify(new DaysRunForward(to, command.to()));
        apply(new MediatorRenewed(id, command.occurredAt(), command.to()));
    }

    @CommandHandler
    void decide(DeclareConflict command) {
        Rule.verify(new AConflictNamesAnEmployerOrAMatter(command.employer() != null, command.matter() != null));
        apply(new ConflictDeclared(
                id,
                command.occurredAt(),
                "c" + (declared + 1),
                command.kind().name(),
                command.employer() == null ? null : command.employer().value(),
                command.matter(),
                command.words()));
    }

    @CommandHandler
    void decide(LiftConflict command) {
        Rule.verify(new TheEntryIsKnown("conflict", command.conflictId(), conflicts.containsKey(command.conflictId())));
        apply(new ConflictLifted(id, command.occurredAt(), command.conflictId(), command.reason()));
    }

    @CommandHandler
    void decide(SuspendMediator command) {
        apply(new MediatorSuspended(id, command.occurredAt(), command.reason()));
    }

    @CommandHandler
    void decide(ReinstateMediator command) {
        apply(new MediatorReinstated(id, command.occurredAt(), command.reason()));
    }

    @CommandHandler
    void decide(ReleaseMediator command) {
        apply(new MediatorReleased(id, command.occurredAt(), command.on(), command.reason()));
    }

    @CommandHandler
    void decide(RecallMediator command) {
        Rule.verify(new DaysRunForward(command.from(), command.to()));
        apply(new MediatorRecalled(id, command.occurredAt(), command.from(), command.to()));
    }

    private static void verify(Set<Category> specialities, List<String> languages, List<OfficeHours> hours) {
        List<String> overlapping = new ArrayList<>();
        for (int i = 0; i < hours.size(); i++) {
            OfficeHours one = hours.get(i);
            hours.subList(0, i).stream()
                    .filter(one::overlaps)
                    .findFirst()
                    .ifPresent(other -> overlapping.add(other + ", " + one));
        }
        Rule.verify(
                new AMediatorHasASpecialityAndALanguage(specialities.size(), languages.size()),
                new OfficeHoursDoNotOverlap(overlapping));
    }

    private static List<String> names(Set<Category> specialities) {
        return specialities.stream().sorted().map(Category::name).toList();
    }

    @EventSourcingHandler
    void evolve(MediatorEntered event) {
        id = event.mediatorId();
        staffId = event.staffId();
        name = event.name();
        unit = new UnitRef(event.unitId(), event.unitPath());
        status = MediatorStatus.ON_ROSTER;
        officeHours = event.officeHours();
        from = event.from();
        to = event.to();
    }

    @EventSourcingHandler
    void evolve(MediatorChanged event) {
        officeHours = event.officeHours();
    }

    @EventSourcingHandler
    void evolve(MediatorRenewed event) {
        to = event.to();
    }

    @EventSourcingHandler
    void evolve(ConflictDeclared event) {
        declared++;
        conflicts.put(
                event.conflictId(),
                new DeclaredConflict(event.conflictId(), event.kind(), event.employerId(), event.matter()));
    }

    @EventSourcingHandler
    void evolve(ConflictLifted event) {
        conflicts.remove(event.conflictId());
    }

    @EventSourcingHandler
    void evolve(MediatorSuspended event) {
        status = MediatorStatus.SUSPENDED;
    }

    @EventSourcingHandler
    void evolve(MediatorReinstated event) {
        status = MediatorStatus.ON_ROSTER;
    }

    @EventSourcingHandler
    void evolve(MediatorReleased event) {
        status = MediatorStatus.LEFT;
        left = event.on();
    }

    @EventSourcingHandler
    void evolve(MediatorRecalled event) {
        status = MediatorStatus.ON_ROSTER;
        left = null;
        from = event.from();
        to = event.to();
    }

    MediatorStanding standing() {
        return new MediatorStanding(
                id,
                staffId,
                name,
                unit,
                from,
                to,
                status == MediatorStatus.SUSPENDED,
                left,
                officeHours,
                List.copyOf(conflicts.values()));
    }
}
