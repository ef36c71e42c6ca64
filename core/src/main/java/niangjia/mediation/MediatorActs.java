package niangjia.mediation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import niangjia.shared.Role;
import niangjia.supervision.RegistryAct;

/** Who may do what to an entry on the roster of mediators (调解员名册), and when. */
public final class MediatorActs {
    private static final Set<Role> KEEPERS = EnumSet.of(Role.CHAIR, Role.ADMINISTRATOR);
    private static final Set<Role> WITH_THE_MEDIATOR = EnumSet.of(Role.CHAIR, Role.ADMINISTRATOR, Role.MEDIATOR);
    private static final Set<MediatorStatus> NOT_LEFT = EnumSet.of(MediatorStatus.ON_ROSTER, MediatorStatus.SUSPENDED);

    private static final List<RegistryAct<MediatorStatus>> ALL = List.of(
            new RegistryAct<>(MediatorCommand.EnterMediator.class, EnumSet.noneOf(MediatorStatus.class), KEEPERS),
            new RegistryAct<>(MediatorCommand.TrainMediator.class, NOT_LEFT, KEEPERS),
            new RegistryAct<>(MediatorCommand.ChangeMediator.class, NOT_LEFT, WITH_THE_MEDIATOR),
            new RegistryAct<>(MediatorCommand.DeclareConflict.class, NOT_LEFT, WITH_THE_MEDIATOR),
            new RegistryAct<>(MediatorCommand.LiftConflict.class, NOT_LEFT, KEEPERS),
            new RegistryAct<>(MediatorCommand.RenewMediator.class, EnumSet.of(MediatorStatus.ON_ROSTER), KEEPERS),
            new RegistryAct<>(MediatorCommand.SuspendMediator.class, EnumSet.of(MediatorStatus.ON_ROSTER), KEEPERS),
            new RegistryAct<>(MediatorCommand.ReinstateMediator.class, EnumSet.of(MediatorStatus.SUSPENDED), KEEPERS),
            new RegistryAct<>(MediatorCommand.ReleaseMediator.class, NOT_LEFT, KEEPERS),
            new RegistryAct<>(MediatorCommand.RecallMediator.class, EnumSet.of(MediatorStatus.LEFT), KEEPERS));

    private MediatorActs() {}

    /** Every act, in the order of the course. */
    public static List<RegistryAct<MediatorStatus>> all() {
        return ALL;
    }

    /** @throws IllegalArgumentException if the class is no command of this stream */
    public static RegistryAct<MediatorStatus> of(Class<?> command) {
        return ALL.stream()
                .filter(act -> act.command() == command)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "command: " + command.getName() + " (expected: a MediatorCommand)"));
    }
}
