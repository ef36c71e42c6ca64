package niangjia.verify;

/** What was read is not in the form that was agreed. */
public final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String what;

    public Malformed(String what) {
        super(what);
        this.what = what;
    }

    String what() {
        return what;
    }
}
