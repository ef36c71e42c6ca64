package niangjia.supervision;

/** What a hand-over can carry. */
public enum ReferralField {
    NAME(Kind.PERSONAL),
    PHONE(Kind.PERSONAL),
    ID_NUMBER(Kind.SENSITIVE),
    ADDRESS(Kind.PERSONAL),
    WAGE_RECORDS(Kind.PERSONAL),
    HEALTH(Kind.SENSITIVE),
    BANK(Kind.SENSITIVE),
    FAMILY(Kind.SENSITIVE),
    EMPLOYER(Kind.PLAIN),
    FACTS(Kind.PLAIN),
    CLAIMS(Kind.PLAIN),
    EVIDENCE(Kind.PLAIN),
    HEAD_COUNT(Kind.PLAIN);

    private final Kind kind;

    ReferralField(Kind kind) {
        this.kind = kind;
    }

    public boolean personal() {
        return kind != Kind.PLAIN;
    }

    /** Goes only with the person's own consent, or to save them. */
    public boolean sensitive() {
        return kind == Kind.SENSITIVE;
    }

    private enum Kind {
        PLAIN,
        PERSONAL,
        SENSITIVE
    }
}
