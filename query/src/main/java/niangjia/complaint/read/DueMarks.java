package niangjia.complaint.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import niangjia.complaint.Clock;
import niangjia.complaint.OrderEvent.CallBackDone;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.Term;
import niangjia.shared.terms.TermStatus;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Of an order, what decides its place on the deadline board and in a queue sorted by what ends first. No words of
 * anybody.
 *
 * @param order its place: the end of the duty that ends first; what stands still and what has no term comes after all
 * @param unit answers for that duty
 * @param clock name of a {@link Clock}; null without a running duty
 * @param halted whether a duty stands still
 * @param handled every time a unit had to handle it
 * @param rating what the caller said last
 * @param terms those that are open
 */
record DueMarks(
        Instant order,
        UnitRef unit,
        @Nullable String clock,
        boolean halted,
        List<Handled> handled,
        @Nullable String rating,
        @Nullable Instant ratedAt,
        @Nullable String handlerName,
        List<Term> terms) {
    static final String ORDER = "dueOrder";
    static final String RATING = "rating";
    static final String RATED_AT = "ratedAt";
    /** The last moment a figure of the board can be about. */
    static final String LAST_DUE = "lastDue";

    static final Instant STANDS_STILL = Instant.parse("9998-01-01T00:00:00Z");
    static final Instant NO_TERM = Instant.parse("9999-01-01T00:00:00Z");

    private static final String CLOCK = "dueClock";
    private static final String PATH = "duePath";
    private static final String HALTED = "halted";
    private static final String HANDLED = "handled";

    static final List<String> FIELDS =
            List.of(ORDER, CLOCK, PATH, HALTED, HANDLED, RATING, RATED_AT, Course.HANDLER_NAME, CaseTerms.TERMS);

    static final Script SCRIPT = new Script().on(CallBackDone.class, (doc, e, told) -> {
        doc.append(RATING, e.satisfaction()).append(RATED_AT, e.occurredAt());
        lastDue(doc);
    });

    DueMarks {
        handled = List.copyOf(handled);
        terms = List.copyOf(terms);
    }

    static void begin(Document doc) {
        doc.append(HANDLED, List.of()).append(LAST_DUE, null);
        doc.append(RATING, null).append(RATED_AT, null);
    }

    /** @param turned the term that began, moved or ended */
    static void remember(Document doc, Term turned) {
        if (Clock.of(turned.termId()) == Clock.HANDLE) {
            List<Document> handled = new ArrayList<>(doc.getList(HANDLED, Document.class));
            Handled.put(handled, turned, Standing.holderPath(doc));
            doc.append(HANDLED, handled);
            lastDue(doc);
        }
    }

    /** Who answers for what is due may change with the unit that holds the order. */
    static void settle(Document doc, List<Term> open) {
        Optional<Term> due = CaseTerms.governing(open);
        boolean halted = open.stream().anyMatch(term -> term.status() == TermStatus.PAUSED);
        String holder = Standing.holderPath(doc);
        boolean ofTheHolder =
                due.map(term -> Clock.of(term.termId()).ofTheHolder()).orElse(true);
        doc.append(ORDER, due.map(Term::dueAt).orElse(halted ? STANDS_STILL : NO_TERM));
        doc.append(CLOCK, due.map(term -> Clock.of(term.termId()).name()).orElse(null));
        doc.append(HALTED, halted);
        doc.append(PATH, holder != null && ofTheHolder ? holder : Standing.receivedPath(doc));
    }

    static DueMarks of(Document doc) {
        Instant order = QueueRows.instant(doc, ORDER);
        return new DueMarks(
                order == null ? NO_TERM : order,
                place(doc.getString(PATH)),
                doc.getString(CLOCK),
                Boolean.TRUE.equals(doc.getBoolean(HALTED)),
                doc.getList(HANDLED, Document.class, List.of()).stream()
                        .map(Handled::read)
                        .toList(),
                doc.getString(RATING),
                QueueRows.instant(doc, RATED_AT),
                doc.getString(Course.HANDLER_NAME),
                CaseTerms.of(doc));
    }

    /** Null without a running duty. */
    @Nullable
    Instant at() {
        return clock == null ? null : order;
    }

    private static void lastDue(Document doc) {
        Stream.concat(
                        doc.getList(HANDLED, Document.class).stream()
                                .map(each -> each.getString(Handled.DUE_AT))
                                .map(Instant::parse),
                        Optional.ofNullable(instant(doc, RATED_AT)).stream())
                .max(Instant::compareTo)
                .ifPresent(last -> doc.append(LAST_DUE, last));
    }

    /** As it was read, or as it was just set. */
    private static @Nullable Instant instant(Document doc, String field) {
        Object value = doc.get(field);
        return value instanceof Date date ? date.toInstant() : (Instant) value;
    }

    private static UnitRef place(String path) {
        List<String> codes = List.of(path.substring(1, path.length() - 1).split("/", -1));
        return new UnitRef(codes.get(codes.size() - 1), path);
    }
}
