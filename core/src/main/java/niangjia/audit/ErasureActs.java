package niangjia.audit;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;

/** Whose turn an erasure is: one proposes, another of higher rank approves, and the desk itself carries it out. */
public final class ErasureActs {
    public static final Set<Role> PROPOSERS = Set.of(Role.ADMINISTRATOR);
    public static final Set<Role> APPROVERS = Set.of(Role.CHAIR);
    public static final Set<Role> DESK = Set.of(Role.SYSTEM);
    /** Who may look: those who act, and whoever looks over their shoulders. */
    public static final Set<Role> READERS = Set.of(Role.ADMINISTRATOR, Role.CHAIR, Role.AUDITOR);

    /** Keys in one request: a person has some in each matter, and nobody has so many matters. */
    public static final int MOST_PERSONS = 100;

    private static final Set<Role> HOLDERS = Set.of(Role.ADMINISTRATOR, Role.CHAIR);
    private static final Set<ErasureStatus> BEFORE_THE_DEED =
            Set.of(ErasureStatus.RECEIVED, ErasureStatus.RESTRICTED, ErasureStatus.PROPOSED, ErasureStatus.APPROVED);
    private static final Set<ErasureStatus> AFTER_THE_DEED =
            Set.of(ErasureStatus.FORGOTTEN, ErasureStatus.SWEPT, ErasureStatus.CERTIFIED);

    private static final Map<Class<?>, Turn> TURNS = Map.ofEntries(
            Map.entry(ErasureCommand.RequestErasure.class, new Turn(PROPOSERS)),
            Map.entry(ErasureCommand.RestrictPersons.class, new Turn(PROPOSERS, ErasureStatus.RECEIVED)),
            Map.entry(ErasureCommand.PlaceHold.class, new Turn(HOLDERS, BEFORE_THE_DEED)),
            Map.entry(ErasureCommand.LiftHold.class, new Turn(HOLDERS, BEFORE_THE_DEED)),
            Map.entry(
                    ErasureCommand.ProposeErasure.class,
                    new Turn(PROPOSERS, ErasureStatus.RESTRICTED, ErasureStatus.PROPOSED)),
            Map.entry(ErasureCommand.ApproveErasure.class, new Turn(APPROVERS, ErasureStatus.PROPOSED)),
            Map.entry(ErasureCommand.RefuseErasure.class, new Turn(APPROVERS, BEFORE_THE_DEED)),
            Map.entry(ErasureCommand.DestroyKeys.class, new Turn(DESK, ErasureStatus.APPROVED)),
            Map.entry(ErasureCommand.ConfirmForgotten.class, new Turn(DESK, ErasureStatus.DESTROYED)),
            Map.entry(ErasureCommand.RecordSweep.class, new Turn(DESK, AFTER_THE_DEED)),
            Map.entry(ErasureCommand.IssueCertificate.class, new Turn(APPROVERS, ErasureStatus.SWEPT)));

    private ErasureActs() {}

    /**
     * Who may do something, and when.
     *
     * @param from where the erasure may stand; empty for what begins it
     */
    public record Turn(Set<Role> roles, Set<ErasureStatus> from) {
        public Turn(Set<Role> roles, ErasureStatus... from) {
            this(roles, Set.of(from));
        }
    }

    /** @throws NullPointerException if the class is no command of this stream */
    public static Turn of(Class<?> command) {
        return Objects.requireNonNull(TURNS.get(command), command.getName());
    }

    /** In the unit that received the request, or one above it. */
    public static boolean reaches(Actor actor, UnitRef unit) {
        return actor.roles().contains(Role.SYSTEM) || unit.isWithin(actor.unit());
    }
}
