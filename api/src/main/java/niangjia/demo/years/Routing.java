package niangjia.demo.years;

import java.util.List;
import niangjia.complaint.Difficulty;
import niangjia.complaint.SupervisionLevel;
import niangjia.complaint.Urgency;
import niangjia.demo.years.Desk.Holder;
import tools.jackson.databind.node.ObjectNode;

/** How the order finds the unit that handles it. */
final class Routing {
    private Routing() {}

    static void dispatch(Telling t) {
        Diary diary = t.diary();
        boolean hot = t.matter().urgency() == Urgency.EMERGENCY || t.matter().urgency() == Urgency.GROUP_ALARM;
        if (hot) {
            diary.minutes(5, 50);
        } else {
            diary.office(20, t.in(0.9) ? 900 : 4_000);
        }
        if (t.in(0.3) || t.matter().workers() >= 10) {
            t.platform(
                    "classify",
                    "difficulty",
                    t.matter().workers() >= 10
                            ? Difficulty.SPECIALLY_COMPLEX
                            : t.pick(List.of(Difficulty.ORDINARY, Difficulty.DIFFICULT, Difficulty.DIFFICULT)),
                    "urgency",
                    t.matter().urgency(),
                    "category",
                    t.matter().category());
        }
        boolean returned = diary.wants(Stand.RETURN_ASKED) || diary.wants(Stand.RETURN_APPROVED);
        if (returned || !diary.brisk() && t.in(0.045) && !t.matter().local()) {
            wrongUnitFirst(t);
        }
        give(t);
        diary.reached(Stand.DISPATCHED);
        takenOver(t);
        sign(t);
    }

    /** After the matter has come up once more. */
    static void again(Telling t) {
        t.diary().office(20, 900);
        give(t);
        sign(t);
    }

    private static void give(Telling t) {
        ObjectNode order = Fields.of("unit", t.holder().code());
        if (t.in(0.7)) {
            order.put("note", t.say("dispatch") + "。");
        }
        t.diary().does(t.desk().platform(), "dispatch", order);
        if (t.holder().code().equals(County.SEAT.code()) && !t.diary().brisk() && t.in(0.2)) {
            t.diary().office(60, 900);
            t.diary()
                    .does(
                            County.SEAT.dispatcher(),
                            "dispatch",
                            Fields.of("unit", Holder.STREET.code(), "note", t.say("dispatch.down") + "。"));
            t.heldBy(Holder.STREET);
        }
    }

    private static void wrongUnitFirst(Telling t) {
        Holder right = t.holder();
        boolean seat = right.code().equals(County.SEAT.code());
        // what is asked for at the seat is asked by its own people, whom one can sign in as
        Holder wrong = t.diary().brisk() || !seat ? Holder.of(County.SEAT) : Holder.of(County.SHAODONG);
        String rightUnit = wrong.code().equals(right.code()) ? County.SHAODONG.code() : right.code();
        t.heldBy(wrong);
        t.platform("dispatch", "unit", wrong.code(), "note", t.say("dispatch") + "。");
        t.diary().days(0, 2);
        t.handler("request-return", "reason", t.say("return") + "。", "rightUnit", rightUnit);
        t.diary().reached(Stand.RETURN_ASKED);
        t.diary().office(30, 900);
        t.heldBy(right);
        if (t.in(0.25) && !t.diary().brisk()) {
            // named by the platform, and handed down within it: it may not return the order
            t.platform("designate-unit", "unit", right.code(), "basis", t.say("designate") + "。");
        } else {
            t.platform("approve-return");
        }
        t.diary().reached(Stand.RETURN_APPROVED);
        t.diary().office(15, 400);
    }

    private static void takenOver(Telling t) {
        if (!t.diary().brisk() && !t.matter().local() && !t.holder().equals(Holder.CITY_ITSELF) && t.in(0.012)) {
            t.diary().days(1, 4);
            t.platform("take-over", "unit", Holder.CITY_ITSELF.code(), "reason", t.say("supervise") + "。");
            t.heldBy(Holder.CITY_ITSELF);
        }
    }

    private static void sign(Telling t) {
        boolean late = !t.diary().brisk() && t.in(0.13);
        if (late) {
            t.diary().days(2, 5);
        } else {
            t.diary().office(20, 700);
        }
        t.handler("sign");
        if (t.diary().wants(Stand.SIGNED) || t.matter().workers() >= 10 && t.in(0.3)) {
            t.handler(
                    "assign-handler",
                    "handlerId",
                    "staff:" + t.holder().chair(),
                    "handlerName",
                    t.holder().chairName());
        }
        t.diary().reached(Stand.SIGNED);
        if (late && t.in(0.3) && !t.matter().local()) {
            t.platform("supervise", "level", SupervisionLevel.DAILY, "reason", t.say("supervise") + "。");
        }
    }
}
