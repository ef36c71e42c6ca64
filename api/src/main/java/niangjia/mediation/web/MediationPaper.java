package niangjia.mediation.web;

import java.util.Locale;

/** The papers of a mediation, in the order in which a course comes to them. */
enum MediationPaper {
    APPLICATION(Part.BEGIN, Whose.APPLICANT, ""),
    ORAL(Part.BEGIN, Whose.APPLICANT, ""),
    CONSENT(Part.BEGIN, Whose.ONE_SIDE, "询"),
    ACCEPTANCE(Part.BEGIN, Whose.ONE_SIDE, "受"),
    DECLINE(Part.BEGIN, Whose.APPLICANT, "不受"),
    MANDATE(Part.BEGIN, Whose.ONE_SIDE, ""),
    REPRESENTATIVES(Part.BEGIN, Whose.WORKER, ""),
    ADDRESS(Part.BEGIN, Whose.ONE_SIDE, ""),
    SESSION(Part.COURSE, Whose.ONE_SIDE, "通"),
    EXTENSION(Part.COURSE, Whose.BOTH, ""),
    MEDIATOR(Part.COURSE, Whose.ONE_SIDE, "变"),
    MINUTES(Part.COURSE, Whose.BOTH, ""),
    PROPOSAL(Part.COURSE, Whose.ONE_SIDE, "案"),
    WAIVER(Part.COURSE, Whose.WORKER, ""),
    SUSPENSION(Part.COURSE, Whose.ONE_SIDE, "中"),
    WITHDRAWAL(Part.COURSE, Whose.APPLICANT, ""),
    SERVICE(Part.COURSE, Whose.FILE, ""),
    AGREEMENT(Part.END, Whose.BOTH, "协"),
    CIVIL_AGREEMENT(Part.END, Whose.BOTH, "协"),
    FAILURE(Part.END, Whose.ONE_SIDE, "终"),
    REVIEW(Part.END, Whose.BOTH, ""),
    CONFIRMATION(Part.END, Whose.BOTH, ""),
    REPORT(Part.END, Whose.OUTSIDE, "函"),
    RECEIPT(Part.AFTER, Whose.BOTH, ""),
    PAYOUT(Part.AFTER, Whose.BOTH, ""),
    DEMAND(Part.AFTER, Whose.ONE_SIDE, "催"),
    PAYMENT_ORDER(Part.AFTER, Whose.WORKER, ""),
    ENFORCEMENT(Part.AFTER, Whose.WORKER, ""),
    CLOSING(Part.AFTER, Whose.FILE, "");

    private final Part part;
    private final Whose whose;
    private final String sign;

    MediationPaper(Part part, Whose whose, String sign) {
        this.part = part;
        this.whose = whose;
        this.sign = sign;
    }

    /** Where in a course it is written. */
    enum Part {
        BEGIN,
        COURSE,
        END,
        AFTER
    }

    /** Into whose hands it is given; whoever hands it out looks here. */
    enum Whose {
        APPLICANT,
        /** The one it is addressed to, each its own. */
        ONE_SIDE,
        BOTH,
        /** Never the other side: what the law would give, or how the workers stand. */
        WORKER,
        OUTSIDE,
        /** Stays with the desk. */
        FILE
    }

    public Part part() {
        return part;
    }

    public Whose whose() {
        return whose;
    }

    /** In the number of the paper; empty for one that has none. */
    String sign() {
        return sign;
    }

    /** Kind of its template. */
    String template() {
        return "mediation-" + segment();
    }

    /** In addresses. */
    public String segment() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean agreement() {
        return this == AGREEMENT || this == CIVIL_AGREEMENT;
    }
}
