package niangjia.shared;

import java.util.List;

/** An act was refused; nothing has changed. An answer, not a fault: it carries no stack trace. The reader's words for it are in the catalogue under the code. */
public final class RuleViolated extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> facts;

    public RuleViolated(String code, List<Object> facts) {
        super(code + " " + facts, null, false, false);
        this.code = code;
        this.facts = List.copyOf(facts);
    }

    public String code() {
        return code;
    }

    public List<Object> facts() {
        return facts;
    }
}
