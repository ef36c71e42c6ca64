package niangjia.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.Grandfathering;
import niangjia.shared.terms.LocalDay;
import niangjia.shared.terms.Notice;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of the rules in force. */
public sealed interface RulesCommand {
    RulesId rules();

    /** When it happened in the world. */
    Instant occurredAt();

    /** Before the first change; what lies with the project holds without it. */
    record BeginRules(@TargetAggregateIdentifier RulesId rules, Instant occurredAt) implements RulesCommand {}

    record LoadNotice(@TargetAggregateIdentifier RulesId rules, Notice notice, String reason, Instant occurredAt)
            implements RulesCommand {}

    /** @param days all of the unit's days from now on; none takes back what it had */
    record SetLocalDays(
            @TargetAggregateIdentifier RulesId rules,
            UnitRef unit,
            List<LocalDay> days,
            String reason,
            Instant occurredAt)
            implements RulesCommand {
        public SetLocalDays {
            days = List.copyOf(days);
        }
    }

    /**
     * Puts a pack among those that can be activated; no term is counted by it yet.
     *
     * @param file name of the file, for whoever looks for a fault
     */
    record LoadPack(
            @TargetAggregateIdentifier RulesId rules, String file, String text, String reason, Instant occurredAt)
            implements RulesCommand {}

    /** @param unit for which, and for those below which, the pack holds from the day on */
    record ActivatePack(
            @TargetAggregateIdentifier RulesId rules,
            UnitRef unit,
            String packId,
            LocalDate effectiveOn,
            Grandfathering grandfathering,
            String reason,
            Instant occurredAt)
            implements RulesCommand {}
}
