package niangjia.supervision.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import niangjia.complaint.read.Words;
import niangjia.shared.Actor;
import niangjia.shared.RecordMeta;
import niangjia.shared.Recorded;
import niangjia.shared.Role;
import niangjia.shared.SealedText;
import org.axonframework.eventhandling.DomainEventMessage;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The course of something registered as documents keep it, the newest entry first. Words stay sealed. */
public final class RegistryCourse {
    private static final String COURSE = "course";
    private static final String WORDS = "words";
    private static final String NONE = "";

    private RegistryCourse() {}

    /** @param facts for the sentence; an absent one is empty */
    public static void tell(
            Document doc,
            DomainEventMessage<?> told,
            Instant at,
            @Nullable SealedText words,
            List<? extends @Nullable Object> facts) {
        Actor by = Actor.from(told.getMetaData()).orElse(null);
        Object late = told.getMetaData().get(RecordMeta.LATE_REASON);
        Document entry = new Document("seq", told.getSequenceNumber())
                .append("kind", kind(told.getPayloadType()))
                .append("at", at.toString())
                .append("recorded", told.getTimestamp().toString())
                .append("by", by == null ? NONE : by.name())
                .append("unit", by == null ? NONE : by.unit().id())
                .append("desk", by != null && by.roles().contains(Role.SYSTEM))
                .append(
                        "facts",
                        facts.stream().map(each -> Objects.toString(each, NONE)).toList())
                .append("late", late == null ? null : late.toString());
        if (words != null) {
            entry.append(WORDS, kept(words));
        }
        List<Document> course = new ArrayList<>();
        course.add(entry);
        course.addAll(doc.getList(COURSE, Document.class, List.of()));
        doc.append(COURSE, course);
    }

    /** @param opened what the viewer may read of sealed words */
    public static List<RegistryEntry> read(Document doc, Function<SealedText, Words> opened) {
        return doc.getList(COURSE, Document.class, List.of()).stream()
                .map(entry -> new RegistryEntry(
                        entry.getLong("seq"),
                        entry.getString("kind"),
                        Instant.parse(entry.getString("at")),
                        Instant.parse(entry.getString("recorded")),
                        entry.getString("by"),
                        entry.getString("unit"),
                        entry.getBoolean("desk"),
                        entry.getList("facts", String.class),
                        words(entry.get(WORDS, Document.class), opened),
                        entry.getString("late")))
                .toList();
    }

    /** Where nothing was said under seal. */
    public static List<RegistryEntry> read(Document doc) {
        return read(doc, unread -> new Words(null, true));
    }

    public static Document kept(SealedText words) {
        return new Document("person", words.person()).append("cipher", words.cipher());
    }

    public static SealedText sealedOf(Document words) {
        return new SealedText(words.getString("person"), words.getString("cipher"));
    }

    private static @Nullable Words words(@Nullable Document kept, Function<SealedText, Words> opened) {
        return kept == null ? null : opened.apply(sealedOf(kept));
    }

    private static String kind(Class<?> event) {
        return event.getAnnotation(Recorded.class).name();
    }
}
