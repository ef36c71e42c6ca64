package niangjia.complaint.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import niangjia.complaint.ComplaintId;
import niangjia.complaint.ComplaintTouches;
import niangjia.complaint.read.CaseView;
import niangjia.complaint.read.TimelineEntry;
import niangjia.complaint.web.ComplaintBranches.Branch;
import niangjia.shared.web.PageWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The plain fields of the full record, said as people say them; the record itself keeps the codes. */
@Component("caseTrace")
final class CasePagesTrace implements CourseWords {
    private static final Map<String, String> ENUMS = Map.ofEntries(
            Map.entry("channel", "Channel"),
            Map.entry("medium", "Medium"),
            Map.entry("matterType", "MatterType"),
            Map.entry("category", "Category"),
            Map.entry("urgency", "Urgency"),
            Map.entry("difficulty", "Difficulty"),
            Map.entry("satisfaction", "Satisfaction"),
            Map.entry("consent", "Consent"),
            Map.entry("consents", "Consent"),
            Map.entry("forum", "Forum"),
            Map.entry("result", "ResultCode"),
            Map.entry("service", "Emergency"),
            Map.entry("ground", "DeclineGround"),
            Map.entry("kinds", "WorkerKind"));

    /** Texts that say why a thing was done. */
    private static final Set<String> REASONS = Set.of("reason", "explanation", "basis", "newFacts");

    private static final Set<String> UNITS = Set.of("unitId", "fromUnitId", "leadId");

    private static final Duration AT_ONCE = Duration.ofMinutes(1);

    private final EntryWords entries;
    private final CasePagesGlyphs glyphs;
    private final ChildNames children;
    private final PageWords words;

    CasePagesTrace(EntryWords entries, CasePagesGlyphs glyphs, ChildNames children, PageWords words) {
        this.children = children;
        this.entries = entries;
        this.glyphs = glyphs;
        this.words = words;
    }

    @Override
    public boolean speakOf(String stream) {
        return ComplaintId.isOne(stream);
    }

    @Override
    public String glyphOf(String kind) {
        return glyphs.of(kind);
    }

    @Override
    public String nameOf(String kind, TimelineEntry.Field field) {
        return ofAClock(kind) ? words.text("field.clock." + field.path()) : words.field(field.path());
    }

    @Override
    public String valueOf(String kind, TimelineEntry.Field field) {
        return ofAClock(kind) ? ofAClock(field) : value(field.path(), field.value());
    }

    /** What a field of an entry is called; clocks have words of their own, since a unit of time is no union. */
    public String name(TimelineEntry entry, TimelineEntry.Field field) {
        return nameOf(entry.kind(), field);
    }

    public String value(TimelineEntry entry, TimelineEntry.Field field) {
        return valueOf(entry.kind(), field);
    }

    private static boolean ofAClock(String kind) {
        return ComplaintTouches.turnsAClock(kind);
    }

    private String ofAClock(TimelineEntry.Field field) {
        return switch (field.path()) {
            case "termId" -> words.phrase("clock.term", List.of(field.value()));
            case "ground" -> words.label("ClockGround", field.value());
            default -> entries.ofAClock(field);
        };
    }

    public String value(String path, String value) {
        return entries.plain(path, value, UNITS, ENUMS);
    }

    /** Who did it, with their roles; the desk itself has no name. */
    public String by(TimelineEntry.Who by) {
        return entries.by(by);
    }

    /** What a text of an entry is: a reason, or what its field says. */
    public String field(String path) {
        return REASONS.contains(path) ? words.text("trace.why") : words.field(path);
    }

    /** What happened. @param address of the complaint */
    public String said(TimelineEntry entry, String address) {
        return words.phrase(
                entry.words().key(),
                children.named(matter(address), entry.words().args()));
    }

    /** The matter an entry says grew out of this one; null for none, and out of the reader's reach. */
    public @Nullable Branch child(TimelineEntry entry, String address) {
        return children.of(matter(address), entry.words().args());
    }

    private static String matter(String address) {
        return "complaint:" + address.substring(address.lastIndexOf('/') + 1);
    }

    /** The first words of an entry that fit on its line; who called stands with the facts. */
    public @Nullable String first(TimelineEntry entry) {
        return entry.texts().stream()
                .filter(text -> !text.field().startsWith("caller."))
                .map(text -> text.words().text())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** A party is written down by its key in the case, anybody else by name. */
    public String party(CaseView view, String written) {
        return view.parties().stream()
                .filter(party -> party.partyId().equals(written))
                .map(party -> party.name().text())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(written);
    }

    /** When it was recorded, and how late if not at once. */
    public String recorded(TimelineEntry entry) {
        String at = words.exact(entry.recordedAt());
        return isLate(entry)
                ? words.text("trace.late", at, span(Duration.between(entry.occurredAt(), entry.recordedAt())))
                : at;
    }

    public boolean isLate(TimelineEntry entry) {
        return Duration.between(entry.occurredAt(), entry.recordedAt()).compareTo(AT_ONCE) >= 0;
    }

    private String span(Duration span) {
        if (span.toDays() > 0) {
            return words.text("span.days", span.toDays(), span.toHoursPart());
        }
        return span.toHours() > 0
                ? words.text("span.hours", span.toHours(), span.toMinutesPart())
                : words.text("span.minutes", span.toMinutes());
    }
}
