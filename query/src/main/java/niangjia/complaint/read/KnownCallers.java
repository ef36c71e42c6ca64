package niangjia.complaint.read;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import niangjia.complaint.ComplaintEvent;
import niangjia.shared.DeskTime;
import niangjia.shared.PersonId;
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
import org.springframework.stereotype.Component;

/**
 * Whether a caller, a number or an employer is known: one document per complaint, put together when asked. While a call
 * is written down the answer comes from an index in memory that follows the documents.
 */
@Component
@ProcessingGroup(KnownCallers.GROUP)
public class KnownCallers {
    public static final String GROUP = "known-callers";
    static final String COLLECTION = "known_callers";
    /** Complaints looked at for one answer. */
    static final int MOST = 200;

    private final DocumentStore complaints;
    private final Seals seals;
    private final KnownIndex index = new KnownIndex();

    public KnownCallers(ReadStore store, Seals seals) {
        this.complaints = store.collection(
                GROUP,
                COLLECTION,
                Indexes.ascending(KnownFields.PHONE_HASH),
                Indexes.ascending(Standing.SCOPE, KnownFields.NAME),
                Indexes.ascending(KnownFields.EMPLOYERS),
                Indexes.ascending(Standing.PEOPLE));
        this.seals = seals;
        complaints.follow(index);
    }

    static Set<Script> scripts() {
        return Set.of(Standing.SCRIPT, Course.SCRIPT, KnownFields.SCRIPT);
    }

    @EventHandler
    void on(ComplaintEvent event, DomainEventMessage<?> message) {
        if (scripts().stream().noneMatch(script -> script.knows(event))) {
            complaints.seen(event.complaintId(), message.getSequenceNumber());
            return;
        }
        Told told = Told.of(event, message, seals);
        complaints.change(event.complaintId(), told.seq(), doc -> {
            Standing.SCRIPT.play(doc, told);
            Course.SCRIPT.play(doc, told);
            KnownFields.SCRIPT.play(doc, told);
            DutyRules.settle(doc);
            if (KnownFields.SCRIPT.knows(event)) {
                Standing.remember(doc, told);
            }
        });
    }

    @ResetHandler
    void reset() {
        complaints.clear();
    }

    /**
     * Takes what was sealed under a person's key out of documents and memory, once the key is destroyed. A processor that
     * read the key before may bring some of it back within a minute, so who erases asks again then.
     *
     * @return how many complaints told something of the person
     */
    public int forget(PersonId person) {
        return complaints.amend(
                Filters.eq(Standing.PEOPLE, person.value()), doc -> KnownFields.forget(doc, person.value()));
    }

    @QueryHandler
    Matches on(MatchesFor query) {
        return index.reading(
                () -> new Matches(new MatchSearch(index, query.viewer(), query.typed(), query.at()).all(query.most())));
    }

    @QueryHandler
    Matches on(EmployersLike query) {
        Typed typed = Typed.NOTHING.withEmployer(query.typed());
        return index.reading(() ->
                new Matches(new MatchSearch(index, query.viewer(), typed, query.at()).employersAlone(query.most())));
    }

    @QueryHandler
    Optional<CallerKey> on(CallerOf query) {
        Bson reach = new Reach(query.viewer()).complaints();
        Document doc = complaints
                .find(Filters.and(Filters.eq("_id", query.complaintId()), reach))
                .first();
        if (doc == null) {
            return Optional.empty();
        }
        String person = doc.getString(Standing.PERSON);
        List<String> matters = complaints
                .find(Filters.and(Filters.eq(Standing.PEOPLE, person), reach))
                .map(each -> each.getString(Standing.PERSON).equals(person) ? each.getString("_id") : "")
                .into(new ArrayList<>());
        matters.removeIf(String::isEmpty);
        return Optional.of(new CallerKey(person, doc.getString(Standing.NUMBER), matters));
    }

    @QueryHandler
    KnownPeople on(KnownByPhone query) {
        return people(Filters.and(
                new Reach(query.viewer()).callers(), Filters.eq(KnownFields.PHONE_HASH, query.phoneHash())));
    }

    @QueryHandler
    KnownPeople on(KnownByName query) {
        String prefix = query.prefix().strip();
        return prefix.isEmpty()
                ? new KnownPeople(List.of(), false)
                : people(Filters.and(new Reach(query.viewer()).callers(), Prefix.of(KnownFields.NAME, prefix)));
    }

    @QueryHandler
    KnownEmployers on(KnownEmployer query) {
        String prefix = query.prefix().strip();
        if (prefix.isEmpty()) {
            return new KnownEmployers(List.of(), false);
        }
        List<Document> found = newest(
                Filters.and(new Reach(query.viewer()).complaints(), Prefix.ofAny(KnownFields.EMPLOYERS, prefix)));
        Map<String, List<EarlierComplaint>> byName = new LinkedHashMap<>();
        found.stream().limit(MOST).forEach(doc -> doc.getList(KnownFields.EMPLOYERS, String.class).stream()
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
                        entry.getValue().get(0).getString(KnownFields.NAME),
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
}
