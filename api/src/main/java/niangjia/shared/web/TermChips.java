package niangjia.shared.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import niangjia.shared.DeskTime;
import niangjia.shared.terms.Calendars;
import niangjia.shared.terms.DayKind;
import niangjia.shared.terms.Term;
import niangjia.shared.terms.TermProgress;
import niangjia.shared.terms.TermRule;
import niangjia.shared.terms.TermStatus;
import niangjia.shared.terms.TermStep;
import niangjia.shared.terms.TermUnit;
import niangjia.shared.terms.TermsInForce;
import niangjia.shared.terms.WorkCalendar;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * How a term is told wherever one is shown: what is left as words, a shape and a colour, and by when it ends. Templates
 * know it as {@code @terms}.
 */
@Component("terms")
public final class TermChips {
    private static final long MINUTE = 60;
    private static final long HOUR = 3600;

    private final TermsInForce terms;
    private final PageWords words;
    private final Clock clock;

    public TermChips(TermsInForce terms, PageWords words, @Qualifier("pageClock") Clock clock) {
        this.terms = terms;
        this.words = words;
        this.clock = clock;
    }

    /**
     * @param look class of the mark; icon beside it
     * @param said what is left
     * @param title which clock it is, and by when it ends
     */
    public record Chip(String look, String icon, String said, String title) {}

    /** What is left now, or how it ended. */
    public Chip chip(Term term) {
        TermProgress progress = term.progress(clock.instant(), calendar(term));
        String title = words.text("term.by", clock(term), due(term));
        if (!term.status().open()) {
            return ended(term, title);
        }
        return switch (progress.step()) {
            case NORMAL -> new Chip("", "term-wide", left(progress), title);
            case ATTENTION -> new Chip("attention", "term-half", left(progress), title);
            case URGENT -> new Chip("urgent", "term-short", left(progress), title);
            case OVERDUE -> new Chip("overdue", "term-over", over(progress), title);
            case PAUSED -> new Chip("paused", "paused", words.text("term.paused", ground(term)), title);
        };
    }

    public TermStep step(Term term) {
        return term.progress(clock.instant(), calendar(term)).step();
    }

    /** The day with its weekday; for a term by the clock the minute. */
    public String due(Term term) {
        return term.count().unit().byTheClock() ? moment(term.dueAt()) : words.day(term.dueOn());
    }

    /** 班 on a weekend that is worked, 休 on a weekday that is not; else nothing. */
    public String dayMark(LocalDate day) {
        DayKind kind = Calendars.published().newest().day(day).kind();
        return switch (kind) {
            case MAKE_UP, LOCAL_WORK -> words.text("day.worked");
            case HOLIDAY, LOCAL_OFF -> words.text("day.off");
            case WEEKDAY, WEEKEND -> "";
        };
    }

    /** Name of the clock. */
    public String clock(Term term) {
        return words.phrase("term.clock", List.of(term.termId()));
    }

    /** Whether nobody has read the text it rests on. */
    public boolean unverified(Term term) {
        return rule(term).map(rule -> !rule.verified()).orElse(true);
    }

    /** For addresses: the sign between a clock and its number would end them. */
    public String address(Term term) {
        return address(term.termId());
    }

    public static String address(String termId) {
        return termId.replace('#', '-');
    }

    /** @param written as in an address, or as the record has it */
    public static String termId(String written) {
        int last = written.lastIndexOf('-');
        return last < 0 ? written : written.substring(0, last) + "#" + written.substring(last + 1);
    }

    Optional<TermRule> rule(Term term) {
        return terms.pack(term.packId()).flatMap(pack -> pack.find(term.ruleKey()));
    }

    /** The calendar it was counted with; the newest if that one is gone. */
    WorkCalendar calendar(Term term) {
        return terms.calendar(term.calendarVersion())
                .orElseGet(() -> Calendars.published().newest());
    }

    private Chip ended(Term term, String title) {
        if (term.lapsed()) {
            return new Chip("lapsed", "term-over", words.text("term.ended.late"), title);
        }
        String said = term.status() == TermStatus.MET ? words.text("term.ended.met") : words.text("term.ended.stopped");
        return new Chip("ended", term.status() == TermStatus.MET ? "check" : "close", said, title);
    }

    private String left(TermProgress progress) {
        if (progress.measure().byTheClock()) {
            return byTheClock("left.", progress.remaining(), progress.toldInMinutes());
        }
        return progress.remaining() == 0
                ? words.text("term.left.today")
                : counted("left.", progress.measure(), progress.remaining());
    }

    private String over(TermProgress progress) {
        if (progress.measure().byTheClock()) {
            return byTheClock("over.", progress.overdueBy(), progress.toldInMinutes());
        }
        return progress.overdueBy() == 0
                ? words.text("term." + "over.less." + progress.measure())
                : counted("over.", progress.measure(), progress.overdueBy());
    }

    private String byTheClock(String key, long seconds, boolean inMinutes) {
        return inMinutes
                ? counted(key, TermUnit.MINUTES, seconds / MINUTE)
                : counted(key, TermUnit.HOURS, seconds / HOUR);
    }

    private String counted(String key, TermUnit unit, long count) {
        return count == 1 ? words.text("term." + key + "one." + unit) : words.text("term." + key + unit, count);
    }

    private String ground(Term term) {
        return words.label("ClockGround", term.pauseGround());
    }

    private String moment(Instant at) {
        return DeskTime.dayOf(at).equals(words.today()) ? words.when(at) : words.exact(at);
    }
}
