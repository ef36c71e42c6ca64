package niangjia.shared;

import java.util.List;

/** A sentence that must hold. Its implementation is a record named as that sentence, holding just the facts it judges. */
public interface Rule {
    boolean violated();

    /** Stable for ever, for example {@code complaint/wrong-state}; listed in the catalogue of errors. */
    String code();

    /** What is, then what was expected: the arguments of the catalogue's message, in its order. */
    List<Object> facts();

    static void verify(Rule... rules) {
        for (Rule rule : rules) {
            if (rule.violated()) {
                throw new RuleViolated(rule.code(), rule.facts());
            }
        }
    }
}
