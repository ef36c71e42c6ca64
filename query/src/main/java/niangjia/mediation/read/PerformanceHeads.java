package niangjia.mediation.read;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import niangjia.complaint.read.Prefix;
import niangjia.shared.read.Keyset;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Which promises stand under which head of the board, and in which order: as the store is asked, and as one is judged. */
final class PerformanceHeads {
    /** All that counting needs. */
    static final List<String> COUNTED = List.of(
            PromiseDocuments.DUE,
            PromiseDocuments.OPEN,
            PromiseDocuments.DONE,
            PromiseDocuments.DEFAULTED,
            PromiseDocuments.ENFORCEMENT,
            PromiseDocuments.SUM,
            PromiseDocuments.PAID);

    private static final int WEEK = 7;
    private static final Keyset FIRST_DUE_FIRST = Keyset.ascending(PromiseDocuments.DUE);
    private static final Keyset LATEST_DONE_FIRST = Keyset.descending(PromiseDocuments.PAID_ON);
    private static final Keyset LATEST_DUE_FIRST = Keyset.descending(PromiseDocuments.DUE);

    private PerformanceHeads() {}

    static Keyset order(PerformanceTab tab) {
        return switch (tab) {
            case DONE -> LATEST_DONE_FIRST;
            case ALL -> LATEST_DUE_FIRST;
            default -> FIRST_DUE_FIRST;
        };
    }

    /** The last day of the seven that begin with this one. */
    static LocalDate endOfWeek(LocalDate on) {
        return on.plusDays(WEEK - 1L);
    }

    static Bson under(PerformanceTab tab, LocalDate on) {
        String today = on.toString();
        String last = endOfWeek(on).toString();
        Bson open = eq(PromiseDocuments.OPEN, true);
        return switch (tab) {
            case LATE -> and(open, lt(PromiseDocuments.DUE, today));
            case TODAY -> and(open, eq(PromiseDocuments.DUE, today));
            case WEEK -> and(open, gte(PromiseDocuments.DUE, today), lte(PromiseDocuments.DUE, last));
            case COMING -> and(open, gt(PromiseDocuments.DUE, last));
            case ENFORCED ->
                and(
                        open,
                        ne(PromiseDocuments.ENFORCEMENT, null),
                        or(lt(PromiseDocuments.DUE, today), eq(PromiseDocuments.DEFAULTED, true)));
            case DONE -> eq(PromiseDocuments.DONE, true);
            case ALL -> new Document();
        };
    }

    /** As {@link #under}, of one document. */
    static boolean standsUnder(Document doc, PerformanceTab tab, LocalDate on) {
        boolean open = doc.getBoolean(PromiseDocuments.OPEN);
        LocalDate due = PromiseDocuments.due(doc);
        LocalDate last = endOfWeek(on);
        return switch (tab) {
            case LATE -> open && due.isBefore(on);
            case TODAY -> open && due.equals(on);
            case WEEK -> open && !due.isBefore(on) && !due.isAfter(last);
            case COMING -> open && due.isAfter(last);
            case ENFORCED -> enforced(doc, on);
            case DONE -> doc.getBoolean(PromiseDocuments.DONE);
            case ALL -> true;
        };
    }

    /** What is asked of a court is what should have come, not the instalments ahead. */
    static boolean enforced(Document doc, LocalDate on) {
        return doc.getBoolean(PromiseDocuments.OPEN)
                && doc.getString(PromiseDocuments.ENFORCEMENT) != null
                && (PromiseDocuments.passed(doc, on) || doc.getBoolean(PromiseDocuments.DEFAULTED));
    }

    /** Null parts of the filter ask for nothing. */
    static Bson narrowed(PerformanceFilter filter) {
        List<Bson> all = new ArrayList<>();
        if (filter.unitId() != null && !filter.unitId().isBlank()) {
            all.add(eq(PromiseDocuments.SCOPE, filter.unitId()));
        }
        if (filter.kind() != null) {
            all.add(eq(PromiseDocuments.KIND, filter.kind().name()));
        }
        String number = filter.number() == null ? "" : filter.number().strip();
        if (!number.isEmpty()) {
            all.add(or(Prefix.of(PromiseDocuments.NUMBER, number), eq(PromiseDocuments.NUMBER_TAIL, number)));
        }
        return all.isEmpty() ? new Document() : and(all);
    }
}
