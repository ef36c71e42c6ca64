package niangjia.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MoveMarkTest {
    private static final int TIMES = 500;

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void who_changes_a_mark_leaves_no_moment_without_one(Place place) {
        try (Storage storage = Storage.open(place.settings(directory))) {
            MoveMark mark = new MoveMark(storage.pool());
            mark.set(MoveMark.GOING, "there");
            CompletableFuture<Void> changes = CompletableFuture.runAsync(() -> {
                for (int i = 0; i < TIMES; i++) {
                    mark.set(i % 2 == 0 ? MoveMark.GONE : MoveMark.GOING, "there");
                }
            });
            int looks = 0;
            while (!changes.isDone()) {
                assertThat(mark.found()).isPresent();
                looks++;
            }
            changes.join();
            assertThat(looks).isPositive();
        }
    }
}
