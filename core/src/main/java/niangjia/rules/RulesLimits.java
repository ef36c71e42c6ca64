package niangjia.rules;

/** How much may be said at once. */
public final class RulesLimits {
    public static final int REASON = 200;
    public static final int LOCAL_DAYS = 100;
    /** Characters of a notice or a pack. */
    public static final int FILE = 200_000;

    private RulesLimits() {}
}
