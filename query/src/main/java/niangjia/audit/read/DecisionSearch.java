package niangjia.audit.read;

import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import niangjia.shared.DeskTime;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The filter of a query as the store understands it. */
final class DecisionSearch {
    private static final Pattern ENTRY = Pattern.compile("([a-z]+:[0-9A-Za-z-]+)#(\\d{1,9})");

    private DecisionSearch() {}

    static Bson narrowed(Bson reach, DecisionFilter filter) {
        List<Bson> all = new ArrayList<>(List.of(reach));
        if (filter.kind() != null) {
            all.add(Filters.eq(DecisionDocuments.KIND, filter.kind().name()));
        }
        if (filter.unitId() != null) {
            all.add(Filters.eq(DecisionDocuments.SCOPE, filter.unitId()));
        }
        if (filter.from() != null) {
            all.add(Filters.gte(DecisionDocuments.AT, begin(filter.from())));
        }
        if (filter.to() != null) {
            all.add(Filters.lt(DecisionDocuments.AT, begin(filter.to().plusDays(1))));
        }
        if (filter.staff() != null) {
            all.add(Filters.or(
                    Filters.eq(DecisionDocuments.STAFF, filter.staff()),
                    Filters.eq(DecisionDocuments.STAFF_NAME, filter.staff())));
        }
        if (filter.caseId() != null) {
            all.add(Filters.eq(DecisionDocuments.CASE, filter.caseId()));
        }
        if (filter.missing() != null) {
            all.add(missing(filter.missing(), filter.how()));
        }
        return all.size() == 1 ? reach : Filters.and(all);
    }

    private static Bson missing(String what, @Nullable MissingHow how) {
        Matcher entry = ENTRY.matcher(what);
        if (entry.matches()) {
            return missing(entry.group(1), Long.parseLong(entry.group(2)), how);
        }
        List<String> events = MissingKind.named(what).map(MissingKind::events).orElse(List.of(what));
        List<String> names = Stream.of(MissingHow.values())
                .filter(each -> how == null || how == each)
                .flatMap(each -> events.stream().map(event -> each.prefix() + event))
                .toList();
        return Filters.in(DecisionDocuments.MISSING, names);
    }

    /** One entry: only in its own matter can it have been missing. */
    private static Bson missing(String caseId, long sequence, @Nullable MissingHow how) {
        Bson later = Filters.lt(DecisionDocuments.NUMBER_IN_CASE, sequence);
        Bson unseen = Filters.eq(DecisionDocuments.UNSEEN, sequence);
        Bson which = how == MissingHow.LATER ? later : how == MissingHow.UNSEEN ? unseen : Filters.or(later, unseen);
        return Filters.and(Filters.eq(DecisionDocuments.CASE, caseId), which);
    }

    private static Date begin(LocalDate day) {
        return Date.from(day.atStartOfDay(DeskTime.ZONE).toInstant());
    }
}
