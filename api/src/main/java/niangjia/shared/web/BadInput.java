package niangjia.shared.web;

import java.util.List;

/** A request that cannot be understood, with all its faults at once; nothing has changed. An answer: no stack trace. */
public final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The code of the whole; each field has its own. */
    public static final String CODE = "request/bad-fields";

    private final transient List<FieldFault> faults;

    public BadInput(List<FieldFault> faults) {
        super(CODE + " " + faults.stream().map(FieldFault::code).distinct().toList(), null, false, false);
        this.faults = List.copyOf(faults);
    }

    public List<FieldFault> faults() {
        return faults;
    }
}
