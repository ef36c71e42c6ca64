package niangjia.mediation.read;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import niangjia.complaint.read.Prefix;
import niangjia.mediation.MediationStatus;
import niangjia.shared.read.Keyset;
import niangjia.shared.terms.Term;
import niangjia.supervision.read.CaseHolder;
import niangjia.supervision.read.CaseTerms;
import niangjia.supervision.read.Entries;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Which documents of the list stand under which head, and in which order. */
final class MediationHeads {
    /** All that counting needs. */
    static final List<String> COUNTED = List.of("tabs", MediationStand.MEDIATES);

    static final String NEXT_SESSION = "nextSession";
    static final String LATE = "late";
    static final String OLDEST_FIRST = MediationStand.RECEIVED_AT;

    private static final String TABS = "tabs";
    private static final String RUNNING = "running";
    private static final String DUE_ORDER = "dueOrder";
    private static final String CLOSED_AT = "closedAt";
    private static final String NUMBER_TAIL = "numberTail";
    private static final String EMPLOYERS = "employerIds";
    private static final int TAIL = 4;
    /** Behind all that have a term. */
    private static final Instant NO_TERM = Instant.parse("9999-01-01T00:00:00Z");

    private static final Set<MediationStatus> NOT_TAKEN_UP = EnumSet.of(
            MediationStatus.RECEIVED,
            MediationStatus.SCREENED,
            MediationStatus.CONSENT_ASKED,
            MediationStatus.CONSENTED);
    private static final Set<MediationStatus> OWING = EnumSet.of(MediationStatus.EFFECTIVE, MediationStatus.DEFAULTED);

    private static final Keyset FIRST_DUE_FIRST = Keyset.ascending(DUE_ORDER).thenAscending(MediationStand.RECEIVED_AT);
    private static final Keyset NEXT_SESSION_FIRST = Keyset.ascending(NEXT_SESSION);
    private static final Keyset LATEST_CLOSED_FIRST = Keyset.descending(CLOSED_AT);
    private static final Keyset LATEST_FIRST = Keyset.descending(MediationStand.RECEIVED_AT);

    private MediationHeads() {}

    static Keyset order(MediationTab tab) {
        return switch (tab) {
            case SESSIONS -> NEXT_SESSION_FIRST;
            case CLOSED -> LATEST_CLOSED_FIRST;
            case ALL -> LATEST_FIRST;
            default -> FIRST_DUE_FIRST;
        };
    }

    static Bson under(MediationTab tab, MediationReach reach) {
        return switch (tab) {
            case ALL -> reach.cases();
            case MINE -> and(running(reach), in(MediationStand.MEDIATES, reach.persons()));
            default -> and(reach.cases(), eq(TABS, tab.name()));
        };
    }

    static Bson running(MediationReach reach) {
        return and(reach.cases(), eq(RUNNING, true));
    }

    /** The heads under which one that runs stands for this viewer. */
    static Set<MediationTab> headsOf(Document doc, MediationReach reach) {
        Set<MediationTab> heads = EnumSet.of(MediationTab.ALL);
        doc.getList(TABS, String.class).forEach(each -> heads.add(MediationTab.valueOf(each)));
        if (reach.persons().stream().anyMatch(doc.getList(MediationStand.MEDIATES, String.class)::contains)) {
            heads.add(MediationTab.MINE);
        }
        return heads;
    }

    /** Null and blank parts of the filter ask for nothing. */
    static Bson narrowed(MediationFilter filter) {
        Map<String, @Nullable String> asked = new LinkedHashMap<>();
        asked.put(MediationStand.CATEGORY, filter.category());
        asked.put(MediationStand.STATUS, filter.status());
        asked.put(MediationStand.TRACK, filter.track());
        asked.put(MediationStand.ORIGIN, filter.origin());
        asked.put(CaseHolder.HOLDER, filter.unitId());
        asked.put(BenchFile.MEDIATORS, filter.mediatorId());
        asked.put(EMPLOYERS, filter.employerId());
        List<Bson> all = new ArrayList<>();
        asked.forEach((field, value) -> {
            if (value != null && !value.isBlank()) {
                all.add(eq(field, value));
            }
        });
        String number = filter.number();
        if (number != null && !number.isBlank()) {
            String part = number.strip();
            all.add(or(Prefix.of(MediationStand.NUMBER, part), eq(NUMBER_TAIL, part)));
        }
        return all.isEmpty() ? new Document() : and(all);
    }

    static void place(Document doc, Instant at) {
        boolean running = MediationStand.isRunning(doc);
        List<Document> sessions = SessionFile.ahead(doc);
        boolean late = running
                && (MediationTerms.late(doc)
                        || PerformanceFile.outstanding(doc).stream()
                                .anyMatch(each -> each.get(PerformanceFile.DEFAULT) != null));
        doc.append(RUNNING, running).append(LATE, late);
        doc.append(TABS, tabs(doc, running, late, !sessions.isEmpty()));
        doc.append(NEXT_SESSION, sessions.isEmpty() ? null : Entries.at(sessions.get(0), SessionFile.FROM));
        doc.append(
                DUE_ORDER,
                MediationTerms.governing(CaseTerms.of(doc)).map(Term::dueAt).orElse(NO_TERM));
        doc.append(EMPLOYERS, employers(doc));
        String number = doc.getString(MediationStand.NUMBER);
        doc.append(NUMBER_TAIL, number.substring(Math.max(0, number.length() - TAIL)));
        if (!running && doc.get(CLOSED_AT) == null) {
            doc.append(CLOSED_AT, at);
        }
    }

    private static List<String> tabs(Document doc, boolean running, boolean late, boolean session) {
        Set<MediationTab> tabs = EnumSet.noneOf(MediationTab.class);
        MediationStatus status = MediationStand.statusOf(doc);
        if (!running) {
            tabs.add(MediationTab.CLOSED);
        }
        if (NOT_TAKEN_UP.contains(status)) {
            tabs.add(MediationTab.NEW);
        }
        if (session) {
            tabs.add(MediationTab.SESSIONS);
        }
        if (OWING.contains(status)) {
            tabs.add(MediationTab.PERFORMING);
        }
        if (late) {
            tabs.add(MediationTab.LATE);
        }
        return tabs.stream().map(Enum::name).toList();
    }

    /** Those who were replaced too. */
    private static List<String> employers(Document doc) {
        return Entries.of(doc, ApplicationFile.PARTIES).stream()
                .map(each -> each.getString("employerId"))
                .filter(each -> each != null)
                .distinct()
                .toList();
    }
}
