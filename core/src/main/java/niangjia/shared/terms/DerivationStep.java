package niangjia.shared.terms;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** One line of a derivation: a key for which the page has words, and what goes into them. Days and instants are in ISO form. */
public record DerivationStep(String key, SortedMap<String, String> args) {
    public DerivationStep {
        args = Collections.unmodifiableSortedMap(new TreeMap<>(args));
    }

    static DerivationStep of(String key, Map<String, String> args) {
        return new DerivationStep(key, new TreeMap<>(args));
    }
}
