package niangjia.complaint.read;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import niangjia.complaint.ComplaintEvent;
import niangjia.complaint.ContactEvent.AccountCorrected;
import niangjia.complaint.ContactEvent.CallerNamed;
import niangjia.complaint.ContactEvent.ContactLogged;
import niangjia.complaint.OrderEvent.OrderOpened;
import niangjia.complaint.read.Sight.Kind;
import niangjia.shared.DeskTime;
import niangjia.shared.Seals;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.Keyset;
import niangjia.shared.read.Page;
import niangjia.shared.read.ReadStore;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** 来电登记: every contact under the day on which it happened, and what became of it. */
@Component
@ProcessingGroup(CallRegister.GROUP)
public class CallRegister {
    public static final String GROUP = "call-register";
    static final String COLLECTION = "call_register";

    private static final int FIRST_WORDS = 40;
    static final String DAY = "day";
    private static final String RECORDED_AT = "recordedAt";
    private static final String CHANNEL = "channel";
    private static final String MEDIUM = "medium";
    private static final String ANONYMOUS = "anonymous";
    private static final String OPERATOR = "operatorName";
    private static final String OUTSIDE_NUMBER = "outsideNumber";
    private static final String CALLER_NAME = "callerName";
    private static final String FIRST = "firstWords";
    private static final String SUMMARY = "summary";
    private static final Keyset LATEST_FIRST = Keyset.descending(Standing.ENTERED_AT);

    private static final Script SCRIPT = new Script()
            .on(ContactLogged.class, (doc, e, told) -> {
                doc.append(DAY, DeskTime.dayOf(e.occurredAt()).toString()).append(RECORDED_AT, told.at());
                doc.append(CHANNEL, e.channel()).append(MEDIUM, e.medium()).append(OUTSIDE_NUMBER, e.outsideNumber());
                doc.append(ANONYMOUS, e.caller().anonymous()).append(OPERATOR, told.byName());
                doc.append(CALLER_NAME, told.words(e.caller().name()));
                doc.append(FIRST, told.firstWords(e.account(), FIRST_WORDS));
            })
            .on(CallerNamed.class, (doc, e, told) -> doc.append(
                            ANONYMOUS, e.caller().anonymous())
                    .append(CALLER_NAME, told.words(e.caller().name())))
            .on(AccountCorrected.class, (doc, e, told) -> doc.append(FIRST, told.firstWords(e.account(), FIRST_WORDS)))
            .on(OrderOpened.class, (doc, e, told) -> doc.append(SUMMARY, told.words(e.summary())));

    private static final List<String> KEPT = List.of(
            Standing.ENTERED_AT,
            Standing.SCOPE,
            Standing.RECEIVED_BY,
            CHANNEL,
            Standing.CATEGORY,
            Standing.STATE,
            OPERATOR);

    private final DocumentStore contacts;
    private final Seals seals;
    /** Null where the store has indexes. */
    private final @Nullable RegisterDays days;

    @Autowired
    public CallRegister(ReadStore store, Seals seals) {
        this(store, seals, store.isEmbedded());
    }

    CallRegister(ReadStore store, Seals seals, boolean kept) {
        this.contacts = store.collection(
                GROUP,
                COLLECTION,
                Indexes.compoundIndex(
                        Indexes.ascending(Standing.SCOPE, DAY), Indexes.descending(Standing.ENTERED_AT, "_id")),
                Indexes.ascending(Standing.PEOPLE));
        this.seals = seals;
        this.days = kept ? new RegisterDays(KEPT) : null;
        if (days != null) {
            contacts.follow(days);
        }
    }

    /** What changes a line; all else leaves it as it is. */
    static Set<Script> scripts() {
        return Set.of(Standing.SCRIPT, SCRIPT);
    }

    @EventHandler
    void on(ComplaintEvent event, DomainEventMessage<?> message) {
        if (!Standing.SCRIPT.knows(event) && !SCRIPT.knows(event)) {
            contacts.seen(event.complaintId(), message.getSequenceNumber());
            return;
        }
        Told told = Told.of(event, message, seals);
        contacts.change(event.complaintId(), told.seq(), doc -> {
            Standing.SCRIPT.play(doc, told);
            SCRIPT.play(doc, told);
            if (SCRIPT.knows(event)) {
                Standing.remember(doc, told);
            }
        });
    }

    @ResetHandler
    void reset() {
        contacts.clear();
    }

    @QueryHandler
    ContactPage on(ContactsOn query) {
        Reach reach = new Reach(query.viewer());
        Page<ContactEntry> page = days == null
                ? LATEST_FIRST.page(
                        contacts,
                        wanted(reach, query.day(), query.unitId()),
                        query.size(),
                        query.cursor(),
                        doc -> entry(doc, reach.of(doc)))
                : LATEST_FIRST.page(
                        kept(days, reach, query.day(), query.unitId()),
                        query.size(),
                        query.cursor(),
                        lines -> whole(lines, reach));
        return new ContactPage(page.items(), page.next());
    }

    @QueryHandler
    DayTotals on(TotalsOn query) {
        Map<String, Integer> doors = new HashMap<>();
        Map<String, Integer> categories = new HashMap<>();
        Map<String, Integer> states = new HashMap<>();
        Map<String, Integer> operators = new HashMap<>();
        int all = 0;
        Reach reach = new Reach(query.viewer());
        Iterable<Document> wanted = days == null
                ? contacts.find(wanted(reach, query.day(), query.unitId()))
                : kept(days, reach, query.day(), query.unitId());
        for (Document doc : wanted) {
            all++;
            count(doors, doc.getString(CHANNEL));
            count(categories, doc.getString(Standing.CATEGORY));
            count(states, doc.getString(Standing.STATE));
            count(operators, doc.getString(OPERATOR));
        }
        return new DayTotals(all, doors, categories, states, operators);
    }

    private static List<Document> kept(RegisterDays days, Reach reach, LocalDate day, @Nullable String unitId) {
        return days.on(day).stream()
                .filter(line -> unitId == null || unitId.equals(line.getString(Standing.RECEIVED_BY)))
                .filter(line -> reach.reaches(line.getList(Standing.SCOPE, String.class)))
                .toList();
    }

    /** What was removed meanwhile is left out; what changed is judged as it is now. */
    private List<ContactEntry> whole(List<Document> lines, Reach reach) {
        List<String> ids = lines.stream().map(line -> line.getString("_id")).toList();
        return contacts.byIds(ids).stream()
                .filter(doc -> reach.of(doc).any())
                .map(doc -> entry(doc, reach.of(doc)))
                .toList();
    }

    private static Bson wanted(Reach reach, LocalDate day, @Nullable String unitId) {
        Bson ofDay = Filters.and(reach.complaints(), Filters.eq(DAY, day.toString()));
        return unitId == null ? ofDay : Filters.and(ofDay, Filters.eq(Standing.RECEIVED_BY, unitId));
    }

    private static void count(Map<String, Integer> counts, @Nullable String value) {
        if (value != null) {
            counts.merge(value, 1, Integer::sum);
        }
    }

    private static ContactEntry entry(Document doc, Sight sight) {
        Words summary = sight.words(doc, SUMMARY, Kind.WRITTEN);
        return new ContactEntry(
                doc.getString("_id"),
                doc.getString(Standing.NUMBER),
                doc.getDate(Standing.ENTERED_AT).toInstant(),
                doc.getDate(RECORDED_AT).toInstant(),
                doc.getString(CHANNEL),
                doc.getString(MEDIUM),
                doc.getBoolean(ANONYMOUS),
                !sight.identity(),
                sight.words(doc, CALLER_NAME, Kind.IDENTITY),
                summary == null ? sight.words(doc, FIRST, Kind.TOLD) : summary,
                doc.getString(Standing.CATEGORY),
                doc.getString(Standing.RECEIVED_BY),
                doc.getString(Standing.HOLDER),
                Standing.stateOf(doc),
                doc.getString(OPERATOR),
                doc.getString(OUTSIDE_NUMBER));
    }
}
