package niangjia.supervision;

import java.util.EnumSet;
import java.util.List;
import niangjia.shared.Role;

/** Who may do what to a supervisor's certificate (监督员证), and when. */
public final class CredentialActs {
    private static final List<RegistryAct<CredentialStatus>> ALL = List.of(
            new RegistryAct<>(
                    CredentialCommand.RecordTraining.class,
                    EnumSet.noneOf(CredentialStatus.class),
                    EnumSet.of(Role.CHAIR, Role.ADMINISTRATOR)),
            new RegistryAct<>(
                    CredentialCommand.RecordExam.class,
                    EnumSet.of(CredentialStatus.TRAINED, CredentialStatus.EXAMINED),
                    EnumSet.of(Role.CHAIR, Role.ADMINISTRATOR)),
            new RegistryAct<>(
                    CredentialCommand.Certify.class,
                    EnumSet.of(CredentialStatus.EXAMINED),
                    EnumSet.of(Role.CHAIR, Role.ADMINISTRATOR)),
            new RegistryAct<>(
                    CredentialCommand.Renew.class,
                    EnumSet.of(CredentialStatus.CERTIFIED),
                    EnumSet.of(Role.CHAIR, Role.ADMINISTRATOR)),
            new RegistryAct<>(
                    CredentialCommand.Suspend.class,
                    EnumSet.of(CredentialStatus.CERTIFIED),
                    EnumSet.of(Role.CHAIR, Role.ADMINISTRATOR)),
            new RegistryAct<>(
                    CredentialCommand.Reinstate.class,
                    EnumSet.of(CredentialStatus.SUSPENDED),
                    EnumSet.of(Role.CHAIR, Role.ADMINISTRATOR)),
            new RegistryAct<>(
                    CredentialCommand.Revoke.class,
                    EnumSet.of(
                            CredentialStatus.TRAINED,
                            CredentialStatus.EXAMINED,
                            CredentialStatus.CERTIFIED,
                            CredentialStatus.SUSPENDED),
                    EnumSet.of(Role.CHAIR, Role.ADMINISTRATOR)));

    private CredentialActs() {}

    /** Every act, in the order of the course. */
    public static List<RegistryAct<CredentialStatus>> all() {
        return ALL;
    }

    /** @throws IllegalArgumentException if the class is no command of this stream */
    public static RegistryAct<CredentialStatus> of(Class<?> command) {
        return ALL.stream()
                .filter(act -> act.command() == command)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "command: " + command.getName() + " (expected: a CredentialCommand)"));
    }
}
