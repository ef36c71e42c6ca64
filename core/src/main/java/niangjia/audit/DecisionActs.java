package niangjia.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niangjia.complaint.ComplaintActs;
import niangjia.complaint.ComplaintCommand;
import niangjia.mediation.MediationActs;
import niangjia.mediation.MediationCommand;
import niangjia.shared.Decision;
import niangjia.shared.DecisionKind;
import niangjia.supervision.ReferralActs;
import niangjia.supervision.ReferralCommand;
import niangjia.supervision.SupervisionActs;
import niangjia.supervision.SupervisionCommand;
import org.jspecify.annotations.Nullable;

/** Every act on a matter, gathered from the tables of the features, and which of them decide. */
public final class DecisionActs {
    private static final List<Row> ALL = Stream.of(
                    ComplaintActs.all().stream().map(act -> new Row(act.command(), act.decision())),
                    SupervisionActs.all().stream().map(act -> new Row(act.command(), act.decision())),
                    MediationActs.all().stream().map(act -> new Row(act.command(), act.decision())),
                    ReferralActs.all().stream().map(act -> new Row(act.command(), act.decision())))
            .flatMap(Function.identity())
            .toList();
    private static final Map<Class<?>, Decision> BY_COMMAND =
            ALL.stream().filter(Row::decides).collect(Collectors.toUnmodifiableMap(Row::command, row -> row.decision));
    private static final Map<Class<?>, DecisionKind> BY_EVENT =
            BY_COMMAND.values().stream().collect(Collectors.toUnmodifiableMap(Decision::event, Decision::kind));

    private DecisionActs() {}

    /** @param decision null for an act that decides nothing */
    public record Row(Class<?> command, @Nullable Decision decision) {
        public boolean decides() {
            return decision != null;
        }
    }

    /** Every act, feature by feature in the order of the course. */
    public static List<Row> all() {
        return ALL;
    }

    /** What was decided, if the event tells a decision. */
    public static Optional<DecisionKind> told(Class<?> event) {
        return Optional.ofNullable(BY_EVENT.get(event));
    }

    /** The stream of the matter the command is about; empty for a command that decides nothing. */
    public static Optional<String> decidesOn(Object command) {
        return BY_COMMAND.containsKey(command.getClass()) ? Optional.of(stream(command)) : Optional.empty();
    }

    private static String stream(Object command) {
        if (command instanceof ComplaintCommand complaint) {
            return complaint.complaintId().value();
        }
        if (command instanceof SupervisionCommand supervision) {
            return supervision.caseId().value();
        }
        if (command instanceof MediationCommand mediation) {
            return mediation.caseId().value();
        }
        return ((ReferralCommand) command).referralId().value();
    }
}
