package niangjia.rules.web;

import java.time.LocalDate;
import java.util.List;
import niangjia.organisation.read.UnitView;
import niangjia.shared.terms.Activation;
import niangjia.shared.terms.LocalDays;
import niangjia.shared.terms.RulePack;
import org.jspecify.annotations.Nullable;

/**
 * What holds in one unit today.
 *
 * @param pack null if none holds yet
 * @param from the activation it rests on; null if the pack holds by its place alone
 * @param inherited whether that activation is of a unit above
 * @param coming activations of this unit that lie ahead
 * @param days the unit's own list; null if it has none
 */
public record UnitRules(
        UnitView unit,
        @Nullable RulePack pack,
        @Nullable Activation from,
        boolean inherited,
        List<Activation> coming,
        @Nullable LocalDays days) {
    public @Nullable LocalDate since() {
        return from == null ? null : from.effectiveOn();
    }
}
