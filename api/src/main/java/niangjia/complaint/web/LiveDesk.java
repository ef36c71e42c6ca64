package niangjia.complaint.web;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import niangjia.complaint.read.QueueChanged;
import niangjia.complaint.read.QueueCounts;
import niangjia.complaint.read.QueueTotals;
import niangjia.shared.Actor;
import niangjia.shared.web.QuestionDesk;
import org.axonframework.common.Registration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * All pages that listen. A line is short-lived: it ends by itself after a few minutes and the page asks again if somebody
 * still works there, so roles are looked up anew and an abandoned session can run out. It ends with its session, too.
 */
@Component
final class LiveDesk implements SmartLifecycle {
    static final int LINES_OF_ONE_PERSON = 6;

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final long BREATH_SECONDS = 15;
    private static final long GATHER_MILLIS = 120;
    private static final int TELLERS = 2;

    private final QuestionDesk questions;
    private final Clock clock;
    private final Map<LiveLine, Registration> lines = new ConcurrentHashMap<>();
    private @Nullable ScheduledExecutorService tellers;

    LiveDesk(QuestionDesk questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    SseEmitter open(Actor actor, String sessionId) {
        LiveLine line = new LiveLine(actor.staffId(), sessionId, clock.instant());
        makeRoom(actor.staffId());
        line.emitter.onCompletion(() -> forget(line));
        line.emitter.onError(gone -> forget(line));
        lines.put(
                line,
                questions.watch(
                        new QueueCounts(actor), QueueTotals.class, QueueChanged.class, change -> heard(line, change)));
        // so that the page knows at once that it is heard
        later(() -> breathe(line), 0);
        return line.emitter;
    }

    int listening() {
        return lines.size();
    }

    /** Signed out, or run out. */
    void sessionEnded(String sessionId) {
        end(line -> line.sessionId.equals(sessionId), "session");
    }

    @Override
    public void start() {
        ScheduledExecutorService threads = Executors.newScheduledThreadPool(TELLERS, work -> {
            Thread thread = new Thread(work, "live");
            thread.setDaemon(true);
            return thread;
        });
        threads.scheduleWithFixedDelay(this::round, BREATH_SECONDS, BREATH_SECONDS, TimeUnit.SECONDS);
        tellers = threads;
    }

    /** Before the server waits for its last answers: these would never come. */
    @Override
    public void stop() {
        end(line -> true, null);
        ScheduledExecutorService threads = tellers;
        if (threads != null) {
            threads.shutdownNow();
        }
        tellers = null;
    }

    @Override
    public boolean isRunning() {
        return tellers != null;
    }

    private void heard(LiveLine line, QueueChanged change) {
        if (line.hear(change)) {
            later(() -> tell(line), GATHER_MILLIS);
        }
    }

    private void tell(LiveLine line) {
        try {
            line.tell();
        } catch (IOException | IllegalStateException gone) {
            forget(line);
        }
    }

    private void breathe(LiveLine line) {
        try {
            line.breathe();
        } catch (IOException | IllegalStateException gone) {
            forget(line);
        }
    }

    private void round() {
        Instant old = clock.instant().minus(LONGEST);
        end(line -> line.openedAt.isBefore(old), "again");
        lines.keySet().forEach(this::breathe);
    }

    /** The oldest of a person's lines makes room; its page looks by itself from then on. */
    private void makeRoom(String staffId) {
        List<LiveLine> own = lines.keySet().stream()
                .filter(line -> line.staffId.equals(staffId))
                .sorted(Comparator.comparing((LiveLine line) -> line.openedAt))
                .toList();
        for (int i = 0; i <= own.size() - LINES_OF_ONE_PERSON; i++) {
            LiveLine oldest = own.get(i);
            end(line -> line == oldest, "full");
        }
    }

    private void end(Predicate<LiveLine> which, @Nullable String why) {
        lines.keySet().stream().filter(which).toList().forEach(line -> {
            forget(line);
            line.end(why);
        });
    }

    private void forget(LiveLine line) {
        Registration watched = lines.remove(line);
        if (watched != null) {
            watched.cancel();
        }
    }

    private void later(Runnable work, long millis) {
        ScheduledExecutorService threads = tellers;
        if (threads != null && !threads.isShutdown()) {
            threads.schedule(work, millis, TimeUnit.MILLISECONDS);
        }
    }
}
