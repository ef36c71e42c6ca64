package niangjia.audit.web;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import niangjia.audit.read.ErasureProbes;
import niangjia.audit.read.ErasureWords;
import niangjia.audit.read.PersonPlaces;
import niangjia.audit.read.PersonPlacesOf;
import niangjia.audit.read.StreamPlacesOf;
import niangjia.shared.ErasureShelf;
import niangjia.shared.PersonId;
import niangjia.shared.StoredBytes;
import niangjia.shared.read.ReadStore;
import niangjia.shared.web.QuestionDesk;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Where a person stands and is quoted, looked up anew each time: nothing of it is kept, and no word of it is told. */
@Component
public class ErasureLook {
    private final QuestionDesk questions;
    private final EventStore record;
    private final StoredBytes stored;
    private final ErasureShelf shelf;
    private final ReadStore documents;

    public ErasureLook(
            QuestionDesk questions, EventStore record, StoredBytes stored, ErasureShelf shelf, ReadStore documents) {
        this.questions = questions;
        this.record = record;
        this.stored = stored;
        this.shelf = shelf;
        this.documents = documents;
    }

    /** @param open streams in which a term runs */
    public record Standing(List<String> streams, List<String> open) {}

    /**
     * @param alike other keys found by the same numbers
     * @param words how many words and numbers of the person there are
     * @param quoted keys of others under which words quote the person, and where
     */
    public record Scope(
            List<String> streams, List<String> open, List<String> alike, int words, Map<String, Set<String>> quoted) {}

    public Standing standing(Collection<String> persons) {
        PersonPlaces places = questions.ask(new PersonPlacesOf(List.copyOf(persons)), PersonPlaces.class);
        return new Standing(places.streams(), places.open());
    }

    /** Under whose keys words of the stream are sealed; none if there is no such stream. */
    public List<String> people(String stream) {
        return questions.ask(new StreamPlacesOf(List.of(stream)), PersonPlaces.class).places().stream()
                .flatMap(place -> place.people().stream())
                .toList();
    }

    /** These persons, and all who are found by the same numbers. */
    public List<String> alike(Collection<String> persons) {
        return shelf.alike(persons.stream().map(PersonId::new).toList()).stream()
                .map(PersonId::value)
                .toList();
    }

    public Scope scope(Collection<String> persons) {
        Standing standing = standing(persons);
        List<String> words = words(persons, standing.streams());
        ErasureProbes probes = ErasureProbes.of(words);
        Set<String> looked = new TreeSet<>(standing.streams());
        documents.documents((collection, id, json) -> {
            if (probes.tells(json)) {
                looked.add(stream(id));
            }
        });
        Map<String, Set<String>> quoted = words().quoting(probes, persons, looked);
        List<String> alike =
                alike(persons).stream().filter(each -> !persons.contains(each)).toList();
        return new Scope(standing.streams(), standing.open(), alike, words.size(), quoted);
    }

    /** What was said under the keys, as probes take it. */
    public List<String> words(Collection<String> persons, Collection<String> streams) {
        return words().of(persons, streams);
    }

    /** Documents are named by their stream, and what follows it. */
    public static String stream(String id) {
        return id.split("[#/]", 2)[0];
    }

    /** Up to a moment, since what a stream is told later is another matter. */
    public StoredBytes.Stored stored(Collection<String> streams, Instant until) {
        return stored.of(streams, until);
    }

    private ErasureWords words() {
        return new ErasureWords(this::events, shelf);
    }

    public List<DomainEventMessage<?>> events(String stream) {
        return record.readEvents(stream)
                .asStream()
                .<DomainEventMessage<?>>map(each -> each)
                .toList();
    }
}
