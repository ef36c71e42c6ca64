package niangjia.knowledge.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import niangjia.knowledge.Source;
import niangjia.knowledge.Wording;
import niangjia.knowledge.WordingFacts;
import niangjia.shared.Actor;
import niangjia.shared.UnitRef;
import niangjia.shared.read.DocumentStore;
import org.axonframework.eventhandling.DomainEventMessage;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Between documents and the guidance they stand for. */
final class GuidanceDocuments {
    static final String UNIT = "unit";
    /** The unit and all above it: whoever belongs to one of them finds what holds below. */
    static final String SCOPE = "scope";

    static final String CATEGORY = "category";
    static final String OFFERED = "offered";
    static final String VERIFIED = "verified";
    /** Last day, as text; absent if there is none. */
    static final String UNTIL = "until";

    private static final String PATH = "path";
    private static final String VERSIONS = "versions";
    private static final String TURNS = "turns";

    private GuidanceDocuments() {}

    static void begin(Document doc, UnitRef unit) {
        doc.append(UNIT, unit.id()).append(PATH, unit.path()).append(SCOPE, unit.lineage());
        doc.append(OFFERED, true).append(VERSIONS, List.of()).append(TURNS, List.of());
    }

    /** What lists are filtered by is that of the newest version. */
    static void say(
            Document doc,
            int number,
            WordingFacts wording,
            @Nullable String reason,
            Instant at,
            DomainEventMessage<?> told) {
        doc.append(CATEGORY, wording.category())
                .append(VERIFIED, wording.verifiedOn() != null)
                .append(UNTIL, text(wording.validUntil()));
        Document version = stamp(told, at).append("number", number).append("reason", reason);
        List<Document> sources = wording.sources().stream()
                .map(source -> new Document("law", source.law())
                        .append("article", source.article())
                        .append("number", source.number())
                        .append("inForceSince", text(source.inForceSince())))
                .toList();
        version.append("title", wording.title())
                .append("text", wording.text())
                .append(CATEGORY, wording.category())
                .append("keywords", wording.keywords())
                .append("callersWords", wording.callersWords())
                .append("sources", sources)
                .append("jurisdiction", wording.jurisdiction())
                .append("validFrom", text(wording.validFrom()))
                .append("validUntil", text(wording.validUntil()))
                .append("verifiedOn", text(wording.verifiedOn()))
                .append("verifiedBy", wording.verifiedBy());
        put(doc, VERSIONS, version);
    }

    static void turn(Document doc, boolean offered, String reason, Instant at, DomainEventMessage<?> told) {
        doc.append(OFFERED, offered);
        put(doc, TURNS, stamp(told, at).append(OFFERED, offered).append("reason", reason));
    }

    static GuidanceView view(Document doc) {
        return new GuidanceView(
                doc.getString("_id"),
                doc.getLong(DocumentStore.SEQ),
                new UnitRef(doc.getString(UNIT), doc.getString(PATH)),
                doc.getBoolean(OFFERED),
                doc.getList(VERSIONS, Document.class).stream()
                        .map(GuidanceDocuments::version)
                        .toList(),
                doc.getList(TURNS, Document.class).stream()
                        .map(GuidanceDocuments::turn)
                        .toList());
    }

    private static GuidanceVersion version(Document row) {
        return new GuidanceVersion(
                row.getInteger("number"),
                row.getLong("sequence"),
                wording(row),
                row.getString("reason"),
                instant(row, "at"),
                instant(row, "recordedAt"),
                row.getString("by"),
                row.getString("byStaff"),
                row.getString("byUnit"));
    }

    private static GuidanceTurn turn(Document row) {
        return new GuidanceTurn(
                row.getLong("sequence"),
                row.getBoolean(OFFERED),
                row.getString("reason"),
                instant(row, "at"),
                instant(row, "recordedAt"),
                row.getString("by"),
                row.getString("byUnit"));
    }

    private static Wording wording(Document row) {
        List<Source> sources = row.getList("sources", Document.class).stream()
                .map(source -> new Source(
                        source.getString("law"),
                        source.getString("article"),
                        source.getString("number"),
                        day(source, "inForceSince")))
                .toList();
        return new Wording(
                row.getString("title"),
                row.getString("text"),
                row.getString(CATEGORY),
                row.getList("keywords", String.class),
                row.getList("callersWords", String.class),
                sources,
                row.getString("jurisdiction"),
                LocalDate.parse(row.getString("validFrom")),
                day(row, "validUntil"),
                day(row, "verifiedOn"),
                row.getString("verifiedBy"));
    }

    private static Document stamp(DomainEventMessage<?> told, Instant at) {
        Actor by = Actor.from(told.getMetaData()).orElse(null);
        return new Document("sequence", told.getSequenceNumber())
                .append("at", at)
                .append("recordedAt", told.getTimestamp())
                .append("by", by == null ? "" : by.name())
                .append("byStaff", by == null ? "" : by.staffId())
                .append("byUnit", by == null ? "" : by.unit().id());
    }

    private static void put(Document doc, String list, Document newest) {
        List<Document> rows = new ArrayList<>();
        rows.add(newest);
        rows.addAll(doc.getList(list, Document.class));
        doc.append(list, rows);
    }

    private static Instant instant(Document row, String field) {
        Date date = row.getDate(field);
        return date.toInstant();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable LocalDate day(Document row, String field) {
        String day = row.getString(field);
        return day == null ? null : LocalDate.parse(day);
    }
}
