package niangjia.complaint;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import niangjia.shared.Actor;
import niangjia.shared.Decision;
import niangjia.shared.DecisionKind;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import org.jspecify.annotations.Nullable;

/**
 * One row of the state table: which command, from which states, by which roles, from which side.
 *
 * @param from states that allow it; empty for the act that begins a complaint
 * @param roles any of these may do it; {@link Role#SYSTEM} always may
 * @param decision null for an act that decides nothing
 */
public record ComplaintAct(
        Class<? extends ComplaintCommand> command,
        Set<ComplaintStatus> from,
        Set<Role> roles,
        Side side,
        @Nullable Decision decision) {
    public ComplaintAct {
        from = Set.copyOf(from);
        Set<Role> withSystem = EnumSet.copyOf(roles);
        withSystem.add(Role.SYSTEM);
        roles = Set.copyOf(withSystem);
    }

    public ComplaintAct(
            Class<? extends ComplaintCommand> command, Set<ComplaintStatus> from, Set<Role> roles, Side side) {
        this(command, from, roles, side, null);
    }

    /** The same act, as one that decides. @param event by which the decision is known on the record */
    ComplaintAct deciding(DecisionKind kind, Class<?> event) {
        return new ComplaintAct(command, from, roles, side, new Decision(kind, event));
    }

    /** The act's name in the office's language, for example {@code RequestReturn}. */
    public String name() {
        return command.getSimpleName();
    }

    /** The units of which at least one must lie within the actor's unit. */
    public List<UnitRef> reach(Actor actor, UnitRef receivedBy, @Nullable UnitRef holder, List<UnitRef> others) {
        return side.reach(actor, receivedBy, holder, others);
    }

    /** From where in the federation the act is done. */
    public enum Side {
        /** Any unit that has a part in the matter. */
        CONCERNED {
            @Override
            List<UnitRef> reach(Actor actor, UnitRef receivedBy, @Nullable UnitRef holder, List<UnitRef> others) {
                List<UnitRef> all = new ArrayList<>(others);
                all.add(receivedBy);
                if (holder != null) {
                    all.add(holder);
                }
                return List.copyOf(all);
            }
        },
        /** The unit that holds the order, or one above; the unit that took the matter in while nobody holds it. */
        HOLDER {
            @Override
            List<UnitRef> reach(Actor actor, UnitRef receivedBy, @Nullable UnitRef holder, List<UnitRef> others) {
                return List.of(holder == null ? receivedBy : holder);
            }
        },
        /** As {@link #HOLDER}, and the units that assist. */
        ASSISTING {
            @Override
            List<UnitRef> reach(Actor actor, UnitRef receivedBy, @Nullable UnitRef holder, List<UnitRef> others) {
                List<UnitRef> all = new ArrayList<>(others);
                all.addAll(HOLDER.reach(actor, receivedBy, holder, others));
                return List.copyOf(all);
            }
        },
        /**
         * The unit that took the matter in or one above it, or one above the holder: nobody judges the own unit's work
         * from inside, unless the matter came in at that unit or below it. Then other people judge, see the rules.
         */
        PLATFORM {
            @Override
            List<UnitRef> reach(Actor actor, UnitRef receivedBy, @Nullable UnitRef holder, List<UnitRef> others) {
                return holder == null || holder.equals(actor.unit())
                        ? List.of(receivedBy)
                        : List.of(receivedBy, holder);
            }
        };

        abstract List<UnitRef> reach(Actor actor, UnitRef receivedBy, @Nullable UnitRef holder, List<UnitRef> others);
    }
}
