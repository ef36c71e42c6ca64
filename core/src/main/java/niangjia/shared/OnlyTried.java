package niangjia.shared;

/** An act that was only tried would have been done; nothing has changed. An answer: no stack trace. */
public final class OnlyTried extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public OnlyTried() {
        super("only tried", null, false, false);
    }
}
