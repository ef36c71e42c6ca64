package niangjia.proof;

import java.util.Deque;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** Commands of the courses of complaints, handed to the desk in its own process, as its doors do. */
final class CommandTarget implements LoadTarget {
    private static final int THREADS = 32;

    private final CommandGateway commands;
    private final Course course;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final Deque<Step> ready = new ConcurrentLinkedDeque<>();
    private final AtomicInteger streams = new AtomicInteger();
    private final Map<String, LongAdder> failures = new ConcurrentHashMap<>();

    private record Step(String stream, int number) {}

    CommandTarget(CommandGateway commands, Course course) {
        this.commands = commands;
        this.course = course;
    }

    @Override
    public CompletableFuture<Boolean> act(long number) {
        Step known = ready.pollFirst();
        Step step = known == null ? new Step("load-" + streams.incrementAndGet(), 0) : known;
        return CompletableFuture.supplyAsync(() -> done(step), threads);
    }

    private boolean done(Step step) {
        try {
            commands.sendAndWait(course.step(step.stream(), step.number()));
        } catch (RuntimeException e) {
            failures.computeIfAbsent(e.getClass().getSimpleName(), key -> new LongAdder())
                    .increment();
            return false;
        }
        if (step.number() + 1 < Course.STEPS) {
            ready.addLast(new Step(step.stream(), step.number() + 1));
        }
        return true;
    }

    @Override
    public Map<String, LongAdder> failures() {
        return failures;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
