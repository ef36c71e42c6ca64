package niangjia.mediation.web;

import java.time.temporal.ChronoUnit;
import niangjia.mediation.PartySide;
import niangjia.mediation.read.PerformanceRow;
import niangjia.shared.web.PageWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a promise is told on pages; templates know it as {@code @performance}. */
@Component("performance")
class PerformanceLook {
    private final PageWords words;

    PerformanceLook(PageWords words) {
        this.words = words;
    }

    /** @param look class of the mark; icon beside it */
    public record Mark(String look, String icon, String said) {}

    /** Words first, then a shape, then a colour. */
    public Mark mark(PerformanceRow row) {
        String said = said(row);
        return switch (row.state()) {
            case COMING -> new Mark("", "term-wide", said);
            case DUE_SOON -> new Mark("attention", "term-half", said);
            case PARTLY_PAID -> new Mark("attention", "money", said);
            case DUE_TODAY -> new Mark("urgent", "term-short", said);
            case LATE, DEFAULTED -> new Mark("overdue", "term-over", said);
            case IN_ENFORCEMENT -> new Mark("overdue", "flag", said);
            case LEFT -> new Mark("paused", "hand-over", said);
            case CHECKED, PAID, PAID_LATE -> new Mark("", "check", said);
        };
    }

    /** Which side, and for one of a group which place on the roll. */
    public String side(@Nullable PartySide side, @Nullable Integer member) {
        if (side == null) {
            return "";
        }
        return member == null
                ? words.text("performance.side." + side)
                : words.text("performance.member", words.text("performance.side." + side), member);
    }

    /** The key of the case without the name of its kind, for addresses. */
    public String key(String caseId) {
        return caseId.substring(caseId.indexOf(':') + 1);
    }

    private String said(PerformanceRow row) {
        String key = "performance.state." + row.state();
        return switch (row.state()) {
            case LATE, DEFAULTED, PAID_LATE -> words.text(key, row.daysLate());
            case COMING, DUE_SOON -> words.text(key, ChronoUnit.DAYS.between(words.today(), row.dueOn()));
            case IN_ENFORCEMENT -> words.text(key, words.text("performance.enforcement." + row.enforcement()));
            default -> words.text(key);
        };
    }
}
