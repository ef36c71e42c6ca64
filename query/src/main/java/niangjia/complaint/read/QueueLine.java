package niangjia.complaint.read;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import niangjia.complaint.ComplaintStatus;
import niangjia.shared.Actor;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Of an order, what decides under which heads it stands, in which order and for whom: the same as {@link QueueHeads} asks
 * of the store, judged here and now. No words of anybody.
 */
record QueueLine(
        String id,
        Set<String> scope,
        ComplaintStatus state,
        boolean running,
        boolean waits,
        boolean returned,
        @Nullable String dutyUnit,
        @Nullable String dutyRole,
        List<String> people,
        @Nullable String category,
        @Nullable String channel,
        @Nullable String urgency,
        @Nullable String holder,
        @Nullable String handler,
        int urgencyRank,
        Instant enteredAt,
        @Nullable Instant closedAt,
        String receivedBy,
        DueMarks due) {
    static final List<String> FIELDS = Stream.concat(
                    DueMarks.FIELDS.stream(),
                    Stream.of(
                            Standing.SCOPE,
                            Standing.STATE,
                            QueueHeads.RUNNING,
                            QueueHeads.WAITS,
                            Course.RETURNED,
                            DutyRules.DUTY_UNIT,
                            DutyRules.DUTY_ROLE,
                            QueueHeads.PEOPLE,
                            Standing.CATEGORY,
                            Course.CHANNEL,
                            Course.URGENCY,
                            Standing.HOLDER,
                            Course.HANDLER,
                            QueueHeads.URGENCY_RANK,
                            Standing.ENTERED_AT,
                            QueueHeads.CLOSED_AT,
                            Standing.RECEIVED_BY))
            .toList();

    private static final Set<ComplaintStatus> FIRST_STEPS =
            Set.of(ComplaintStatus.LOGGED, ComplaintStatus.OPEN, ComplaintStatus.DISPATCHED);
    static final Comparator<QueueLine> FIRST_DUE_FIRST = Comparator.comparing(
                    (QueueLine line) -> line.due().order())
            .thenComparingInt(QueueLine::urgencyRank)
            .thenComparing(QueueLine::enteredAt)
            .thenComparing(QueueLine::id);
    private static final Comparator<QueueLine> LATEST_FIRST = Comparator.comparing(QueueLine::enteredAt)
            .thenComparing(QueueLine::id)
            .reversed();
    private static final Comparator<QueueLine> LATEST_CLOSED_FIRST = Comparator.comparing(
                    QueueLine::closedAt, Comparator.nullsFirst(Comparator.<@Nullable Instant>naturalOrder()))
            .thenComparing(QueueLine::id)
            .reversed();

    static QueueLine of(Document doc) {
        return new QueueLine(
                doc.getString("_id"),
                Set.copyOf(doc.getList(Standing.SCOPE, String.class)),
                Standing.stateOf(doc),
                doc.getBoolean(QueueHeads.RUNNING),
                doc.getBoolean(QueueHeads.WAITS),
                doc.getBoolean(Course.RETURNED),
                doc.getString(DutyRules.DUTY_UNIT),
                doc.getString(DutyRules.DUTY_ROLE),
                List.copyOf(doc.getList(QueueHeads.PEOPLE, String.class)),
                doc.getString(Standing.CATEGORY),
                doc.getString(Course.CHANNEL),
                doc.getString(Course.URGENCY),
                doc.getString(Standing.HOLDER),
                doc.getString(Course.HANDLER),
                doc.getInteger(QueueHeads.URGENCY_RANK),
                doc.getDate(Standing.ENTERED_AT).toInstant(),
                QueueRows.instant(doc, QueueHeads.CLOSED_AT),
                doc.getString(Standing.RECEIVED_BY),
                DueMarks.of(doc));
    }

    static Comparator<QueueLine> order(QueueTab tab) {
        return switch (tab) {
            case CLOSED -> LATEST_CLOSED_FIRST;
            case ALL -> LATEST_FIRST;
            default -> FIRST_DUE_FIRST;
        };
    }

    /** Whether the viewer's queue has it under this head; that it lies in their reach is asked elsewhere. */
    boolean standsUnder(QueueTab tab, Actor viewer) {
        return switch (tab) {
            case NEW -> viewer.unit().id().equals(dutyUnit) && FIRST_STEPS.contains(state);
            case MINE -> running && people.stream().anyMatch(QueueHeads.persons(viewer)::contains);
            case WAITING -> waits && !isForViewer(viewer);
            case RETURNED -> running && returned;
            case CALL_BACK -> state == ComplaintStatus.REVIEWED;
            case CLOSED -> !running;
            case ALL -> true;
        };
    }

    /** The number is not asked here. */
    boolean fits(QueueFilter filter) {
        return fits(filter.category(), category)
                && fits(filter.channel(), channel)
                && fits(filter.urgency(), urgency)
                && fits(filter.unitId(), holder)
                && fits(filter.handlerId(), handler);
    }

    private boolean isForViewer(Actor viewer) {
        return viewer.unit().id().equals(dutyUnit)
                && viewer.roles().stream().map(Enum::name).anyMatch(role -> role.equals(dutyRole));
    }

    private static boolean fits(@Nullable String wanted, @Nullable String actual) {
        return wanted == null || wanted.isBlank() || Objects.equals(wanted, actual);
    }
}
