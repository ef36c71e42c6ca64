package niangjia.shared.terms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Joins packs with those they build on: a rule of the nearer pack replaces the one of the same key further off. */
final class PackLinks {
    private final Map<String, RulePack> linked;
    private final Map<String, PackDraft> drafts = new LinkedHashMap<>();
    private final List<FileFault> faults = new ArrayList<>();

    PackLinks(Map<String, RulePack> loaded) {
        linked = new LinkedHashMap<>(loaded);
    }

    Checked<Map<String, RulePack>> link(Map<String, String> files) {
        files.forEach((file, text) -> {
            Checked<PackDraft> read = PackFile.read(file, text);
            faults.addAll(read.faults());
            if (read.value() != null) {
                take(read.value());
            }
        });
        drafts.values().forEach(draft -> link(draft, new LinkedHashSet<>()));
        return faults.isEmpty() ? Checked.good(linked) : Checked.faulty(faults);
    }

    private void take(PackDraft draft) {
        if (linked.containsKey(draft.id()) || drafts.putIfAbsent(draft.id(), draft) != null) {
            fault(draft, "version", FaultReason.PACK_TWICE, draft.id(), "1");
        }
    }

    private void link(PackDraft draft, Set<String> under) {
        if (linked.containsKey(draft.id())) {
            return;
        }
        Map<String, TermRule> rules = new TreeMap<>();
        Map<String, PackSetting> settings = new TreeMap<>();
        List<Escalation> ladder = draft.ladder();
        String base = draft.base();
        if (base != null) {
            if (!under.add(draft.id())) {
                fault(draft, "base", FaultReason.BASE_IN_CIRCLE, String.join(" ← ", under), base);
                return;
            }
            PackDraft below = drafts.get(base);
            if (below != null) {
                link(below, under);
            }
            RulePack found = linked.get(base);
            if (found == null) {
                if (below == null) {
                    fault(draft, "base", FaultReason.BASE_UNKNOWN, base, String.join(", ", linked.keySet()));
                }
                return;
            }
            rules.putAll(found.rules());
            settings.putAll(found.settings());
            ladder = ladder.isEmpty() ? found.ladder() : ladder;
        }
        for (TermRule rule : draft.rules()) {
            rules.put(rule.key(), rule.climbing(ladder));
        }
        draft.settings().forEach(setting -> settings.put(setting.key(), setting));
        linked.put(
                draft.id(),
                new RulePack(
                        draft.jurisdiction(),
                        draft.version(),
                        draft.name(),
                        draft.inForceFrom(),
                        ladder,
                        rules,
                        settings));
    }

    private void fault(PackDraft draft, String where, FaultReason reason, String actual, String expected) {
        FileFault fault = new FileFault(draft.file(), where, reason, actual, expected);
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }
}
