package niangjia.mediation.read;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import niangjia.mediation.EnforcementKind;
import niangjia.mediation.PartySide;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Between the documents of the performance board and the promises they stand for. */
final class PromiseDocuments {
    static final String CASE = "case";
    /** The units that see it: those concerned and all above them. */
    static final String SCOPE = "scope";

    static final String NUMBER = PerformanceHead.NUMBER;
    static final String NUMBER_TAIL = "numberTail";
    static final String KIND = "kind";
    static final String DUTY = "duty";
    static final String PAYER = "payer";
    static final String PAYEE = "payee";
    static final String MEMBER = "member";
    static final String DUE = "due";
    static final String SUM = "sum";
    static final String PAID = "paid";
    /** The latest payment, or the latest look at a duty. */
    static final String PAID_ON = "paidOn";

    static final String PROOF = "proof";
    static final String BY_ANOTHER = "byAnother";
    static final String DONE = "done";
    static final String DEFAULTED = "defaulted";
    /** Of the case: the way to the money that is being gone. */
    static final String ENFORCEMENT = "enforcement";
    /** Not done, and its case not closed. */
    static final String OPEN = "open";
    /** Not for readers: who is bound, to see whether another paid. */
    static final String PAYER_ID = "payerId";

    private static final String PLACE = "place";
    private static final int TAIL = 4;
    /** What every promise has of its own. */
    private static final List<String> OWN =
            List.of(KIND, DUTY, PAYER, PAYEE, MEMBER, DUE, SUM, PAID, PAID_ON, PROOF, BY_ANOTHER, DONE, DEFAULTED);

    private PromiseDocuments() {}

    /** The ids of promises are typed by somebody, and an id of a document travels in addresses. */
    static String id(String caseId, int place) {
        return "%s/%04d".formatted(caseId, place + 1);
    }

    /** @param place of the promise among those of the case, from 0 */
    static void fill(Document doc, Document head, int place) {
        Document promise =
                head.getList(PerformanceHead.PROMISES, Document.class).get(place);
        String number = head.getString(NUMBER);
        OWN.forEach(field -> doc.append(field, promise.get(field)));
        doc.append(CASE, head.getString("_id")).append(PLACE, place + 1);
        doc.append(NUMBER, number).append(NUMBER_TAIL, number.substring(Math.max(0, number.length() - TAIL)));
        doc.append(PerformanceHead.HOLDER, head.getString(PerformanceHead.HOLDER));
        doc.append(SCOPE, List.copyOf(head.getList(SCOPE, String.class)));
        doc.append(ENFORCEMENT, PerformanceHead.enforcement(head));
        doc.append(OPEN, !promise.getBoolean(DONE) && !head.getBoolean(PerformanceHead.CLOSED));
    }

    static PerformanceRow row(Document doc, LocalDate on) {
        PerformanceState state = state(doc, on);
        boolean enforced = state == PerformanceState.IN_ENFORCEMENT;
        String paidOn = doc.getString(PAID_ON);
        return new PerformanceRow(
                doc.getString(CASE),
                doc.getString(NUMBER),
                doc.getInteger(PLACE),
                doc.getString(PerformanceHead.HOLDER),
                kind(doc),
                doc.getString(DUTY),
                PartySide.valueOf(doc.getString(PAYER)),
                doc.getString(PAYEE) == null ? null : PartySide.valueOf(doc.getString(PAYEE)),
                doc.getInteger(MEMBER),
                due(doc),
                doc.getLong(SUM),
                doc.getLong(PAID),
                paidOn == null ? null : LocalDate.parse(paidOn),
                doc.getString(PROOF),
                doc.getBoolean(BY_ANOTHER),
                state,
                daysLate(doc, on),
                enforced ? EnforcementKind.valueOf(doc.getString(ENFORCEMENT)) : null);
    }

    static PerformanceState state(Document doc, LocalDate on) {
        LocalDate due = due(doc);
        if (doc.getBoolean(DONE)) {
            return kind(doc) == PromiseKind.DUTY ? PerformanceState.CHECKED : paid(doc);
        }
        if (!doc.getBoolean(OPEN)) {
            return PerformanceState.LEFT;
        }
        if (PerformanceHeads.enforced(doc, on)) {
            return PerformanceState.IN_ENFORCEMENT;
        }
        if (doc.getBoolean(DEFAULTED)) {
            return PerformanceState.DEFAULTED;
        }
        if (due.isBefore(on)) {
            return PerformanceState.LATE;
        }
        if (doc.getLong(PAID) > 0) {
            return PerformanceState.PARTLY_PAID;
        }
        if (due.equals(on)) {
            return PerformanceState.DUE_TODAY;
        }
        return due.isAfter(PerformanceHeads.endOfWeek(on)) ? PerformanceState.COMING : PerformanceState.DUE_SOON;
    }

    static boolean passed(Document doc, LocalDate on) {
        return due(doc).isBefore(on);
    }

    static long outstanding(Document doc) {
        return doc.getLong(SUM) - doc.getLong(PAID);
    }

    static LocalDate due(Document doc) {
        return LocalDate.parse(doc.getString(DUE));
    }

    /** What a person typed in its place is not shown to everybody. */
    static @Nullable String digest(String proof) {
        return proof.matches("[0-9a-f]{64}") ? proof : null;
    }

    private static PerformanceState paid(Document doc) {
        return doc.getString(PAID_ON).compareTo(doc.getString(DUE)) > 0
                ? PerformanceState.PAID_LATE
                : PerformanceState.PAID;
    }

    /** A duty is looked at when somebody comes to it: that is nobody's delay. */
    private static long daysLate(Document doc, LocalDate on) {
        boolean done = doc.getBoolean(DONE);
        if (done && kind(doc) == PromiseKind.DUTY || !done && !doc.getBoolean(OPEN)) {
            return 0;
        }
        LocalDate until = done ? LocalDate.parse(doc.getString(PAID_ON)) : on;
        return Math.max(0, ChronoUnit.DAYS.between(due(doc), until));
    }

    private static PromiseKind kind(Document doc) {
        return PromiseKind.valueOf(doc.getString(KIND));
    }
}
