package niangjia.supervision.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import niangjia.shared.terms.ClockEvent;
import niangjia.shared.terms.ClockEvent.ClockExtended;
import niangjia.shared.terms.ClockEvent.ClockLapsed;
import niangjia.shared.terms.ClockEvent.ClockMet;
import niangjia.shared.terms.ClockEvent.ClockRecomputed;
import niangjia.shared.terms.ClockEvent.ClockResumed;
import niangjia.shared.terms.ClockEvent.ClockStarted;
import niangjia.shared.terms.ClockEvent.ClockStopped;
import niangjia.supervision.read.ReferralDue.State;
import org.bson.Document;

/** The clocks of a hand-over within its document, in the order they started. */
final class ReferralClocks {
    private static final String DUES = "dues";
    private static final String TERM = "term";
    private static final String DUE_ON = "dueOn";
    private static final String DUE_AT = "dueAt";
    private static final String PROVISIONAL = "provisional";
    private static final String STATE = "state";

    private ReferralClocks() {}

    static void turn(Document doc, ClockEvent event) {
        List<Document> dues = new ArrayList<>(doc.getList(DUES, Document.class, List.of()));
        String term = event.fact().termId();
        Document due = dues.stream()
                .filter(each -> each.getString(TERM).equals(term))
                .findFirst()
                .orElseGet(() -> {
                    Document begun = new Document(TERM, term).append(STATE, State.RUNNING.name());
                    dues.add(begun);
                    return begun;
                });
        if (event instanceof ClockStarted e) {
            ends(due, e.dueOn(), e.dueAt(), e.provisional());
        } else if (event instanceof ClockExtended e) {
            ends(due, e.dueOn(), e.dueAt(), e.provisional());
        } else if (event instanceof ClockResumed e) {
            ends(due, e.dueOn(), e.dueAt(), e.provisional());
        } else if (event instanceof ClockRecomputed e) {
            ends(due, e.dueOn(), e.dueAt(), e.provisional());
        } else if (event instanceof ClockLapsed) {
            due.append(STATE, State.LAPSED.name());
        } else if (event instanceof ClockMet e) {
            due.append(STATE, (e.late() ? State.LATE : State.MET).name());
        } else if (event instanceof ClockStopped) {
            due.append(STATE, State.STOPPED.name());
        }
        doc.append(DUES, dues);
    }

    static List<ReferralDue> read(Document doc) {
        return doc.getList(DUES, Document.class, List.of()).stream()
                .map(each -> new ReferralDue(
                        each.getString(TERM),
                        each.getString(TERM).replaceAll("#.*", ""),
                        LocalDate.parse(each.getString(DUE_ON)),
                        Instant.parse(each.getString(DUE_AT)),
                        each.getBoolean(PROVISIONAL),
                        State.valueOf(each.getString(STATE))))
                .toList();
    }

    static Optional<ReferralDue> first(Document doc) {
        return read(doc).stream().filter(ReferralDue::open).min(Comparator.comparing(ReferralDue::dueAt));
    }

    private static void ends(Document due, LocalDate on, Instant at, boolean provisional) {
        due.append(DUE_ON, on.toString()).append(DUE_AT, at.toString()).append(PROVISIONAL, provisional);
    }
}
