package niangjia.verify;

import java.util.Locale;

/** What comes of a run; the exit code of the program. */
public enum Verdict {
    /** All is under a checkpoint of a given key, and nothing contradicts. */
    HOLDS(0),
    /** Something contradicts. */
    BROKEN(1),
    /** Nothing contradicts, but not all is under a checkpoint. */
    UNPROVEN(3);

    private final int exit;

    Verdict(int exit) {
        this.exit = exit;
    }

    public int exit() {
        return exit;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
