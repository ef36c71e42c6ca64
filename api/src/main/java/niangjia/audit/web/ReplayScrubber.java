package niangjia.audit.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import niangjia.audit.read.ReplayCase;
import niangjia.audit.read.ReplayStep;
import niangjia.shared.web.PageWords;

/**
 * The lanes over the scrubber, as they are drawn: sizes are those of the drawing, 1110 wide.
 *
 * @param at where the current step stands
 * @param unseen how many terms have no room
 */
record ReplayScrubber(
        List<ReplayScale.Tick> ticks, List<Bar> bars, int unseen, List<Mark> marks, double at, double flag) {
    static final int ROWS = 3;

    private static final int FIRST_ROW = 44;
    private static final int ROW = 15;
    private static final int PAPER = 32;
    private static final int HANDS = 100;
    /** What a Chinese character takes, of the size in which labels are drawn. */
    private static final int LETTER = 12;

    private static final int BESIDE = 9;
    private static final int FLAG = 104;

    /** @param done how much of it has passed; the rest is drawn hollow */
    record Bar(double x, double y, double width, double done, String look, String label, String title, int step) {}

    /** @param label empty where it has no room */
    record Mark(boolean paper, double x, double y, String look, String label, String title, int step) {}

    static ReplayScrubber of(ReplayCase matter, ReplayStep here, ReplayWords told, PageWords words) {
        List<ReplayTerm> terms = ReplayTerm.after(matter, here.number());
        ReplayScale scale = ReplayScale.of(matter);
        List<Bar> bars = bars(terms, here, scale, words);
        double at = scale.x(here.occurredAt());
        return new ReplayScrubber(
                scale.ticks(words),
                bars,
                terms.size() - bars.size(),
                marks(matter, here, scale, told),
                at,
                Math.max(0, Math.min(ReplayScale.WIDTH - FLAG, at - FLAG / 2.0)));
    }

    private static List<Bar> bars(List<ReplayTerm> terms, ReplayStep here, ReplayScale scale, PageWords words) {
        double[] free = new double[ROWS];
        List<Bar> bars = new ArrayList<>();
        for (ReplayTerm term : terms) {
            double x = scale.x(term.startedAt());
            int row = 0;
            while (row < ROWS && free[row] > x) {
                row++;
            }
            if (row == ROWS) {
                continue;
            }
            Instant end = end(term, here);
            double width = Math.max(4, scale.x(end) - x);
            free[row] = x + width + 2;
            bars.add(new Bar(
                    x,
                    FIRST_ROW + row * (double) ROW,
                    width,
                    done(term, here, scale, x, width),
                    look(term),
                    label(term, width, words),
                    title(term, words),
                    term.started()));
        }
        return bars;
    }

    /** A term that ended early ends there; one that is overdue goes on until now. */
    private static Instant end(ReplayTerm term, ReplayStep here) {
        Instant ended = term.endedAt();
        if (ended != null) {
            return ended;
        }
        boolean over = term.lapsed() && here.occurredAt().isAfter(term.dueAt());
        return over ? here.occurredAt() : term.dueAt();
    }

    private static double done(ReplayTerm term, ReplayStep here, ReplayScale scale, double x, double width) {
        if (term.later()) {
            return 0;
        }
        return term.endedAt() != null ? width : Math.max(0, Math.min(width, scale.x(here.occurredAt()) - x));
    }

    private static String look(ReplayTerm term) {
        if (term.later()) {
            return "later";
        }
        return term.lapsed() ? "over" : term.paused() ? "paused" : "runs";
    }

    private static String label(ReplayTerm term, double width, PageWords words) {
        String name = name(term, words);
        return width >= (name.length() + 1) * LETTER ? name : "";
    }

    private static String name(ReplayTerm term, PageWords words) {
        return words.phrase("clock.term", List.of(term.termId()));
    }

    private static String title(ReplayTerm term, PageWords words) {
        String key = term.lapsed() ? "replay.term-over" : "replay.term";
        return words.text(key, name(term, words), words.exact(term.startedAt()), words.exact(term.dueAt()));
    }

    private static List<Mark> marks(ReplayCase matter, ReplayStep here, ReplayScale scale, ReplayWords told) {
        List<Mark> marks = new ArrayList<>();
        double[] free = new double[2];
        List<ReplayStep> shown = matter.steps().stream()
                .filter(step -> step.clock() == null && ReplayKinds.lane(step).isPresent())
                .toList();
        for (ReplayStep step : shown) {
            boolean paper = ReplayKinds.lane(step).orElseThrow() == ReplayLane.PAPER;
            double x = scale.x(step.occurredAt());
            String label = told.shortly(step);
            double end = x + BESIDE + label.length() * (double) LETTER;
            int lane = paper ? 0 : 1;
            boolean room = x >= free[lane] && end <= ReplayScale.WIDTH && noneWithin(shown, step, paper, x, end, scale);
            free[lane] = room ? end : x;
            marks.add(new Mark(
                    paper,
                    x,
                    paper ? PAPER : HANDS,
                    step.number() == here.number() ? "here" : step.number() > here.number() ? "later" : "past",
                    room ? label : "",
                    told.said(step),
                    step.number()));
        }
        return marks;
    }

    private static boolean noneWithin(
            List<ReplayStep> steps, ReplayStep step, boolean paper, double from, double to, ReplayScale scale) {
        return steps.stream()
                .filter(each -> each != step && (ReplayKinds.lane(each).orElseThrow() == ReplayLane.PAPER) == paper)
                .mapToDouble(each -> scale.x(each.occurredAt()))
                .noneMatch(x -> x > from + 0.5 && x < to);
    }
}
