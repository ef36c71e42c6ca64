package niangjia.audit;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import niangjia.shared.Role;
import niangjia.supervision.RegistryAct;

/** Who may do what in a file review, and when: auditors ask, units answer. */
public final class ReviewActs {
    private static final Set<Role> AUDITORS = EnumSet.of(Role.AUDITOR);
    /** Who handles cases in a unit, or answers for it. */
    private static final Set<Role> ANSWERING =
            EnumSet.of(Role.HANDLER, Role.CHAIR, Role.DISPATCHER, Role.SUPERVISOR, Role.MEDIATOR);

    private static final Set<Role> NOBODY_BUT_THE_DESK = EnumSet.noneOf(Role.class);

    private static final List<RegistryAct<ReviewStatus>> ALL = List.of(
            new RegistryAct<>(ReviewCommand.OpenReview.class, EnumSet.noneOf(ReviewStatus.class), AUDITORS),
            new RegistryAct<>(ReviewCommand.DrawSample.class, EnumSet.of(ReviewStatus.OPENED), AUDITORS),
            drawn(ReviewCommand.JudgeCase.class, AUDITORS),
            drawn(ReviewCommand.RaiseFinding.class, AUDITORS),
            drawn(ReviewCommand.AnswerFinding.class, ANSWERING),
            drawn(ReviewCommand.AcceptAnswer.class, AUDITORS),
            drawn(ReviewCommand.UpholdFinding.class, AUDITORS),
            drawn(ReviewCommand.LapseAnswer.class, NOBODY_BUT_THE_DESK),
            drawn(ReviewCommand.CloseFinding.class, AUDITORS),
            drawn(ReviewCommand.CloseReview.class, AUDITORS));

    private ReviewActs() {}

    /** Every act, in the order of the course. */
    public static List<RegistryAct<ReviewStatus>> all() {
        return ALL;
    }

    /** @throws IllegalArgumentException if the class is no command of this stream */
    public static RegistryAct<ReviewStatus> of(Class<?> command) {
        return ALL.stream()
                .filter(act -> act.command() == command)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("command: " + command.getName() + " (expected: a ReviewCommand)"));
    }

    private static RegistryAct<ReviewStatus> drawn(Class<?> command, Set<Role> roles) {
        return new RegistryAct<>(command, EnumSet.of(ReviewStatus.DRAWN), roles);
    }
}
