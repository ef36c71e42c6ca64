package niangjia.audit;

import java.util.Optional;

/** The kinds of cases that can be reviewed. */
public enum ReviewedKind {
    COMPLAINT("complaint:"),
    SUPERVISION("supervision:"),
    MEDIATION("mediation:");

    private final String prefix;

    ReviewedKind(String prefix) {
        this.prefix = prefix;
    }

    /** Empty for what is no case. */
    public static Optional<ReviewedKind> of(String caseId) {
        for (ReviewedKind kind : values()) {
            if (caseId.startsWith(kind.prefix)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
