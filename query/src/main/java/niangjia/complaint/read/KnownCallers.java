package niangjia.complaint.read;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import niangjia.complaint.CallerFacts;
import niangjia.complaint.ComplaintEvent;
import niangjia.complaint.ContactEvent.CallerNamed;
import niangjia.complaint.ContactEvent.ContactLogged;
import niangjia.complaint.DossierEvent.RespondentNamed;
import niangjia.complaint.DossierEvent.RespondentSubstituted;
import niangjia.complaint.OrderEvent.OrderOpened;
import niangjia.complaint.PartyFacts;
import niangjia.shared.DeskTime;
import niangjia.shared.Seals;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.ReadStore;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether a caller, a number or an employer is known: one document per complaint, put together when asked. */
@Component
@ProcessingGroup(KnownCallers.GROUP)
public class KnownCallers {
    public static final String GROUP = "known-callers";
    static final String COLLECTION = "known_callers";
    /** Complaints looked at for one answer. */
    static final int MOST = 200;

    private static final String PHONE_HASH = "phoneHash";
    private static final String NAME = "callerName";
    private static final String EMPLOYERS = "employers";

    private static final Script SCRIPT = new Script()
            .on(ContactLogged.class, (doc, e, told) -> {
                doc.append(EMPLOYERS, List.of());
                caller(doc, e.caller(), told);
            })
            .on(CallerNamed.class, (doc, e, told) -> caller(doc, e.caller(), told))
            .on(OrderOpened.class, (doc, e, told) -> employer(doc, e.employer()))
            .on(RespondentNamed.class, (doc, e, told) -> employer(doc, e.party()))
            .on(RespondentSubstituted.class, (doc, e, told) -> employer(doc, e.successor()));

    private final DocumentStore complaints;
    private final Seals seals;

    public KnownCallers(ReadStore store, Seals seals) {
        this.complaints = store.collection(
                GROUP,
                COLLECTION,
                Indexes.ascending(PHONE_HASH),
                Indexes.ascending(Standing.SCOPE, NAME),
                Indexes.ascending(EMPLOYERS),
                Indexes.ascending(Standing.PEOPLE));
        this.seals = seals;
    }

    static Set<Script> scripts() {
        return Set.of(Standing.SCRIPT, SCRIPT);
    }

    @EventHandler
    void on(ComplaintEvent event, DomainEventMessage<?> message) {
        if (!Standing.SCRIPT.knows(event) && !SCRIPT.knows(event)) {
            complaints.seen(event.complaintId(), message.getSequenceNumber());
            return;
        }
        Told told = Told.of(event, message, seals);
        complaints.change(event.complaintId(), told.seq(), doc -> {
            Standing.SCRIPT.play(doc, told);
            SCRIPT.play(doc, told);
            if (SCRIPT.knows(event)) {
                Standing.remember(doc, told);
            }
        });
    }

    @ResetHandler
    void reset() {
        complaints.clear();
    }

    @QueryHandler
    KnownPeople on(KnownByPhone query) {
        return people(Filters.and(new Reach(query.viewer()).callers(), Filters.eq(PHONE_HASH, query.phoneHash())));
    }

    @QueryHandler
    KnownPeople on(KnownByName query) {
        String prefix = query.prefix().strip();
        return prefix.isEmpty()
                ? new KnownPeople(List.of(), false)
                : people(Filters.and(new Reach(query.viewer()).callers(), Prefix.of(NAME, prefix)));
    }

    @QueryHandler
    KnownEmployers on(KnownEmployer query) {
        String prefix = query.prefix().strip();
        if (prefix.isEmpty()) {
            return new KnownEmployers(List.of(), false);
        }
        List<Document> found =
                newest(Filters.and(new Reach(query.viewer()).complaints(), Prefix.ofAny(EMPLOYERS, prefix)));
        Map<String, List<EarlierComplaint>> byName = new LinkedHashMap<>();
        found.stream().limit(MOST).forEach(doc -> doc.getList(EMPLOYERS, String.class).stream()
                .filter(name -> name.startsWith(prefix))
                .forEach(name ->
                        byName.computeIfAbsent(name, n -> new ArrayList<>()).add(earlier(doc))));
        List<KnownEmployers.Employer> employers = byName.entrySet().stream()
                .map(entry -> new KnownEmployers.Employer(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
        return new KnownEmployers(employers, found.size() > MOST);
    }

    private KnownPeople people(Bson filter) {
        List<Document> found = newest(filter);
        Map<String, List<Document>> byPerson = new LinkedHashMap<>();
        found.stream().limit(MOST).forEach(doc -> byPerson.computeIfAbsent(
                        doc.getString(Standing.PERSON), p -> new ArrayList<>())
                .add(doc));
        List<KnownPeople.Person> people = byPerson.entrySet().stream()
                .map(entry -> new KnownPeople.Person(
                        entry.getKey(),
                        entry.getValue().get(0).getString(NAME),
                        entry.getValue().stream().map(KnownCallers::earlier).toList()))
                .toList();
        return new KnownPeople(people, found.size() > MOST);
    }

    private List<Document> newest(Bson filter) {
        return complaints
                .find(filter)
                .sort(Sorts.descending(Standing.ENTERED_AT, "_id"))
                .limit(MOST + 1)
                .into(new ArrayList<>());
    }

    private static EarlierComplaint earlier(Document doc) {
        return new EarlierComplaint(
                doc.getString("_id"),
                doc.getString(Standing.NUMBER),
                Standing.stateOf(doc),
                doc.getString(Standing.CATEGORY),
                DeskTime.dayOf(doc.getDate(Standing.ENTERED_AT).toInstant()));
    }

    private static void caller(Document doc, CallerFacts caller, Told told) {
        doc.append(PHONE_HASH, caller.phoneHash());
        doc.append(
                NAME,
                caller.name() == null ? null : told.seals().open(caller.name()).orElse(null));
    }

    private static void employer(Document doc, @Nullable PartyFacts employer) {
        if (employer != null && employer.name() != null) {
            List<String> names = new ArrayList<>(doc.getList(EMPLOYERS, String.class));
            if (!names.contains(employer.name())) {
                names.add(employer.name());
            }
            doc.append(EMPLOYERS, names);
        }
    }
}
