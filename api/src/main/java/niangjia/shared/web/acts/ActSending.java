package niangjia.shared.web.acts;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.ActRequest;
import niangjia.shared.web.Acted;
import niangjia.shared.web.CommandDesk;
import niangjia.shared.web.Problem;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.StaleForm;
import org.springframework.stereotype.Component;

/** One act from the reading of its body to the record: the same for programs and for pages. */
@Component
public final class ActSending {
    private static final String STALE = "/stale";

    private final CommandDesk commands;

    public ActSending(CommandDesk commands) {
        this.commands = commands;
    }

    /**
     * Does the act, or tells what it did if the request has acted before.
     *
     * @param reading is done only if the act is yet to be done
     * @param changes what happened after a sequence, for who acted on an older state
     * @throws StaleForm with what changed, if the request expects another sequence
     */
    public <C> Acted send(
            Supplier<ReadCommand<C>> reading, ActRequest request, LongFunction<List<Problem.Change>> changes) {
        Optional<Acted> before = commands.actedBefore(request);
        if (before.isPresent()) {
            return before.get();
        }
        ReadCommand<C> read = reading.get();
        ActRequest asked = read.lateReason() == null ? request : request.because(read.lateReason());
        try {
            return commands.send(read.command(), read.occurredAt(), asked);
        } catch (RuleViolated refused) {
            Long seen = request.expectedSequence();
            if (!refused.code().endsWith(STALE) || seen == null) {
                throw refused;
            }
            throw new StaleForm(refused, told(changes, seen));
        }
    }

    /** Without the store it is still stale, and only not told by whom. */
    private static List<Problem.Change> told(LongFunction<List<Problem.Change>> changes, long seen) {
        try {
            return changes.apply(seen);
        } catch (RuleViolated refused) {
            if (QuestionDesk.isUnavailable(refused)) {
                return List.of();
            }
            throw refused;
        }
    }
}
