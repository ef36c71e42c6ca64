package niangjia.supervision.read;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import niangjia.complaint.read.Prefix;
import niangjia.shared.Actor;
import niangjia.shared.read.Keyset;
import niangjia.shared.terms.Term;
import niangjia.supervision.SupervisionStatus;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Which documents of the list stand under which head, and in which order. */
final class CaseHeads {
    static final String TABS = "tabs";
    static final String WAITS = "paperWaits";
    static final String CLOSED_AT = "closedAt";

    /** All that counting needs. */
    static final List<String> COUNTED = List.of(TABS, "staff");

    private static final String PEOPLE = "staff";
    private static final String RUNNING = "running";
    private static final String DUE_ORDER = "dueOrder";
    private static final String URGENCY_RANK = "urgencyRank";
    private static final String NUMBER_TAIL = "numberTail";
    private static final String EMPLOYERS = "employerIds";
    private static final int TAIL = 4;
    /** Behind all that have a term. */
    private static final Instant NO_TERM = Instant.parse("9999-01-01T00:00:00Z");

    private static final Keyset FIRST_DUE_FIRST =
            Keyset.ascending(DUE_ORDER).thenAscending(URGENCY_RANK).thenAscending(CaseStand.REGISTERED_AT);
    private static final Keyset LATEST_CLOSED_FIRST = Keyset.descending(CLOSED_AT);
    private static final Keyset LATEST_FIRST = Keyset.descending(CaseStand.REGISTERED_AT);

    private CaseHeads() {}

    static Keyset order(SupervisionTab tab) {
        return switch (tab) {
            case CLOSED -> LATEST_CLOSED_FIRST;
            case ALL -> LATEST_FIRST;
            default -> FIRST_DUE_FIRST;
        };
    }

    static Bson under(SupervisionTab tab, Actor viewer) {
        SupervisionReach reach = new SupervisionReach(viewer);
        return switch (tab) {
            case ALL -> reach.cases();
            case MINE -> and(reach.cases(), eq(RUNNING, true), in(PEOPLE, reach.persons()));
            default -> and(reach.cases(), eq(TABS, tab.name()));
        };
    }

    static Bson running(Actor viewer) {
        return and(new SupervisionReach(viewer).cases(), eq(RUNNING, true));
    }

    /** As {@link #under}, of one that runs. */
    static boolean standsUnder(Document doc, SupervisionTab tab, Actor viewer) {
        return switch (tab) {
            case ALL -> true;
            case MINE ->
                new SupervisionReach(viewer).persons().stream().anyMatch(doc.getList(PEOPLE, String.class)::contains);
            default -> doc.getList(TABS, String.class).contains(tab.name());
        };
    }

    /** Null parts of the filter ask for nothing. */
    static Bson narrowed(SupervisionFilter filter) {
        List<Bson> all = new ArrayList<>();
        add(all, CaseStand.CATEGORY, filter.category());
        add(all, CaseStand.STATUS, filter.status());
        add(all, CaseStand.HOLDER, filter.unitId());
        add(all, CaseStand.ASSIGNED, filter.supervisorId());
        add(all, EMPLOYERS, filter.employerId());
        String number = filter.number() == null ? "" : filter.number().strip();
        if (!number.isEmpty()) {
            all.add(or(Prefix.of(CaseStand.NUMBER, number), eq(NUMBER_TAIL, number)));
        }
        return all.isEmpty() ? new Document() : and(all);
    }

    private static void add(List<Bson> all, String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            all.add(eq(field, value));
        }
    }

    static void place(Document doc, Instant at) {
        boolean running = CaseStand.isRunning(doc);
        List<PaperWait> waits = Entries.of(doc, PaperFile.PAPERS).stream()
                .flatMap(paper -> PaperWait.of(paper).stream())
                .distinct()
                .sorted()
                .toList();
        doc.append(WAITS, waits.stream().map(Enum::name).toList());
        doc.append(RUNNING, running).append(TABS, tabs(doc, running, waits));
        doc.append(PEOPLE, people(doc));
        doc.append(
                DUE_ORDER,
                CaseTerms.governing(CaseTerms.of(doc)).map(Term::dueAt).orElse(NO_TERM));
        doc.append(URGENCY_RANK, CaseUrgency.of(doc).ordinal());
        doc.append(
                EMPLOYERS,
                Entries.of(doc, ClueFile.RESPONDENTS).stream()
                        .map(each -> each.getString("employerId"))
                        .filter(each -> each != null)
                        .distinct()
                        .toList());
        String number = doc.getString(CaseStand.NUMBER);
        doc.append(NUMBER_TAIL, number.substring(Math.max(0, number.length() - TAIL)));
        if (running) {
            doc.append(CLOSED_AT, null);
        } else if (doc.get(CLOSED_AT) == null) {
            doc.append(CLOSED_AT, at);
        }
    }

    private static List<String> tabs(Document doc, boolean running, List<PaperWait> waits) {
        if (!running) {
            return List.of(SupervisionTab.CLOSED.name());
        }
        SupervisionStatus status = CaseStand.statusOf(doc);
        List<SupervisionTab> tabs = new ArrayList<>();
        if (status == SupervisionStatus.REGISTERED) {
            tabs.add(SupervisionTab.NEW);
        }
        if (waits.stream().anyMatch(PaperWait.OURS::contains)) {
            tabs.add(SupervisionTab.PAPERS);
        }
        if (waits.contains(PaperWait.REPLY)) {
            tabs.add(SupervisionTab.WITH_EMPLOYER);
        }
        if (status == SupervisionStatus.WITH_AUTHORITY) {
            tabs.add(SupervisionTab.WITH_AUTHORITY);
        }
        return tabs.stream().map(Enum::name).toList();
    }

    private static List<String> people(Document doc) {
        Set<String> staff = new LinkedHashSet<>(doc.getList(CaseStand.ASSIGNED, String.class));
        Entries.of(doc, PaperFile.PAPERS).forEach(paper -> staff.add(paper.getString(PaperFile.DRAFTED_BY)));
        return List.copyOf(staff);
    }
}
