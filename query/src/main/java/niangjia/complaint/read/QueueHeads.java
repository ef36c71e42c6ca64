package niangjia.complaint.read;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.or;

import java.util.ArrayList;
import java.util.List;
import niangjia.complaint.ComplaintStatus;
import niangjia.shared.Actor;
import niangjia.shared.read.Keyset;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Which documents of the queue stand under which head, and in which order. */
final class QueueHeads {
    static final String RUNNING = "running";
    static final String WAITS = "waits";
    static final String PEOPLE = "staff";
    static final String URGENCY_RANK = "urgencyRank";
    static final String CLOSED_AT = "closedAt";
    static final String NUMBER_TAIL = "numberTail";

    private static final Keyset FIRST_DUE_FIRST =
            Keyset.ascending(DueMarks.ORDER).thenAscending(URGENCY_RANK).thenAscending(Standing.ENTERED_AT);
    private static final Keyset LATEST_CLOSED_FIRST = Keyset.descending(CLOSED_AT);
    private static final Keyset LATEST_FIRST = Keyset.descending(Standing.ENTERED_AT);

    private QueueHeads() {}

    static Keyset order(QueueTab tab) {
        return switch (tab) {
            case CLOSED -> LATEST_CLOSED_FIRST;
            case ALL -> LATEST_FIRST;
            default -> FIRST_DUE_FIRST;
        };
    }

    static Bson under(QueueTab tab, Actor viewer) {
        Bson reach = new Reach(viewer).complaints();
        Bson tabs =
                switch (tab) {
                    case NEW ->
                        and(
                                eq(DutyRules.DUTY_UNIT, viewer.unit().id()),
                                in(
                                        Standing.STATE,
                                        ComplaintStatus.LOGGED.name(),
                                        ComplaintStatus.OPEN.name(),
                                        ComplaintStatus.DISPATCHED.name()));
                    case MINE -> and(eq(RUNNING, true), in(PEOPLE, persons(viewer)));
                    case WAITING -> and(eq(WAITS, true), notForViewer(viewer));
                    case RETURNED -> and(eq(RUNNING, true), eq(Course.RETURNED, true));
                    case CALL_BACK -> eq(Standing.STATE, ComplaintStatus.REVIEWED.name());
                    case CLOSED -> eq(RUNNING, false);
                    case ALL -> new Document();
                };
        return and(reach, tabs);
    }

    /** Null parts of the filter ask for nothing. */
    static Bson narrowed(QueueFilter filter) {
        List<Bson> all = new ArrayList<>();
        add(all, Standing.CATEGORY, filter.category());
        add(all, Course.CHANNEL, filter.channel());
        add(all, Course.URGENCY, filter.urgency());
        add(all, Standing.HOLDER, filter.unitId());
        add(all, Course.HANDLER, filter.handlerId());
        String number = filter.number() == null ? "" : filter.number().strip();
        if (!number.isEmpty()) {
            all.add(or(Prefix.of(Standing.NUMBER, number), eq(NUMBER_TAIL, number), eq(Course.OUTSIDE_NUMBER, number)));
        }
        return all.isEmpty() ? new Document() : and(all);
    }

    private static void add(List<Bson> all, String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            all.add(eq(field, value));
        }
    }

    static List<String> persons(Actor viewer) {
        String other = viewer.onBehalfOf();
        return other == null ? List.of(viewer.staffId()) : List.of(viewer.staffId(), other);
    }

    private static Bson notForViewer(Actor viewer) {
        return or(
                ne(DutyRules.DUTY_UNIT, viewer.unit().id()),
                nin(DutyRules.DUTY_ROLE, viewer.roles().stream().map(Enum::name).toList()));
    }
}
