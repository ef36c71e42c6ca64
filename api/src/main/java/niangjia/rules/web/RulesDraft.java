package niangjia.rules.web;

import java.util.List;
import niangjia.rules.RulesCommand;
import niangjia.rules.RulesEvent;
import niangjia.shared.terms.FileFault;
import org.jspecify.annotations.Nullable;

/**
 * A change as it was typed, not made yet.
 *
 * @param command what would be sent; null if the file has faults
 * @param event what would follow by the rules as they stand; null if the file has faults
 */
record RulesDraft(
        RulesAct act,
        @Nullable RulesCommand command,
        @Nullable RulesEvent event,
        List<FileFault> faults) {
    static RulesDraft faulty(RulesAct act, List<FileFault> faults) {
        return new RulesDraft(act, null, null, faults);
    }
}
