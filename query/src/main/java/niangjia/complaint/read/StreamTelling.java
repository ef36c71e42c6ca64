package niangjia.complaint.read;

import java.util.List;
import java.util.Optional;
import niangjia.complaint.read.Sight.Kind;
import niangjia.shared.Actor;
import niangjia.shared.read.EventFields;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/** How the streams of one kind are told straight from the record, and what of them one viewer may be told. */
public interface StreamTelling {
    /** Whether the stream is one of these, by its id. */
    boolean tells(String stream);

    /** {@link Sight#NOTHING} outside the viewer's reach. */
    Sight sight(Actor viewer, String stream);

    /** Without what is never shown to anybody. */
    EventFields fields(Object event);

    /** Whose secret the sealed text under that path is; null for one that is opened for nobody here. */
    @Nullable
    Kind kindOf(Object event, String path);

    /** Whether the plain value under that path is for those alone who may know who it is. */
    boolean personal(String path);

    /**
     * How the matter stood when these were all of its events, told with that sight: made as the read model makes it, from
     * nothing but the events. Empty where nothing keeps a picture of it.
     */
    default Optional<Record> standing(String stream, List<DomainEventMessage<?>> events, Sight sight) {
        return Optional.empty();
    }

    /** What the sentence of the event takes. */
    default List<String> args(Object event) {
        return fields(event).args();
    }
}
