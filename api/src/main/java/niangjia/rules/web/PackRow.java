package niangjia.rules.web;

import java.util.List;
import niangjia.shared.terms.RulePack;

/**
 * A pack in the list of packs.
 *
 * @param unverified how many of its rules rest on no text that was read
 * @param own how many of its rules stand in itself and not in the pack it builds on
 * @param loaded when and by whom it came; empty if it lies with the project
 * @param units codes of the units of this tree it holds for today by an activation of their own or of one above them
 */
public record PackRow(RulePack pack, long unverified, long own, String loaded, List<String> units) {
    static long unverified(RulePack pack) {
        return pack.rules().values().stream().filter(rule -> !rule.verified()).count();
    }

    static long own(RulePack pack) {
        return pack.rules().values().stream()
                .filter(rule -> rule.definedIn().equals(pack.id()))
                .count();
    }
}
