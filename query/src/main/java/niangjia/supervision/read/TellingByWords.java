package niangjia.supervision.read;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import niangjia.complaint.read.Sight;
import niangjia.complaint.read.Sight.Kind;
import niangjia.complaint.read.StreamTelling;
import niangjia.shared.Actor;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.EventFields;
import niangjia.shared.read.OneDocument;
import org.axonframework.eventhandling.DomainEventMessage;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The streams of one kind straight from the record, told apart as their course is. */
public class TellingByWords implements StreamTelling {
    private final Predicate<String> streams;
    private final DocumentStore documents;
    private final BiFunction<Actor, Document, Sight> reach;
    private final EventWords words;
    private final @Nullable Picture picture;

    /**
     * How the document of a case grows, and how it is read.
     *
     * @param play what it learns of an event
     * @param read what is told of it to somebody of that sight
     */
    public record Picture(BiConsumer<Document, DomainEventMessage<?>> play, BiFunction<Document, Sight, Record> read) {}

    /**
     * @param reach what a viewer may see of the document of a case
     * @param picture null where nothing is told of how it stood
     */
    public TellingByWords(
            Predicate<String> streams,
            DocumentStore documents,
            BiFunction<Actor, Document, Sight> reach,
            EventWords words,
            @Nullable Picture picture) {
        this.picture = picture;
        this.streams = streams;
        this.documents = documents;
        this.reach = reach;
        this.words = words;
    }

    @Override
    public boolean tells(String stream) {
        return streams.test(stream);
    }

    @Override
    public Sight sight(Actor viewer, String stream) {
        return documents.byId(stream).map(doc -> reach.apply(viewer, doc)).orElse(Sight.NOTHING);
    }

    @Override
    public EventFields fields(Object event) {
        return words.fields().apply(event);
    }

    @Override
    public @Nullable Kind kindOf(Object event, String path) {
        return words.kindOf().apply(event, path);
    }

    @Override
    public boolean personal(String path) {
        return words.personal().test(path);
    }

    @Override
    public Optional<Record> standing(String stream, List<DomainEventMessage<?>> events, Sight sight) {
        Picture made = picture;
        if (made == null || events.isEmpty()) {
            return Optional.empty();
        }
        OneDocument doc = new OneDocument(stream);
        events.forEach(message ->
                doc.change(message.getSequenceNumber(), now -> made.play().accept(now, message)));
        return Optional.of(made.read().apply(doc.now(), sight));
    }
}
