package niangjia.shared.terms;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import niangjia.shared.Rule;

/**
 * The clocks of one place in one version, with what it takes over from the pack it builds on.
 *
 * @param jurisdiction code of the place as units have it, for example {@code 430000}; {@code CN} for the nation
 * @param ladder whom to tell at which part of a term, for rules that say nothing of their own
 * @param rules by key, in their order
 * @param settings by key: what is decided there beside the terms
 */
public record RulePack(
        String jurisdiction,
        String version,
        String name,
        LocalDate inForceFrom,
        List<Escalation> ladder,
        Map<String, TermRule> rules,
        Map<String, PackSetting> settings) {
    public static final String NATION = "CN";

    public RulePack {
        ladder = List.copyOf(ladder);
        rules = Collections.unmodifiableMap(new TreeMap<>(rules));
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
    }

    public RulePack(
            String jurisdiction,
            String version,
            String name,
            LocalDate inForceFrom,
            List<Escalation> ladder,
            Map<String, TermRule> rules) {
        this(jurisdiction, version, name, inForceFrom, ladder, rules, Map.of());
    }

    /** What a term remembers: {@code 430000@2026.1}. */
    public String id() {
        return jurisdiction + "@" + version;
    }

    public Optional<TermRule> find(String key) {
        return Optional.ofNullable(rules.get(key));
    }

    public Optional<PackSetting> setting(String key) {
        return Optional.ofNullable(settings.get(key));
    }

    /** @throws niangjia.shared.RuleViolated {@code terms/rule-unknown} */
    public TermRule rule(String key) {
        Rule.verify(new ThePackHasTheRule(key, id(), rules.keySet()));
        return find(key).orElseThrow();
    }

    /** The rule of the variant where the place has one, else the plain one. */
    public TermRule rule(String key, String variant) {
        return find(key + "." + variant).orElseGet(() -> rule(key));
    }
}
