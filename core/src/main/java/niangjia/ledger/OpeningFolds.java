package niangjia.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import niangjia.shared.DataKind;
import niangjia.shared.Opened;
import niangjia.shared.Opening;
import niangjia.shared.SealedText;
import org.jspecify.annotations.Nullable;

/**
 * What was shown to whom in the last minutes, so that a page that renews itself is recorded once and then counted. The count is
 * written when the minutes are over; a fall of the machine can lose a count, never the fact.
 */
final class OpeningFolds {
    static final Duration TOGETHER = Duration.ofMinutes(5);
    private static final Duration LOOKED_THROUGH = Duration.ofMinutes(1);

    private final OpeningWriter writer;
    private final Map<Seat, Window> windows = new HashMap<>();
    private Instant lookedThrough = Instant.EPOCH;

    OpeningFolds(OpeningWriter writer) {
        this.writer = writer;
    }

    /** Who looks in which capacity, at what, and why. */
    private record Seat(
            String staff,
            String unit,
            @Nullable String behalf,
            String place,
            @Nullable String reason) {
        static Seat of(Opening opening) {
            SealedText reason = opening.reason();
            return new Seat(
                    opening.reader().staffId(),
                    opening.reader().unit().id(),
                    opening.reader().onBehalfOf(),
                    opening.place(),
                    reason == null ? null : reason.person());
        }
    }

    /** How often again, and when last. */
    record Count(int times, Instant last) {}

    /** What must be on disk before the answer is given. */
    synchronized List<CompletableFuture<Long>> take(Opening opening) {
        if (!opening.at().isBefore(lookedThrough.plus(LOOKED_THROUGH))) {
            lookedThrough = opening.at();
            endThose(opening.at());
        }
        Seat seat = Seat.of(opening);
        Window window = windows.get(seat);
        if (window != null && window.overBy(opening.at())) {
            windows.remove(seat);
            window.end();
            window = null;
        }
        if (window == null) {
            window = new Window(opening, writer.submit(opening, null));
            windows.put(seat, window);
            return List.copyOf(window.rows);
        }
        window.show(opening);
        return List.copyOf(window.rows);
    }

    /** What could not be recorded was not shown: the next one is not counted with it. */
    synchronized void forget(Opening opening) {
        windows.remove(Seat.of(opening));
    }

    /** Counts that are not yet written. */
    synchronized Map<Long, Count> running() {
        Map<Long, Count> counts = new HashMap<>();
        for (Window window : windows.values()) {
            CompletableFuture<Long> first = window.rows.get(0);
            if (window.again > 0 && first.isDone() && !first.isCompletedExceptionally()) {
                counts.put(first.join(), new Count(window.again, window.last));
            }
        }
        return counts;
    }

    synchronized void endAll() {
        windows.values().forEach(Window::end);
        windows.clear();
    }

    private void endThose(Instant at) {
        Iterator<Window> each = windows.values().iterator();
        while (each.hasNext()) {
            Window window = each.next();
            if (window.overBy(at)) {
                each.remove();
                window.end();
            }
        }
    }

    private final class Window {
        private final Opening first;
        private final List<CompletableFuture<Long>> rows = new ArrayList<>();
        private final Map<Whose, Set<DataKind>> shown = new HashMap<>();
        private int again;
        private Instant last;

        Window(Opening first, CompletableFuture<Long> row) {
            this.first = first;
            this.last = first.at();
            rows.add(row);
            first.opened().forEach(this::remember);
        }

        /** Also when a clock was put back. */
        boolean overBy(Instant at) {
            return !at.isBefore(first.at().plus(TOGETHER)) || at.isBefore(first.at());
        }

        void show(Opening opening) {
            List<Opened> more = new ArrayList<>();
            for (Opened each : opening.opened()) {
                Set<DataKind> kinds = EnumSet.copyOf(each.kinds());
                kinds.removeAll(shown.getOrDefault(Whose.of(each), Set.of()));
                if (!kinds.isEmpty()) {
                    more.add(each.with(kinds));
                }
            }
            if (more.isEmpty()) {
                again++;
                last = opening.at();
            } else {
                rows.add(writer.submit(opening.of(more), null));
                more.forEach(this::remember);
            }
        }

        private void remember(Opened opened) {
            shown.computeIfAbsent(Whose.of(opened), of -> EnumSet.noneOf(DataKind.class))
                    .addAll(opened.kinds());
        }

        void end() {
            CompletableFuture<Long> row = rows.get(0);
            if (again > 0 && row.isDone() && !row.isCompletedExceptionally()) {
                Opening counted = new Opening(
                        first.reader(), last, first.screen(), first.place(), first.way(), first.reason(), List.of());
                writer.submit(counted, new OpeningBody.Again(row.join(), again));
            }
        }
    }

    private record Whose(@Nullable String person, @Nullable String matter) {
        static Whose of(Opened opened) {
            return new Whose(opened.person(), opened.matter());
        }
    }
}
