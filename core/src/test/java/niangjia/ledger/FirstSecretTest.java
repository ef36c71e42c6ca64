package niangjia.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import niangjia.shared.Credential;
import niangjia.shared.CredentialStore;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FirstSecretTest {
    private static final Instant NOW = Instant.parse("2026-03-02T04:00:00Z");
    private static final int NODES = 4;

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void of_several_nodes_at_once_one_sets_the_first_secret_and_that_one_alone_is_told(Place place) throws Exception {
        try (TestDesk desk = new TestDesk(place.settings(directory))) {
            CredentialStore credentials = desk.ledger.credentials();
            for (int round = 0; round < 5; round++) {
                String staff = "staff:admin-" + round;
                Queue<String> told = new ConcurrentLinkedQueue<>();
                assertThat(atOnce(credentials, staff, told)).containsOnlyOnce(true);
                assertThat(told).hasSize(1);
                assertThat(credentials.of(staff)).isEqualTo(oneTime(told.element()));
            }
        }
    }

    private static List<Boolean> atOnce(CredentialStore credentials, String staff, Queue<String> told)
            throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(NODES);
        try {
            CyclicBarrier together = new CyclicBarrier(NODES);
            List<Callable<Boolean>> all = new ArrayList<>();
            for (int node = 0; node < NODES; node++) {
                String hash = "hash-" + node;
                all.add(() -> {
                    together.await();
                    return credentials.setFirst(staff, hash, NOW, () -> told.add(hash));
                });
            }
            List<Boolean> set = new ArrayList<>();
            for (Future<Boolean> each : nodes.invokeAll(all)) {
                set.add(each.get());
            }
            return set;
        } finally {
            nodes.shutdownNow();
        }
    }

    @ParameterizedTest
    @EnumSource
    void who_dies_while_it_is_told_has_set_nothing_and_the_next_sets_another(Place place) {
        try (TestDesk desk = new TestDesk(place.settings(directory))) {
            CredentialStore credentials = desk.ledger.credentials();
            assertThatThrownBy(() -> credentials.setFirst("staff:admin", "lost", NOW, () -> {
                        throw new IllegalStateException("dies");
                    }))
                    .hasMessageContaining("dies");
            assertThat(credentials.of("staff:admin")).isEmpty();
            assertThat(credentials.setFirst("staff:admin", "held", NOW, () -> {}))
                    .isTrue();
            assertThat(credentials.of("staff:admin")).isEqualTo(oneTime("held"));
        }
    }

    private static Optional<Credential> oneTime(String hash) {
        return Optional.of(new Credential(hash, true, 0, null));
    }
}
