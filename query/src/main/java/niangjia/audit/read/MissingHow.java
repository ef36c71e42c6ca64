package niangjia.audit.read;

/** In what way something was missing when somebody decided. */
public enum MissingHow {
    /** It came into the record afterwards. */
    LATER,
    /** It was there, and not on screen. */
    UNSEEN;

    String prefix() {
        return this == LATER ? "later:" : "unseen:";
    }
}
