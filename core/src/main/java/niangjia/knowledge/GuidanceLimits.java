package niangjia.knowledge;

/** How long guidance may be, so that it can be read out while somebody waits. */
public final class GuidanceLimits {
    public static final int TITLE = 40;
    public static final int TEXT = 160;
    public static final int WORD = 20;
    public static final int WORDS = 30;
    public static final int SOURCES = 6;
    public static final int SOURCE = 60;
    public static final int PLACE = 20;
    public static final int PERSON = 40;
    public static final int REASON = 200;

    private GuidanceLimits() {}
}
