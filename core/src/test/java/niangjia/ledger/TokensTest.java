package niangjia.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TokensTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void a_position_and_a_replay_are_found_again_after_reopening(Place place) {
        LedgerSettings settings = place.settings(directory);
        TrackingToken position = GapAwareTrackingToken.newInstance(42, Set.of());
        TrackingToken replay = ReplayToken.createReplayToken(position, GapAwareTrackingToken.newInstance(7, Set.of()));
        String storage;
        try (Ledger ledger = Ledger.open(settings, TestDesk.FAMILIES)) {
            TokenStore tokens = ledger.tokens();
            ledger.processorTransactions().executeInTransaction(() -> {
                tokens.initializeTokenSegments("register", 2, position);
                tokens.storeToken(replay, "register", 1);
            });
            storage = tokens.retrieveStorageIdentifier().orElseThrow();
        }
        try (Ledger ledger = Ledger.open(settings, TestDesk.FAMILIES)) {
            // what was opened before had another name, as a process that died
            ledger.releaseTokens();
            TokenStore tokens = ledger.tokens();
            ledger.processorTransactions().executeInTransaction(() -> {
                assertThat(tokens.fetchToken("register", 0)).isEqualTo(position);
                assertThat(tokens.fetchToken("register", 1)).isEqualTo(replay);
                assertThat(tokens.fetchSegments("register")).containsExactly(0, 1);
            });
            assertThat(tokens.retrieveStorageIdentifier()).contains(storage);
        }
    }

    @Test
    void every_ledger_has_an_identity_of_its_own() {
        try (Ledger one = Ledger.open(LedgerSettings.embedded(directory.resolve("1")), TestDesk.FAMILIES);
                Ledger other = Ledger.open(LedgerSettings.embedded(directory.resolve("2")), TestDesk.FAMILIES)) {
            assertThat(one.tokens().retrieveStorageIdentifier())
                    .isPresent()
                    .isNotEqualTo(other.tokens().retrieveStorageIdentifier());
        }
    }
}
