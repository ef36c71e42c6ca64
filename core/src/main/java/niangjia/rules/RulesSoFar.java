package niangjia.rules;

import java.util.List;
import niangjia.rules.RulesEvent.LocalDaysSet;
import niangjia.rules.RulesEvent.NoticeLoaded;
import niangjia.rules.RulesEvent.PackActivated;
import niangjia.rules.RulesEvent.PackLoaded;
import niangjia.shared.terms.Activation;
import niangjia.shared.terms.Calendars;
import niangjia.shared.terms.Grandfathering;
import niangjia.shared.terms.KnownTerms;
import niangjia.shared.terms.LocalDays;
import niangjia.shared.terms.RulePacks;

/**
 * The rules in force after some events: what lies with the project, and over it what was loaded. Who decides, who answers
 * and who asks what-if all play the events by this one.
 */
public record RulesSoFar(RulePacks packs, Calendars calendars) {
    /** Before any event. */
    public static RulesSoFar bundled() {
        return new RulesSoFar(RulePacks.bundled(), Calendars.published());
    }

    /**
     * What is on record is not judged again. A notice or pack that a later release brings along under the same name stays
     * as it was recorded, since terms were counted by that.
     */
    public RulesSoFar after(RulesEvent event) {
        if (event instanceof NoticeLoaded loaded) {
            return new RulesSoFar(packs, calendars.recorded(loaded.notice().notice()));
        }
        if (event instanceof LocalDaysSet set) {
            return new RulesSoFar(
                    packs,
                    calendars.with(new LocalDays(
                            set.unitCode(),
                            set.edition(),
                            set.days().stream().map(LocalDayFacts::localDay).toList())));
        }
        if (event instanceof PackLoaded loaded) {
            return new RulesSoFar(packs.recorded(loaded.pack().pack()), calendars);
        }
        if (event instanceof PackActivated activated) {
            return new RulesSoFar(
                    packs.activated(new Activation(
                            activated.unitCode(),
                            activated.packId(),
                            activated.effectiveOn(),
                            Grandfathering.valueOf(activated.grandfathering()))),
                    calendars);
        }
        return this;
    }

    public RulesSoFar after(List<? extends RulesEvent> events) {
        RulesSoFar rules = this;
        for (RulesEvent event : events) {
            rules = rules.after(event);
        }
        return rules;
    }

    public KnownTerms terms() {
        return new KnownTerms(packs, calendars);
    }
}
