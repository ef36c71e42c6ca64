package niangjia.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TokenHoldTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void while_held_no_segment_moves_and_another_group_does(Place place) throws Exception {
        try (Ledger ledger = Ledger.open(place.settings(directory), TestDesk.FAMILIES)) {
            begin(ledger, "register");
            begin(ledger, "other");
            TokenHold hold = ledger.tokenHold();

            CompletableFuture<Void> moves = hold.held("register", positions -> {
                assertThat(positions).isEqualTo(Map.of(0, 7L, 1, 7L));
                move(ledger, "other", 9);
                CompletableFuture<Void> moving = CompletableFuture.runAsync(() -> move(ledger, "register", 9));
                assertThatThrownBy(() -> moving.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
                assertThat(hold.positions("register")).isEqualTo(Map.of(0, 7L, 1, 7L));
                return moving;
            });

            moves.get(20, TimeUnit.SECONDS);
            assertThat(hold.positions("register")).isEqualTo(Map.of(0, 7L, 1, 9L));
            assertThat(hold.positions("other")).isEqualTo(Map.of(0, 7L, 1, 9L));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_failure_lets_go(Place place) {
        try (Ledger ledger = Ledger.open(place.settings(directory), TestDesk.FAMILIES)) {
            begin(ledger, "register");
            assertThatThrownBy(() -> ledger.tokenHold().held("register", positions -> {
                        throw new IllegalStateException("stopped here");
                    }))
                    .hasMessage("stopped here");

            move(ledger, "register", 9);

            assertThat(ledger.tokenHold().positions("register")).containsEntry(1, 9L);
        }
    }

    private static void begin(Ledger ledger, String group) {
        ledger.processorTransactions()
                .executeInTransaction(() -> ledger.tokens().initializeTokenSegments(group, 2, token(7)));
    }

    private static void move(Ledger ledger, String group, long to) {
        ledger.processorTransactions().executeInTransaction(() -> {
            ledger.tokens().fetchToken(group, 1);
            ledger.tokens().storeToken(token(to), group, 1);
        });
    }

    private static TrackingToken token(long position) {
        return GapAwareTrackingToken.newInstance(position, Set.of());
    }
}
