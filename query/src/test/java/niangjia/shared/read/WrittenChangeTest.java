package niangjia.shared.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WrittenChangeTest {
    private final ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
    private final DocumentStore documents = store.collection("g", "things");

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_change_written_before_is_shown_at_once_and_a_later_one_is_not() {
        Work.change(documents, "d1", 2, doc -> doc.append("a", 1));
        assertThat(new WrittenChange("d1", 2).shownIn(documents)).isTrue();
        assertThat(new WrittenChange("d1", 3).shownIn(documents, Duration.ofMillis(20)))
                .isFalse();
        assertThat(new WrittenChange("d2", 0).shownIn(documents, Duration.ofMillis(20)))
                .isFalse();
    }

    @Test
    void who_waits_is_woken_by_the_write_and_not_by_older_ones() throws Exception {
        Duration longest = Duration.ofSeconds(20);
        CompletableFuture<Boolean> waiter =
                CompletableFuture.supplyAsync(() -> new WrittenChange("d1", 1).shownIn(documents, longest));
        Desk.await("a waiter", () -> documents.arrivals().waiting() == 1);
        Work.change(documents, "d1", 0, doc -> doc.append("a", 0));
        assertThat(waiter).isNotDone();
        Work.change(documents, "d1", 1, doc -> doc.append("a", 1));
        assertThat(waiter.get(5, TimeUnit.SECONDS)).isTrue();
        assertThat(documents.arrivals().waiting()).isZero();
    }

    @Test
    void what_the_lists_in_memory_have_not_heard_of_is_not_shown_yet() {
        List<Boolean> meanwhile = new ArrayList<>();
        documents.follow(hearing(() -> meanwhile.add(shown())));
        Work.change(documents, "d1", 0, doc -> doc.append("a", 0));
        assertThat(meanwhile).containsExactly(false);
        assertThat(shown()).isTrue();
    }

    @Test
    void a_batch_that_breaks_off_leaves_nobody_waiting_for_it() {
        documents.follow(hearing(() -> {
            throw new IllegalStateException("broken off");
        }));
        assertThatThrownBy(() -> Work.change(documents, "d1", 0, doc -> doc.append("a", 0)))
                .hasMessageContaining("broken off");
        assertThat(documents.arrivals().isUnderWay("d1")).isFalse();
    }

    private boolean shown() {
        return new WrittenChange("d1", 0).shownIn(documents, Duration.ofMillis(1));
    }

    private static Follower hearing(Runnable then) {
        return new Follower() {
            @Override
            public void written(Collection<Document> documents) {
                if (!documents.isEmpty()) {
                    then.run();
                }
            }

            @Override
            public void cleared() {}
        };
    }

    @Test
    void a_write_of_another_process_is_noticed_on_a_shared_store() throws Exception {
        try (EmbeddedMongo server = EmbeddedMongo.open(null);
                ReadStore here = ReadStore.open(ReadStoreSettings.onMongo(server.uri(), "shared"));
                ReadStore there = ReadStore.open(ReadStoreSettings.onMongo(server.uri(), "shared"))) {
            DocumentStore read = here.collection("g", "things");
            CompletableFuture<Boolean> waiter = CompletableFuture.supplyAsync(
                    () -> new WrittenChange("d1", 0).shownIn(read, Duration.ofSeconds(20)));
            Desk.await("a waiter", () -> read.arrivals().waiting() == 1);
            Work.change(there.collection("g", "things"), "d1", 0, doc -> doc.append("a", 0));
            assertThat(waiter.get(5, TimeUnit.SECONDS)).isTrue();
        }
    }
}
