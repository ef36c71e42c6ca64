package niangjia.shared.read;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import niangjia.shared.read.RebuildProgress.Step;

/** One rebuild from its first event to the switch. */
final class RebuildRun implements AutoCloseable {
    private static final int ROUNDS = 3;
    private static final int TELL_MILLIS = 250;
    /** A live batch that was written and not yet acknowledged, or was taken back, is over by then. */
    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(1);
    /** Fewer events than this are caught up while the processor is held. */
    private static final long CLOSE_BY = 2_000;

    private final Rebuild rebuild;
    private final RebuildOrder order;
    private final Scratch scratch;
    private final Replay replay;
    private final List<Comparison> comparisons = new ArrayList<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "rebuild-progress");
        thread.setDaemon(true);
        return thread;
    });
    private final long began = System.nanoTime();
    private final long amendments;
    private volatile Step step = Step.REPLAYING;
    private volatile long end;

    RebuildRun(Rebuild rebuild, RebuildOrder order) {
        this.rebuild = rebuild;
        this.order = order;
        this.amendments = rebuild.live().amendments(order.group());
        this.scratch = new Scratch(rebuild.resolvers(), rebuild.live().scratchFor(order.group(), order.run()));
        try {
            scratch.holding(order.readModel());
            pair();
            this.replay = scratch.replay(rebuild.source());
        } catch (RuntimeException e) {
            scratch.close();
            throw e;
        }
        var unused = clock.scheduleWithFixedDelay(this::tell, TELL_MILLIS, TELL_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void pair() {
        List<DocumentStore> alive = rebuild.live().collectionsOf(order.group());
        Map<String, DocumentStore> made = new LinkedHashMap<>();
        scratch.store().collectionsOf(order.group()).forEach(documents -> made.put(documents.name(), documents));
        Set<String> expected =
                Set.copyOf(alive.stream().map(DocumentStore::name).toList());
        if (made.isEmpty() || !made.keySet().equals(expected)) {
            throw new IllegalArgumentException(
                    order.group() + ": collections " + made.keySet() + " (expected: " + expected + ")");
        }
        for (DocumentStore documents : alive) {
            DocumentStore rebuilt = Objects.requireNonNull(made.get(documents.name()), documents.name());
            comparisons.add(new Comparison(documents, rebuilt));
        }
    }

    RebuildReport report() {
        catchUp();
        step = Step.COMPARING;
        comparisons.forEach(each -> each.rebuilt().touched());
        comparisons.parallelStream().forEach(Comparison::all);
        catchUp();
        for (int round = 1; ; round++) {
            step = Step.HOLDING;
            boolean last = round == ROUNDS;
            RebuildReport report = rebuild.standstill().held(order.group(), to -> atTheSame(to, last));
            if (last || report.equal()) {
                step = Step.DONE;
                tell();
                return report;
            }
            LockSupport.parkNanos(BETWEEN_ROUNDS.toNanos());
            catchUp();
        }
    }

    /** Until the rest is so little that the live processor can wait for it. */
    private void catchUp() {
        long behind;
        do {
            Positions to = rebuild.standstill().now(order.group());
            end = Math.max(end, to.most());
            replay.advance(to, scratch::flush);
            behind = rebuild.standstill().now(order.group()).most() - to.most();
        } while (behind > CLOSE_BY);
    }

    private RebuildReport atTheSame(Positions to, boolean last) {
        long held = System.nanoTime();
        replay.advance(to, scratch::flush);
        comparisons.forEach(each -> each.again(each.rebuilt().touched()));
        int different = comparisons.stream().mapToInt(Comparison::different).sum();
        boolean amended = amendments != rebuild.live().amendments(order.group());
        RebuildReport report = new RebuildReport(
                order.group(),
                to.most(),
                replay.events(),
                replay.refused(),
                comparisons.stream().map(Comparison::digest).toList(),
                different,
                differences(),
                replay.eventsPerSecond(),
                since(began),
                since(held),
                amended,
                false);
        boolean decided = different == 0 || last;
        boolean switched = decided
                && !amended
                && order.switches().test(report)
                && rebuild.live().switchTo(scratch.store(), order.group(), order.run());
        return report.withSwitch(switched, since(held), since(began));
    }

    private List<DocumentDifference> differences() {
        List<DocumentDifference> all = new ArrayList<>();
        comparisons.forEach(each -> all.addAll(each.differences(Rebuild.MOST_DIFFERENCES - all.size())));
        return all;
    }

    private void tell() {
        order.progress().accept(new RebuildProgress(step, replay.events(), end, replay.eventsPerSecond()));
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }

    @Override
    public void close() {
        clock.shutdownNow();
        replay.close();
        scratch.close();
    }
}
