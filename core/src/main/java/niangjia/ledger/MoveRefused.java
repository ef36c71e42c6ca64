package niangjia.ledger;

import java.util.List;

/** A ledger is not moved. The code is stable; the facts give the actual and the expected value. */
public final class MoveRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> facts;

    MoveRefused(String code, Object... facts) {
        super(code + " " + List.of(facts));
        this.code = code;
        this.facts = List.of(facts);
    }

    public String code() {
        return code;
    }

    public List<Object> facts() {
        return facts;
    }
}
