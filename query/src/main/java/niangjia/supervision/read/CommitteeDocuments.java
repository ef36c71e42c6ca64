package niangjia.supervision.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import niangjia.shared.DeskTime;
import niangjia.shared.UnitRef;
import niangjia.shared.read.DocumentStore;
import niangjia.supervision.CommitteeHistory;
import niangjia.supervision.CommitteeHistory.Span;
import niangjia.supervision.CommitteeMember;
import niangjia.supervision.CommitteeStatus;
import niangjia.supervision.read.CommitteeView.Held;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Between documents and the committees they stand for. */
final class CommitteeDocuments {
    static final String STATE = "state";
    static final String PATH = "path";
    /** Last day of the present term, as text. */
    static final String TO = "to";

    private static final String UNIT = "unit";
    private static final String FROM = "from";
    private static final String MEMBERS = "members";
    private static final String SPANS = "spans";
    private static final String UNTIL = "until";
    private static final String FILED_WITH = "filedWith";
    private static final String FILED_ON = "filedOn";
    private static final String DISSOLVED = "dissolvedOn";

    private CommitteeDocuments() {}

    static void begin(Document doc, UnitRef unit) {
        doc.append(UNIT, unit.id()).append(PATH, unit.path()).append(RegistryReach.SCOPE, unit.lineage());
    }

    /** A list filed before tells nothing of those elected now. */
    static void elect(Document doc, List<CommitteeMember> members, LocalDate from, LocalDate to) {
        doc.append(STATE, CommitteeStatus.STANDING.name())
                .append(FROM, from.toString())
                .append(TO, to.toString());
        doc.append(FILED_WITH, null).append(FILED_ON, null).append(DISSOLVED, null);
        members(doc, members);
    }

    static void members(Document doc, List<CommitteeMember> members) {
        doc.append(
                MEMBERS,
                members.stream()
                        .map(each -> new Document("staff", each.staffId())
                                .append("name", each.name())
                                .append("rank", each.rank())
                                .append("chairs", each.chairs())
                                .append("woman", each.woman()))
                        .toList());
    }

    static void file(Document doc, String with, Instant at) {
        doc.append(FILED_WITH, with).append(FILED_ON, DeskTime.dayOf(at).toString());
    }

    static void dissolve(Document doc, LocalDate on) {
        doc.append(STATE, CommitteeStatus.DISSOLVED.name()).append(DISSOLVED, on.toString());
    }

    static void keep(Document doc, CommitteeHistory history) {
        doc.append(
                SPANS,
                history.spans().stream()
                        .map(span -> new Document(FROM, span.from().toString())
                                .append(TO, span.termEnds().toString())
                                .append(
                                        UNTIL,
                                        span.until().equals(LocalDate.MAX)
                                                ? null
                                                : span.until().toString()))
                        .toList());
    }

    static CommitteeHistory history(Document doc) {
        return new CommitteeHistory(held(doc).stream()
                .map(each -> new Span(each.from(), each.to(), each.until() == null ? LocalDate.MAX : each.until()))
                .toList());
    }

    static CommitteeRow row(Document doc, LocalDate on) {
        List<CommitteeMember> members = members(doc);
        CommitteeStatus state = CommitteeStatus.valueOf(doc.getString(STATE));
        LocalDate to = LocalDate.parse(doc.getString(TO));
        return new CommitteeRow(
                doc.getString("_id"),
                doc.getLong(DocumentStore.SEQ),
                doc.getString(UNIT),
                state,
                members.stream()
                        .filter(CommitteeMember::chairs)
                        .map(CommitteeMember::name)
                        .findFirst()
                        .orElse(""),
                members.size(),
                (int) members.stream().filter(CommitteeMember::woman).count(),
                LocalDate.parse(doc.getString(FROM)),
                to,
                state == CommitteeStatus.STANDING && on.isAfter(to),
                doc.getString(FILED_WITH),
                day(doc, FILED_ON));
    }

    static CommitteeView view(Document doc, LocalDate on) {
        List<CommitteeMember> members = new ArrayList<>(members(doc));
        members.sort(Comparator.comparing(CommitteeMember::chairs).reversed());
        List<Held> terms = new ArrayList<>(held(doc));
        Collections.reverse(terms);
        return new CommitteeView(
                row(doc, on), doc.getString(PATH), members, terms, day(doc, DISSOLVED), RegistryCourse.read(doc));
    }

    private static List<CommitteeMember> members(Document doc) {
        return doc.getList(MEMBERS, Document.class).stream()
                .map(each -> new CommitteeMember(
                        each.getString("staff"),
                        each.getString("name"),
                        each.getString("rank"),
                        each.getBoolean("chairs"),
                        each.getBoolean("woman")))
                .toList();
    }

    private static List<Held> held(Document doc) {
        return doc.getList(SPANS, Document.class, List.of()).stream()
                .map(each -> new Held(
                        LocalDate.parse(each.getString(FROM)), LocalDate.parse(each.getString(TO)), day(each, UNTIL)))
                .toList();
    }

    private static @Nullable LocalDate day(Document row, String field) {
        String day = row.getString(field);
        return day == null ? null : LocalDate.parse(day);
    }
}
