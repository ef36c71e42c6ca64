package niangjia.supervision;

import java.util.EnumSet;
import java.util.List;
import niangjia.shared.Role;

/** Who may do what to a supervision committee (监督委员会), and when. */
public final class CommitteeActs {
    private static final List<RegistryAct<CommitteeStatus>> ALL = List.of(
            new RegistryAct<>(
                    CommitteeCommand.Establish.class,
                    EnumSet.noneOf(CommitteeStatus.class),
                    EnumSet.of(Role.CHAIR, Role.ADMINISTRATOR)),
            new RegistryAct<>(
                    CommitteeCommand.ChangeMembers.class,
                    EnumSet.of(CommitteeStatus.STANDING),
                    EnumSet.of(Role.CHAIR, Role.ADMINISTRATOR)),
            new RegistryAct<>(
                    CommitteeCommand.ReElect.class,
                    EnumSet.of(CommitteeStatus.STANDING, CommitteeStatus.DISSOLVED),
                    EnumSet.of(Role.CHAIR, Role.ADMINISTRATOR)),
            new RegistryAct<>(
                    CommitteeCommand.FileList.class,
                    EnumSet.of(CommitteeStatus.STANDING),
                    EnumSet.of(Role.CHAIR, Role.ADMINISTRATOR)),
            new RegistryAct<>(
                    CommitteeCommand.Dissolve.class,
                    EnumSet.of(CommitteeStatus.STANDING),
                    EnumSet.of(Role.CHAIR, Role.ADMINISTRATOR)));

    private CommitteeActs() {}

    /** Every act, in the order of the course. */
    public static List<RegistryAct<CommitteeStatus>> all() {
        return ALL;
    }

    /** @throws IllegalArgumentException if the class is no command of this stream */
    public static RegistryAct<CommitteeStatus> of(Class<?> command) {
        return ALL.stream()
                .filter(act -> act.command() == command)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "command: " + command.getName() + " (expected: a CommitteeCommand)"));
    }
}
