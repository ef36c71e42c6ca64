package niangjia.demo.years;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import niangjia.shared.DeskTime;
import tools.jackson.databind.node.ObjectNode;

/** Acts put one behind the other in time; what would come after the end, or after the stand that is wanted, is left out. */
final class Diary {
    private static final double LATE_ENTRIES = 0.03;
    private static final double LEFT_LYING = 0.15;
    private static final Set<String> ENDS = Set.of("close-order", "decline-order", "answer-directly");
    private static final Set<String> BEGINS_HANDLING =
            Set.of("dispatch", "designate-unit", "take-over", "order-rework");
    /** Whoever is later asks for no more time: the desk would refuse it. */
    private static final int HANDLED_WITHIN = 5;

    private static final Set<String> UNPRESSED = Set.of("log-contact", "approve-result", "settle-by-contact");

    private final WorkDays workDays;
    private final LocalDateTime end;
    private final Stand wanted;
    private final Chance chance;
    private final Phrasebook words;
    private final Deque<LocalDateTime> comingBack;
    private Consumer<Boolean> press = urgeable -> {};
    private final List<Step> steps = new ArrayList<>();
    private LocalDateTime now;
    private LocalDate handledSince;
    private boolean over;
    private boolean pressing;
    private boolean running = true;
    private boolean urgeable;

    /** @param comingBack when the caller asks again, in order */
    Diary(
            LocalDateTime begin,
            LocalDateTime end,
            Stand wanted,
            WorkDays workDays,
            Chance chance,
            Phrasebook words,
            List<LocalDateTime> comingBack) {
        this.now = begin;
        this.handledSince = begin.toLocalDate();
        this.end = end;
        this.wanted = wanted;
        this.workDays = workDays;
        this.chance = chance;
        this.words = words;
        this.comingBack = new ArrayDeque<>(comingBack);
    }

    /** @param writes down that the caller asked again; told whether the order may be urged or only be added to */
    void whenPressed(Consumer<Boolean> writes) {
        press = writes;
    }

    List<Step> steps() {
        return steps;
    }

    LocalDate today() {
        return now.toLocalDate();
    }

    boolean over() {
        return over;
    }

    boolean wants(Stand stand) {
        return wanted == stand;
    }

    /** Who must be somewhere in time is not left lying. */
    boolean brisk() {
        return wanted != Stand.ANY;
    }

    void does(String by, String act, ObjectNode body) {
        hearCallers();
        if (over || now.isAfter(end)) {
            over = true;
            return;
        }
        body.put("occurredAt", written(now));
        if (chance.in(LATE_ENTRIES)) {
            body.put("lateReason", words.say("late", chance, Map.of()));
        }
        steps.add(new Step(by, act, body));
        if (BEGINS_HANDLING.contains(act)) {
            handledSince = today();
        }
        if (!pressing) {
            stand(act);
        }
        now = now.plusMinutes(chance.between(1, 4));
    }

    void reached(Stand stand) {
        if (wanted == stand && !over) {
            over = true;
            bringNear();
        }
    }

    /**
     * What is open at the end was touched a short while before, or everything on the board would be late: all that followed
     * the first word moves on by working days together. A few are left lying.
     */
    private void bringNear() {
        if (wanted == Stand.PARKED || steps.size() < 2 || chance.in(LEFT_LYING)) {
            return;
        }
        LocalDate target = workDays.before(end.toLocalDate(), chance.between(0, wanted.quick() ? 1 : 2));
        int later = workDays.between(at(steps.size() - 1).toLocalDate(), target);
        LocalDateTime last = at(0);
        for (int i = 1; i < steps.size() && later > 0; i++) {
            LocalDateTime moved = workDays.after(at(i).toLocalDate(), later).atTime(at(i).toLocalTime());
            last = moved.isAfter(last) ? moved : last.plusMinutes(2);
            steps.get(i).body().put("occurredAt", written(last.isAfter(end) ? end : last));
        }
    }

    private LocalDateTime at(int step) {
        String written = steps.get(step).body().path("occurredAt").asString();
        return OffsetDateTime.parse(written).atZoneSameInstant(DeskTime.ZONE).toLocalDateTime();
    }

    private static String written(LocalDateTime at) {
        return at.atZone(DeskTime.ZONE).toOffsetDateTime().toString();
    }

    void minutes(int least, int most) {
        now = now.plusMinutes(chance.between(least, most));
    }

    /** Whether the time for handling still runs. */
    boolean inTime() {
        return !today().isAfter(workDays.after(handledSince, HANDLED_WITHIN));
    }

    /** Some minutes of office time on. */
    void office(int least, int most) {
        now = workDays.next(now.plusMinutes(chance.between(least, most)));
    }

    void days(int least, int most) {
        int days = brisk() ? Math.min(1, least) : chance.between(least, most);
        on(workDays.after(today(), days));
    }

    /** Some office hour of that day, or of the next one that has any. */
    void on(LocalDate day) {
        LocalDateTime hour = day.atTime(8, 30).plusMinutes(chance.below(540));
        now = workDays.next(hour.isAfter(now) ? hour : now.plusMinutes(20));
    }

    private void stand(String act) {
        running = switch (act) {
            case "reopen" -> true;
            default -> running && !ENDS.contains(act);
        };
        urgeable = running
                && !UNPRESSED.contains(act)
                && (urgeable || act.equals("open-order") || act.equals("reopen") || act.equals("order-rework"));
    }

    private void hearCallers() {
        if (pressing) {
            return;
        }
        LocalDateTime resume = now;
        while (!comingBack.isEmpty() && comingBack.peek().isBefore(resume)) {
            LocalDateTime asked = comingBack.poll();
            if (running && !steps.isEmpty() && !over) {
                pressing = true;
                now = asked.plusMinutes(6);
                press.accept(urgeable);
                pressing = false;
            }
        }
        now = now.isAfter(resume) ? now : resume;
    }
}
