package niangjia.supervision;

/** What takes a number when it is issued, in a series of its own for each union and year: the papers, and the decline notice. */
public enum PaperSeries {
    REMINDER,
    PUBLIC_REMINDER,
    OPINION,
    SUGGESTION,
    /** 不予受理通知书, given in writing. */
    DECLINE;

    public static PaperSeries of(PaperKind kind) {
        return switch (kind) {
            case REMINDER -> REMINDER;
            case PUBLIC_REMINDER -> PUBLIC_REMINDER;
            case OPINION -> OPINION;
            case SUGGESTION -> SUGGESTION;
        };
    }

    /** The name under which one union's numbers of one year are counted. */
    public String of(String issuerId, int year) {
        return "paper/%s/%s/%d".formatted(issuerId, name(), year);
    }
}
