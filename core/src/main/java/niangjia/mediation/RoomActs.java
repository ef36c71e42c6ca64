package niangjia.mediation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import niangjia.shared.Role;
import niangjia.supervision.RegistryAct;

/** Who may do what to a room where mediators sit (调解室), and when. */
public final class RoomActs {
    private static final Set<Role> KEEPERS = EnumSet.of(Role.CHAIR, Role.ADMINISTRATOR);
    private static final Set<Role> USERS = EnumSet.of(Role.CHAIR, Role.ADMINISTRATOR, Role.HANDLER, Role.MEDIATOR);
    private static final Set<RoomStatus> IN_USE = EnumSet.of(RoomStatus.IN_USE);

    private static final List<RegistryAct<RoomStatus>> ALL = List.of(
            new RegistryAct<>(RoomCommand.RegisterRoom.class, EnumSet.noneOf(RoomStatus.class), KEEPERS),
            new RegistryAct<>(RoomCommand.ChangeRoom.class, IN_USE, KEEPERS),
            new RegistryAct<>(RoomCommand.CloseRoom.class, IN_USE, USERS),
            new RegistryAct<>(RoomCommand.ReopenRoom.class, IN_USE, USERS),
            new RegistryAct<>(RoomCommand.GiveUpRoom.class, IN_USE, KEEPERS));

    private RoomActs() {}

    /** Every act, in the order of the course. */
    public static List<RegistryAct<RoomStatus>> all() {
        return ALL;
    }

    /** @throws IllegalArgumentException if the class is no command of this stream */
    public static RegistryAct<RoomStatus> of(Class<?> command) {
        return ALL.stream()
                .filter(act -> act.command() == command)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("command: " + command.getName() + " (expected: a RoomCommand)"));
    }
}
