package niangjia.audit.read;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import niangjia.complaint.TermEvent;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.EventFields;
import niangjia.shared.read.ReadStore;
import niangjia.shared.terms.ClockEvent;
import niangjia.shared.terms.TermFact;
import niangjia.shared.terms.TermFact.TermMet;
import niangjia.shared.terms.TermFact.TermStarted;
import niangjia.shared.terms.TermFact.TermStopped;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Under whose keys words of a stream are sealed, and which of its terms run: one document per stream, without a word. */
@Component
@ProcessingGroup(ErasurePlaces.GROUP)
public class ErasurePlaces {
    public static final String GROUP = "erasure-places";
    static final String COLLECTION = "erasure_places";

    private static final String PEOPLE = "people";
    private static final String TERMS = "terms";

    private final DocumentStore streams;

    public ErasurePlaces(ReadStore store) {
        this.streams = store.collection(GROUP, COLLECTION, Indexes.ascending(PEOPLE));
    }

    /** Every event, of whatever feature: a person may be named anywhere. */
    @EventHandler
    void on(Record event, DomainEventMessage<?> message) {
        String stream = message.getAggregateIdentifier();
        TermFact fact = fact(event);
        List<EventFields.Sealed> sealed =
                fact == null ? EventFields.of(event, Set.of(), Set.of()).sealed() : List.of();
        if (fact == null && sealed.isEmpty()) {
            streams.seen(stream, message.getSequenceNumber());
            return;
        }
        streams.change(stream, message.getSequenceNumber(), doc -> {
            Set<String> people = new LinkedHashSet<>(doc.getList(PEOPLE, String.class, List.of()));
            sealed.forEach(each -> people.add(each.text().person()));
            doc.append(PEOPLE, List.copyOf(people)).append(TERMS, running(doc, fact));
        });
    }

    @ResetHandler
    void reset() {
        streams.clear();
    }

    @QueryHandler
    PersonPlaces on(PersonPlacesOf query) {
        if (query.persons().isEmpty()) {
            return new PersonPlaces(List.of());
        }
        List<PersonPlaces.Place> places = new ArrayList<>();
        for (Document doc : streams.find(Filters.in(PEOPLE, query.persons()))) {
            places.add(place(doc));
        }
        places.sort((one, other) -> one.stream().compareTo(other.stream()));
        return new PersonPlaces(places);
    }

    @QueryHandler
    PersonPlaces on(StreamPlacesOf query) {
        return new PersonPlaces(streams.byIds(query.streams()).stream()
                .map(ErasurePlaces::place)
                .toList());
    }

    private static PersonPlaces.Place place(Document doc) {
        return new PersonPlaces.Place(
                doc.getString("_id"),
                doc.getList(PEOPLE, String.class, List.of()),
                doc.getList(TERMS, String.class, List.of()));
    }

    private static @Nullable TermFact fact(Record event) {
        if (event instanceof TermEvent term) {
            return term.fact();
        }
        return event instanceof ClockEvent clock ? clock.fact() : null;
    }

    /** A term that has lapsed is still owed: it ends when it is met or stopped. */
    private static List<String> running(Document doc, @Nullable TermFact fact) {
        Set<String> terms = new LinkedHashSet<>(doc.getList(TERMS, String.class, List.of()));
        if (fact instanceof TermStarted started) {
            terms.add(started.termId());
        } else if (fact instanceof TermMet met) {
            terms.remove(met.termId());
        } else if (fact instanceof TermStopped stopped) {
            terms.remove(stopped.termId());
        }
        return List.copyOf(terms);
    }
}
