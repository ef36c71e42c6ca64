package niangjia.mediation.sums;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why severance is due, and what the rules before 2008 said of the same ground. */
public enum SeveranceGround {
    /** The worker left because of a breach by the employer. */
    LEFT_FOR_BREACH(
            List.of(Article.contractLaw(38), Article.item(Law.LABOUR_CONTRACT_LAW, 46, 1)),
            Article.of(Law.COURT_INTERPRETATION_2001, 15),
            false),
    /** Ended by agreement, proposed by the employer. */
    AGREED(
            List.of(Article.contractLaw(36), Article.item(Law.LABOUR_CONTRACT_LAW, 46, 2)),
            Article.of(Law.SEVERANCE_MEASURES_1994, 5),
            true),
    ILLNESS(
            List.of(Article.item(Law.LABOUR_CONTRACT_LAW, 40, 1), Article.item(Law.LABOUR_CONTRACT_LAW, 46, 3)),
            Article.of(Law.SEVERANCE_MEASURES_1994, 6),
            false),
    NOT_COMPETENT(
            List.of(Article.item(Law.LABOUR_CONTRACT_LAW, 40, 2), Article.item(Law.LABOUR_CONTRACT_LAW, 46, 3)),
            Article.of(Law.SEVERANCE_MEASURES_1994, 7),
            true),
    CIRCUMSTANCES_CHANGED(
            List.of(Article.item(Law.LABOUR_CONTRACT_LAW, 40, 3), Article.item(Law.LABOUR_CONTRACT_LAW, 46, 3)),
            Article.of(Law.SEVERANCE_MEASURES_1994, 8),
            false),
    LAID_OFF(
            List.of(Article.paragraph(Law.LABOUR_CONTRACT_LAW, 41, 1), Article.item(Law.LABOUR_CONTRACT_LAW, 46, 4)),
            Article.of(Law.SEVERANCE_MEASURES_1994, 9),
            false),
    /** A fixed term ran out and was not renewed on terms at least as good. */
    EXPIRED(
            List.of(Article.item(Law.LABOUR_CONTRACT_LAW, 44, 1), Article.item(Law.LABOUR_CONTRACT_LAW, 46, 5)),
            null,
            false),
    /** Bankruptcy, closure, dissolution. */
    EMPLOYER_ENDED(
            List.of(Article.item(Law.LABOUR_CONTRACT_LAW, 44, 4), Article.item(Law.LABOUR_CONTRACT_LAW, 46, 6)),
            null,
            false);

    private final List<Article> basis;
    private final Optional<Article> before2008;
    private final boolean twelveMonthsBefore2008;

    SeveranceGround(List<Article> basis, @Nullable Article before2008, boolean twelveMonthsBefore2008) {
        this.basis = basis;
        this.before2008 = Optional.ofNullable(before2008);
        this.twelveMonthsBefore2008 = twelveMonthsBefore2008;
    }

    public List<Article> basis() {
        return basis;
    }

    /** Whether the employer owes thirty days' notice or a month's wage for it. */
    public boolean needsNotice() {
        return this == ILLNESS || this == NOT_COMPETENT || this == CIRCUMSTANCES_CHANGED;
    }

    /** What gave severance on this ground before 2008; nothing did if empty. */
    Optional<Article> before2008() {
        return before2008;
    }

    boolean twelveMonthsBefore2008() {
        return twelveMonthsBefore2008;
    }
}
