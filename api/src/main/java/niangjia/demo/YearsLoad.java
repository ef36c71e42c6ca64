package niangjia.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import niangjia.complaint.ComplaintId;
import niangjia.demo.years.Story;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run through the stories, many days side by side, since every act waits for the disk and many can share one wait. The
 * contacts of a day are logged in their order, so that their numbers are; a story that speaks of another waits for it.
 */
final class YearsLoad {
    private static final Logger LOG = LoggerFactory.getLogger(YearsLoad.class);
    private static final int SIDE_BY_SIDE = 64;

    private final StoryTeller teller;
    private final DemoProgress progress;
    private final BooleanSupplier stopping;
    private final Map<ComplaintId, CompletableFuture<Void>> begun = new ConcurrentHashMap<>();
    private final Semaphore ahead = new Semaphore(2 * SIDE_BY_SIDE);

    YearsLoad(StoryTeller teller, DemoProgress progress, BooleanSupplier stopping) {
        this.teller = teller;
        this.progress = progress;
        this.stopping = stopping;
    }

    /** Returns when all are told, or soon after it is to stop. */
    void run(Stream<Story> stories) throws InterruptedException {
        ExecutorService days = Executors.newFixedThreadPool(SIDE_BY_SIDE);
        try {
            Iterator<Story> all = stories.iterator();
            List<Story> day = new ArrayList<>();
            while (all.hasNext() && !stopping.getAsBoolean()) {
                Story story = all.next();
                if (!day.isEmpty() && !day.get(0).day().equals(story.day())) {
                    submit(days, day);
                    day = new ArrayList<>();
                }
                day.add(story);
            }
            submit(days, day);
            // whoever holds all of it knows that no day is under way
            ahead.acquire(2 * SIDE_BY_SIDE);
        } finally {
            days.shutdownNow();
        }
    }

    private void submit(ExecutorService days, List<Story> day) throws InterruptedException {
        day.forEach(story -> begun.put(story.complaint(), new CompletableFuture<>()));
        ahead.acquire();
        days.execute(() -> {
            try {
                tell(day);
            } finally {
                ahead.release();
            }
        });
    }

    private void tell(List<Story> day) {
        List<Story> open = new ArrayList<>();
        day.stream().sorted(Comparator.comparing(YearsLoad::beginning)).forEach(story -> begin(story, open));
        open.forEach(story -> attempt(story, () -> progress.done(1 + teller.goOn(story))));
    }

    private void begin(Story story, List<Story> open) {
        attempt(story, () -> {
            if (teller.told(story)) {
                progress.done(0);
                return;
            }
            if (story.needsAnother()) {
                // days begin in order, so what is waited for has begun or is being begun
                begun.getOrDefault(story.needs(), CompletableFuture.completedFuture(null))
                        .join();
            }
            if (stopping.getAsBoolean()) {
                return;
            }
            teller.begin(story);
            open.add(story);
        });
        begun.computeIfAbsent(story.complaint(), key -> new CompletableFuture<>())
                .complete(null);
    }

    private void attempt(Story story, Runnable act) {
        if (stopping.getAsBoolean()) {
            return;
        }
        try {
            act.run();
        } catch (RuntimeException refused) {
            progress.refused();
            // whole, since nobody in it exists
            LOG.error("contact {} of the five years stays unfinished", story.index(), refused);
        }
    }

    private static String beginning(Story story) {
        return story.steps().get(0).body().path("occurredAt").asString();
    }
}
