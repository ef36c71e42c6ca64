package niangjia.shared.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes read models that are far behind in one reading of the record, beside whatever there is of them, while their
 * processors are kept from it; then puts them in place and lets the processors go on behind them. Left to themselves
 * the processors would read the record once each, which is what they do with whatever cannot be filled.
 */
public final class Filling implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Filling.class);
    private static final int KEEP_SECONDS = 2;
    private static final int TELL_SECONDS = 10;

    private final ReadStore live;
    private final StreamableMessageSource<TrackedEventMessage<?>> record;
    private final ParameterResolverFactory resolvers;
    private final Models models;
    private final HeldSegments segments;
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2, work -> {
        Thread thread = new Thread(work, "filling");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * What is filled, and when.
     *
     * @param worthIt from how many events behind
     * @param letters forgets those of a group, whose events all come again
     */
    public record Models(
            Function<String, Function<ReadStore, ?>> readModels,
            Standstill places,
            ProcessorSettings settings,
            long worthIt,
            Consumer<String> letters) {}

    /** @param claims the processors' tokens, under a name that is none of theirs */
    public Filling(
            ReadStore live,
            StreamableMessageSource<TrackedEventMessage<?>> record,
            ParameterResolverFactory resolvers,
            Models models,
            TokenStore claims,
            TransactionManager transactions) {
        this.live = live;
        this.record = record;
        this.resolvers = resolvers;
        this.models = models;
        this.segments = new HeldSegments(claims, transactions);
    }

    /**
     * Takes those of these read models that are far behind, before their processors do, and returns; they are filled
     * meanwhile, part by part. Those taken are to begin at the first event until they are.
     *
     * @param parts processing groups; those of one part come with one reading, and are in place before the next begins
     * @param emptied whatever the processors say, nothing is there
     * @return the groups that were taken
     */
    Collection<String> begin(List<List<String>> parts, boolean emptied) {
        long head = Positions.head(record).most();
        List<List<String>> taken = head < models.worthIt()
                ? List.of()
                : parts.stream()
                        .map(part -> part.stream()
                                .filter(group -> (emptied || isFarBehind(group, head)) && take(group))
                                .toList())
                        .filter(part -> !part.isEmpty())
                        .toList();
        if (!taken.isEmpty()) {
            var unused = threads.scheduleWithFixedDelay(this::keep, KEEP_SECONDS, KEEP_SECONDS, TimeUnit.SECONDS);
            threads.execute(() -> taken.forEach(this::fill));
        }
        return taken.stream().flatMap(List::stream).collect(Collectors.toSet());
    }

    /** More than half of the record is sooner read from the first event on than from where the processor stands. */
    private boolean isFarBehind(String group, long head) {
        long behind = head - models.places().now(group).least();
        return behind > models.worthIt() && behind > head / 2;
    }

    private boolean take(String group) {
        // what its processor reads all the same is told to nobody as news
        TrackingToken first = ReplayToken.createReplayToken(record.createHeadToken(), record.createTailToken());
        return segments.take(group, models.settings().segments(), first, () -> models.letters()
                .accept(group));
    }

    /** Each by itself, so that one that was given back or lost meanwhile costs no other its claim. */
    private void keep() {
        for (String group : segments.groups()) {
            try {
                segments.keep(group);
            } catch (RuntimeException lost) {
                // seen again before anything is put in place
                log.info(
                        "segments of {} are not kept: {}",
                        group,
                        lost.getClass().getName());
            }
        }
    }

    private void fill(List<String> groups) {
        long began = System.nanoTime();
        Map<String, FilledModel> made = new LinkedHashMap<>();
        try {
            groups.forEach(group -> made.put(group, new FilledModel(live, resolvers, group, models.readModels())));
            TrackingToken end = read(List.copyOf(made.values()));
            made.forEach((group, model) -> settle(group, model, end));
            log.info("read models {} filled, {} s", groups, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began));
        } catch (RuntimeException e) {
            // the message of an exception may hold what a handler unsealed
            log.error("read models {} are not filled: {}", groups, e.getClass().getName());
        } finally {
            groups.forEach(group -> segments.give(group, null));
            made.values().forEach(FilledModel::close);
        }
    }

    private TrackingToken read(List<FilledModel> made) {
        List<Feed> feeds = new ArrayList<>();
        made.forEach(each -> feeds.addAll(each.scratch().feeds()));
        try (Replay replay = new Replay(record, event -> true, feeds, Scratch.CORES)) {
            var telling = threads.scheduleWithFixedDelay(
                    () -> tell(replay, made.size()), TELL_SECONDS, TELL_SECONDS, TimeUnit.SECONDS);
            try {
                while (true) {
                    TrackingToken end = record.createHeadToken();
                    long position = end.position().orElseThrow();
                    replay.advance(
                            Positions.at(position),
                            () -> made.forEach(each -> each.scratch().flush()));
                    if (Positions.head(record).most() - position < models.worthIt()) {
                        return end;
                    }
                }
            } finally {
                telling.cancel(false);
            }
        }
    }

    private void tell(Replay replay, int many) {
        log.info(
                "{} read models are being filled: {} of {} events, {} events/s",
                many,
                replay.events(),
                Positions.head(record).most() + 1,
                Math.round(replay.eventsPerSecond()));
    }

    /** In place first, and then the processors behind it: cut off between the two they do again what is done already. */
    private void settle(String group, FilledModel model, TrackingToken end) {
        segments.keep(group);
        if (model.isWhole() && model.goesLive()) {
            segments.give(group, end);
        } else {
            log.warn(
                    "{} is left to its processor: {} events refused",
                    group,
                    model.scratch().refused());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        try {
            boolean unused = threads.awaitTermination(KEEP_SECONDS * 5L, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
