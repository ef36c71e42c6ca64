package niangjia.supervision;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import niangjia.shared.Decision;
import niangjia.shared.DecisionKind;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import org.jspecify.annotations.Nullable;

/**
 * One row of the state table: which command, from which states of the case and of its paper, by which roles, from which side.
 *
 * @param from states that allow it; empty for the act that begins a case
 * @param roles any of these may do it; {@link Role#SYSTEM} always may
 * @param paper states of the paper that allow it; empty for an act that is not about a paper at hand
 * @param decision null for an act that decides nothing
 */
public record SupervisionAct(
        Class<? extends SupervisionCommand> command,
        Set<SupervisionStatus> from,
        Set<Role> roles,
        Side side,
        Set<PaperStatus> paper,
        @Nullable Decision decision) {
    public SupervisionAct {
        from = Set.copyOf(from);
        paper = Set.copyOf(paper);
        Set<Role> withSystem = EnumSet.copyOf(roles);
        withSystem.add(Role.SYSTEM);
        roles = Set.copyOf(withSystem);
    }

    public SupervisionAct(
            Class<? extends SupervisionCommand> command, Set<SupervisionStatus> from, Set<Role> roles, Side side) {
        this(command, from, roles, side, Set.of(), null);
    }

    public SupervisionAct(
            Class<? extends SupervisionCommand> command,
            Set<SupervisionStatus> from,
            Set<Role> roles,
            Side side,
            Set<PaperStatus> paper) {
        this(command, from, roles, side, paper, null);
    }

    /** The same act, as one that decides. @param event by which the decision is known on the record */
    SupervisionAct deciding(DecisionKind kind, Class<?> event) {
        return new SupervisionAct(command, from, roles, side, paper, new Decision(kind, event));
    }

    /** The act's name in the office's language, for example {@code IssuePaper}. */
    public String name() {
        return command.getSimpleName();
    }

    /** The units of which at least one must lie within the actor's unit. */
    public List<UnitRef> reach(UnitRef registeredBy, UnitRef holder) {
        return side == Side.CONCERNED ? List.of(registeredBy, holder) : List.of(holder);
    }

    /** From where in the federation the act is done. */
    public enum Side {
        /** The unit that takes the clue in, or one above. */
        TAKEN_IN,
        /** Any unit that has a part in the matter. */
        CONCERNED,
        /** The union that has the case, or one above. */
        HOLDER
    }
}
