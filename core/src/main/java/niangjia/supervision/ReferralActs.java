package niangjia.supervision;

import java.util.EnumSet;
import java.util.List;
import niangjia.shared.DecisionKind;
import niangjia.shared.Role;

/** Who may do what to a hand-over to another body (移送), and when. */
public final class ReferralActs {
    private static final List<RegistryAct<ReferralStatus>> ALL = List.of(
            new RegistryAct<>(
                    ReferralCommand.PrepareReferral.class,
                    EnumSet.noneOf(ReferralStatus.class),
                    EnumSet.of(Role.HANDLER, Role.SUPERVISOR, Role.MEDIATOR, Role.DISPATCHER)),
            new RegistryAct<>(
                    ReferralCommand.WithdrawConsent.class,
                    EnumSet.of(ReferralStatus.PREPARED, ReferralStatus.SENT, ReferralStatus.RECEIVED),
                    EnumSet.of(Role.OPERATOR, Role.HANDLER, Role.SUPERVISOR, Role.MEDIATOR, Role.DISPATCHER)),
            new RegistryAct<>(
                            ReferralCommand.SendReferral.class,
                            EnumSet.of(ReferralStatus.PREPARED),
                            EnumSet.of(Role.CHAIR))
                    .deciding(DecisionKind.LETTER, ReferralEvent.ReferralSent.class),
            new RegistryAct<>(
                    ReferralCommand.RecordReceipt.class,
                    EnumSet.of(ReferralStatus.SENT),
                    EnumSet.of(Role.HANDLER, Role.SUPERVISOR, Role.MEDIATOR, Role.DISPATCHER)),
            new RegistryAct<>(
                    ReferralCommand.RecordRefusal.class,
                    EnumSet.of(ReferralStatus.SENT, ReferralStatus.RECEIVED),
                    EnumSet.of(Role.HANDLER, Role.SUPERVISOR, Role.MEDIATOR, Role.DISPATCHER)),
            new RegistryAct<>(
                            ReferralCommand.ChaseReferral.class,
                            EnumSet.of(ReferralStatus.SENT, ReferralStatus.RECEIVED),
                            EnumSet.of(Role.HANDLER, Role.SUPERVISOR, Role.MEDIATOR, Role.DISPATCHER))
                    .deciding(DecisionKind.LETTER, ReferralEvent.ReferralChased.class),
            new RegistryAct<>(
                    ReferralCommand.RecordProgress.class,
                    EnumSet.of(ReferralStatus.RECEIVED),
                    EnumSet.of(Role.HANDLER, Role.SUPERVISOR, Role.MEDIATOR, Role.DISPATCHER)),
            new RegistryAct<>(
                    ReferralCommand.RecordOutcome.class,
                    EnumSet.of(ReferralStatus.SENT, ReferralStatus.RECEIVED),
                    EnumSet.of(Role.HANDLER, Role.SUPERVISOR, Role.MEDIATOR, Role.DISPATCHER)),
            new RegistryAct<>(
                            ReferralCommand.InformWorker.class,
                            EnumSet.of(
                                    ReferralStatus.SENT,
                                    ReferralStatus.RECEIVED,
                                    ReferralStatus.REFUSED,
                                    ReferralStatus.ANSWERED),
                            EnumSet.of(Role.HANDLER, Role.SUPERVISOR, Role.MEDIATOR, Role.DISPATCHER))
                    .deciding(DecisionKind.LETTER, ReferralEvent.WorkerInformed.class),
            new RegistryAct<>(
                            ReferralCommand.WithdrawReferral.class,
                            EnumSet.of(ReferralStatus.PREPARED, ReferralStatus.SENT, ReferralStatus.RECEIVED),
                            EnumSet.of(Role.CHAIR))
                    .deciding(DecisionKind.CLOSING, ReferralEvent.ReferralWithdrawn.class));

    private ReferralActs() {}

    /** Every act, in the order of the course. */
    public static List<RegistryAct<ReferralStatus>> all() {
        return ALL;
    }

    /** @throws IllegalArgumentException if the class is no command of this stream */
    public static RegistryAct<ReferralStatus> of(Class<?> command) {
        return ALL.stream()
                .filter(act -> act.command() == command)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "command: " + command.getName() + " (expected: a ReferralCommand)"));
    }
}
