package niangjia.mediation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import niangjia.shared.Decision;
import niangjia.shared.DecisionKind;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import org.jspecify.annotations.Nullable;

/**
 * One row of the state table: which command, from which states of the case, by which roles, from which side.
 *
 * @param from states that allow it; empty for the act that begins a case
 * @param roles any of these may do it; {@link Role#SYSTEM} always may
 * @param decision null for an act that decides nothing
 */
public record MediationAct(
        Class<? extends MediationCommand> command,
        Set<MediationStatus> from,
        Set<Role> roles,
        Side side,
        @Nullable Decision decision) {
    public MediationAct {
        from = Set.copyOf(from);
        Set<Role> withSystem = EnumSet.copyOf(roles);
        withSystem.add(Role.SYSTEM);
        roles = Set.copyOf(withSystem);
    }

    public MediationAct(
            Class<? extends MediationCommand> command, Set<MediationStatus> from, Set<Role> roles, Side side) {
        this(command, from, roles, side, null);
    }

    /** The same act, as one that decides. @param event by which the decision is known on the record */
    MediationAct deciding(DecisionKind kind, Class<?> event) {
        return new MediationAct(command, from, roles, side, new Decision(kind, event));
    }

    /** The act's name in the office's language, for example {@code SealAgreement}. */
    public String name() {
        return command.getSimpleName();
    }

    /** The units of which at least one must lie within the actor's unit. */
    public List<UnitRef> reach(UnitRef receivedBy, UnitRef holder) {
        return side == Side.CONCERNED ? List.of(receivedBy, holder) : List.of(holder);
    }

    /** From where in the federation the act is done. */
    public enum Side {
        /** The unit that takes the application in, or one above. */
        TAKEN_IN,
        /** Any unit that has a part in the matter. */
        CONCERNED,
        /** The union that has the case, or one above. */
        HOLDER
    }
}
