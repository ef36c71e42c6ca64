package niangjia.complaint.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import niangjia.shared.read.Moments;
import niangjia.shared.terms.DayEnd;
import niangjia.shared.terms.Pause;
import niangjia.shared.terms.RollPolicy;
import niangjia.shared.terms.Term;
import niangjia.shared.terms.TermCount;
import niangjia.shared.terms.TermExtension;
import niangjia.shared.terms.TermStatus;
import niangjia.shared.terms.TermUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A term as documents keep it. Instants are text, since the store knows milliseconds alone. */
public final class TermDocuments {
    private TermDocuments() {}

    public static Document of(Term term) {
        return new Document("id", term.termId())
                .append("rule", term.ruleKey())
                .append("pack", term.packId())
                .append("calendar", term.calendarVersion())
                .append("startedAt", term.startedAt().toString())
                .append("unit", term.count().unit().name())
                .append("count", term.count().count())
                .append("roll", term.count().roll().name())
                .append("end", term.count().end().toString())
                .append("namedDay", text(term.count().namedDay()))
                .append(
                        "extensions",
                        term.extensions().stream()
                                .map(each -> new Document(
                                                "askedAt", each.askedAt().toString())
                                        .append("grantedAt", each.grantedAt().toString())
                                        .append("by", each.by()))
                                .toList())
                .append(
                        "pauses",
                        term.pauses().stream()
                                .map(each -> new Document("from", each.from().toString())
                                        .append("to", each.to().toString())
                                        .append("ground", each.ground()))
                                .toList())
                .append("pausedAt", text(term.pausedAt()))
                .append("pauseGround", term.pauseGround())
                .append("dueOn", term.dueOn().toString())
                .append("dueAt", term.dueAt().toString())
                .append("provisional", term.provisional())
                .append("status", term.status().name())
                .append("lapsedAt", text(term.lapsedAt()))
                .append("endedAt", text(term.endedAt()));
    }

    static String id(Document doc) {
        return doc.getString("id");
    }

    static boolean runs(Document doc) {
        return TermStatus.RUNNING.name().equals(doc.getString("status"));
    }

    static boolean lapsed(Document doc) {
        return doc.get("lapsedAt") != null;
    }

    static Instant dueAt(Document doc) {
        return Moments.parse(doc.getString("dueAt"));
    }

    public static Term read(Document doc) {
        return new Term(
                doc.getString("id"),
                doc.getString("rule"),
                doc.getString("pack"),
                doc.getString("calendar"),
                Moments.parse(doc.getString("startedAt")),
                new TermCount(
                        TermUnit.valueOf(doc.getString("unit")),
                        doc.getInteger("count"),
                        RollPolicy.valueOf(doc.getString("roll")),
                        DayEnd.of(doc.getString("end")),
                        day(doc.getString("namedDay"))),
                documents(doc, "extensions").stream()
                        .map(each -> new TermExtension(
                                Moments.parse(each.getString("askedAt")),
                                Moments.parse(each.getString("grantedAt")),
                                each.getInteger("by")))
                        .toList(),
                documents(doc, "pauses").stream()
                        .map(each -> new Pause(
                                Moments.parse(each.getString("from")),
                                Moments.parse(each.getString("to")),
                                each.getString("ground")))
                        .toList(),
                instant(doc.getString("pausedAt")),
                doc.getString("pauseGround"),
                LocalDate.parse(doc.getString("dueOn")),
                Moments.parse(doc.getString("dueAt")),
                doc.getBoolean("provisional"),
                TermStatus.valueOf(doc.getString("status")),
                instant(doc.getString("lapsedAt")),
                instant(doc.getString("endedAt")));
    }

    private static List<Document> documents(Document doc, String field) {
        return doc.getList(field, Document.class);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : Moments.parse(text);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
