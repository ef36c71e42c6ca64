package niangjia.supervision;

import java.util.EnumSet;
import java.util.List;
import niangjia.shared.Role;

/** Who may do what to an employer in the registry (用人单位), and when. */
public final class EmployerActs {
    private static final List<RegistryAct<EmployerStatus>> ALL = List.of(
            new RegistryAct<>(
                    EmployerCommand.RegisterEmployer.class,
                    EnumSet.noneOf(EmployerStatus.class),
                    EnumSet.of(Role.HANDLER, Role.SUPERVISOR, Role.DISPATCHER, Role.CHAIR)),
            new RegistryAct<>(
                    EmployerCommand.RenameEmployer.class,
                    EnumSet.of(EmployerStatus.OPEN),
                    EnumSet.of(Role.HANDLER, Role.SUPERVISOR, Role.DISPATCHER, Role.CHAIR)),
            new RegistryAct<>(
                    EmployerCommand.MoveEmployer.class,
                    EnumSet.of(EmployerStatus.OPEN),
                    EnumSet.of(Role.HANDLER, Role.SUPERVISOR, Role.DISPATCHER, Role.CHAIR)),
            new RegistryAct<>(
                    EmployerCommand.RecordHeadCount.class,
                    EnumSet.of(EmployerStatus.OPEN, EmployerStatus.GONE),
                    EnumSet.of(Role.HANDLER, Role.SUPERVISOR, Role.DISPATCHER, Role.CHAIR)),
            new RegistryAct<>(
                    EmployerCommand.LinkUnion.class,
                    EnumSet.of(EmployerStatus.OPEN),
                    EnumSet.of(Role.HANDLER, Role.SUPERVISOR, Role.DISPATCHER, Role.CHAIR)),
            new RegistryAct<>(
                    EmployerCommand.CloseEmployer.class,
                    EnumSet.of(EmployerStatus.OPEN),
                    EnumSet.of(Role.HANDLER, Role.SUPERVISOR, Role.DISPATCHER, Role.CHAIR)),
            new RegistryAct<>(
                    EmployerCommand.ReopenEmployer.class,
                    EnumSet.of(EmployerStatus.GONE),
                    EnumSet.of(Role.HANDLER, Role.SUPERVISOR, Role.DISPATCHER, Role.CHAIR)));

    private EmployerActs() {}

    /** Every act, in the order of the course. */
    public static List<RegistryAct<EmployerStatus>> all() {
        return ALL;
    }

    /** @throws IllegalArgumentException if the class is no command of this stream */
    public static RegistryAct<EmployerStatus> of(Class<?> command) {
        return ALL.stream()
                .filter(act -> act.command() == command)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "command: " + command.getName() + " (expected: a EmployerCommand)"));
    }
}
