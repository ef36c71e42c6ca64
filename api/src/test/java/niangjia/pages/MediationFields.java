package niangjia.pages;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** What is typed into the longer forms of a mediation. */
final class MediationFields {
    private MediationFields() {}

    static void plan(Seat seat, LocalDateTime from) {
        seat.primary("schedule-session");
        fill(seat, from);
        seat.send();
    }

    static void fill(Seat seat, LocalDateTime from) {
        seat.choose("plan.kind", "JOINT").choose("plan.way", "ROOM");
        times(seat, from);
        seat.choose("plan.room", "room:city-1");
    }

    static void times(Seat seat, LocalDateTime from) {
        seat.set("plan.from", from).set("plan.to", from.plusHours(2));
    }

    static void payment(Seat seat, int row, String sum, LocalDate due) {
        String at = "draft.payments[" + row + "].";
        seat.choose(at + "payerId", "r1")
                .choose(at + "payeeId", "a1")
                .type(at + "sum", sum)
                .set(at + "dueOn", due);
    }

    static void paid(Seat seat, LocalDate on) {
        seat.choose("payment.way", "TRANSFER").set("payment.paidOn", on).type("payment.proof", "银行回单");
    }
}
