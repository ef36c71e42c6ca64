package niangjia.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import niangjia.shared.Role;
import niangjia.shared.terms.Escalation;
import niangjia.shared.terms.PackSetting;
import niangjia.shared.terms.RulePack;
import niangjia.shared.terms.TermRule;

/** A {@link RulePack} as it is stored: its own fields, so that a change of the one never changes the other. */
public record PackFacts(
        String jurisdiction,
        String version,
        String name,
        LocalDate inForceFrom,
        List<StepFacts> ladder,
        List<RuleFacts> rules,
        List<SettingFacts> settings) {
    /** What the place decides beside its terms. */
    public record SettingFacts(String key, String value, String source, String article, boolean verified, String note) {
        static SettingFacts of(PackSetting setting) {
            return new SettingFacts(
                    setting.key(),
                    setting.value(),
                    setting.source(),
                    setting.article(),
                    setting.verified(),
                    setting.note());
        }

        PackSetting setting() {
            return new PackSetting(key, value, source, article, verified, note);
        }
    }

    /** A step of the ladder by which lateness climbs. */
    public record StepFacts(int percent, String place, List<String> roles) {
        static StepFacts of(Escalation step) {
            return new StepFacts(step.percent(), step.place().name(), names(step.roles()));
        }

        Escalation step() {
            return new Escalation(percent, Escalation.Place.valueOf(place), PackFacts.roles(roles));
        }
    }

    public static PackFacts of(RulePack pack) {
        return new PackFacts(
                pack.jurisdiction(),
                pack.version(),
                pack.name(),
                pack.inForceFrom(),
                pack.ladder().stream().map(StepFacts::of).toList(),
                pack.rules().values().stream().map(RuleFacts::of).toList(),
                pack.settings().values().stream().map(SettingFacts::of).toList());
    }

    public RulePack pack() {
        Map<String, TermRule> byKey = new TreeMap<>();
        rules.forEach(each -> byKey.put(each.key(), each.rule()));
        Map<String, PackSetting> decided = new TreeMap<>();
        settings.forEach(each -> decided.put(each.key(), each.setting()));
        return new RulePack(
                jurisdiction,
                version,
                name,
                inForceFrom,
                ladder.stream().map(StepFacts::step).toList(),
                byKey,
                decided);
    }

    static List<String> names(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().toList();
    }

    static Set<Role> roles(List<String> names) {
        return names.stream().map(Role::valueOf).collect(Collectors.toSet());
    }
}
