package niangjia.audit.web;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import niangjia.audit.read.ReplayStanding;
import niangjia.audit.read.ReplayStep;
import niangjia.complaint.read.TimelineEntry.Field;
import niangjia.complaint.read.TimelineEntry.Text;
import niangjia.complaint.web.CourseWords;
import niangjia.shared.DeskTime;
import niangjia.shared.web.PageWords;

/** The steps of one matter in words, the same on the page and in the printed story. */
final class ReplayWords {
    /** Something entered within it counts as entered at once. */
    private static final Duration AT_ONCE = Duration.ofMinutes(1);

    /** Steps that say that somebody is late. */
    private static final Set<String> LATE = Set.of(
            "clock.Lapsed",
            "complaint.TermLapsed",
            "complaint.PromiseDefaulted",
            "supervision.PaperLapsed",
            "mediation.PerformanceDefaulted");

    /** Texts and values that say why something was done. */
    private static final Set<String> REASONS = Set.of(
            "reason",
            "explanation",
            "basis",
            "ground",
            "grounds",
            "facts",
            "finding",
            "newFacts",
            "signs",
            "arithmetic");

    private static final String CLOCKS = "complaint.TermStarted";
    private static final int SHORT = 7;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final ReplayNames names;
    private final CourseWords course;
    private final CourseWords clocks;
    private final PageWords words;

    /** @param clocks which tell what clocks do, for streams of every kind */
    ReplayWords(ReplayNames names, CourseWords course, CourseWords clocks, PageWords words) {
        this.names = names;
        this.course = course;
        this.clocks = clocks;
        this.words = words;
    }

    record Line(String name, String value) {}

    ReplayNames names() {
        return names;
    }

    /** What happened, and about which paper or employer. */
    public String said(ReplayStep step) {
        String said = happened(step);
        String about = names.about(step);
        return about == null ? said : words.text("supervision.line", said, about);
    }

    /** What fits beside a mark. */
    public String shortly(ReplayStep step) {
        String about = names.about(step);
        String said = step.value("paperId").isPresent() && about != null ? about : happened(step);
        String first = said.replaceFirst("[〔（(：:，,].*", "");
        return first.length() <= SHORT ? first : first.substring(0, SHORT) + "…";
    }

    public String glyph(ReplayStep step) {
        return ReplayKinds.turnsAClock(step.kind()) ? ReplayKinds.clockGlyph(step.kind()) : course.glyphOf(step.kind());
    }

    /** Whether the step says that somebody is late. */
    public boolean late(ReplayStep step) {
        return LATE.contains(step.kind());
    }

    /** Whether it was entered later than it happened. */
    public boolean enteredLate(ReplayStep step) {
        return Duration.between(step.occurredAt(), step.recordedAt()).compareTo(AT_ONCE) >= 0;
    }

    public String lateBy(ReplayStep step) {
        Duration span = Duration.between(step.occurredAt(), step.recordedAt());
        if (span.toDays() > 0) {
            return words.text("span.days", span.toDays(), span.toHoursPart());
        }
        return span.toHours() > 0
                ? words.text("span.hours", span.toHours(), span.toMinutesPart())
                : words.text("span.minutes", span.toMinutes());
    }

    public String name(ReplayStep step, Field field) {
        return words(step).nameOf(kind(step), field);
    }

    public String value(ReplayStep step, Field field) {
        if (names.knows(field.value())) {
            return names.of(field.value());
        }
        return DAY.matcher(field.value()).matches()
                ? words.day(LocalDate.parse(field.value()))
                : words(step).valueOf(kind(step), field);
    }

    public String name(Text text) {
        return words.field(text.field());
    }

    /** Everything a step says in plain values, with the names of its fields. */
    public List<Line> says(ReplayStep step) {
        return step.fields().stream()
                .map(field -> new Line(name(step, field), value(step, field)))
                .toList();
    }

    /** What a step did to the matter. */
    ReplayChange changes(ReplayStanding standing) {
        return ReplayChange.of(standing, names, course, words);
    }

    public String day(ReplayStep step) {
        return ReplayScale.shortly(DeskTime.dayOf(step.occurredAt()), words);
    }

    /** When it was entered, to the second. */
    public String recorded(ReplayStep step) {
        String time = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT)
                .format(step.recordedAt().atZone(DeskTime.ZONE));
        return words.day(DeskTime.dayOf(step.recordedAt())) + " " + time;
    }

    /** What the flag on the scrubber says. */
    public String flag(ReplayStep step) {
        return day(step) + " " + words.hour(step.occurredAt());
    }

    /** The minute of a step, as a field for moments takes it. */
    public String moment(ReplayStep step) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm", Locale.ROOT)
                .format(step.occurredAt().atZone(DeskTime.ZONE));
    }

    /** How the digest begins and ends. */
    public String digest(ReplayStep step) {
        String digest = step.stored().digest();
        return digest.substring(0, 8) + " … " + digest.substring(digest.length() - 4);
    }

    /** Why it was done, as far as it was said in codes. */
    public List<Line> reasons(ReplayStep step) {
        return step.fields().stream()
                .filter(field -> REASONS.contains(field.path()))
                .map(field -> new Line(name(step, field), value(step, field)))
                .toList();
    }

    /** Why it was done, as far as it was said in words. */
    public List<Text> reasonsTold(ReplayStep step) {
        return step.texts().stream()
                .filter(text -> REASONS.contains(text.field()))
                .toList();
    }

    private String happened(ReplayStep step) {
        // clocks of all streams say the same in the same order; in the words of complaints with the day, too
        String key =
                step.clock() == null ? step.words().key() : "event.complaint.Term" + ReplayKinds.turnOf(step.kind());
        return words.phrase(key, step.words().args().stream().map(names::of).toList());
    }

    private CourseWords words(ReplayStep step) {
        return step.clock() == null ? course : clocks;
    }

    private static String kind(ReplayStep step) {
        return step.clock() == null ? step.kind() : CLOCKS;
    }
}
