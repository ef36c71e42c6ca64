package niangjia.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.Set;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UpkeepTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void it_tells_where_every_segment_stands_and_who_works_it(Place place) {
        try (Ledger ledger = Ledger.open(place.settings(directory), TestDesk.FAMILIES)) {
            assertThat(ledger.upkeep().segments()).isEmpty();
            ledger.processorTransactions().executeInTransaction(() -> {
                ledger.tokens().initializeTokenSegments("register", 2, GapAwareTrackingToken.newInstance(7, Set.of()));
                ledger.tokens().storeToken(GapAwareTrackingToken.newInstance(42, Set.of()), "register", 1);
            });
            assertThat(ledger.upkeep().segments())
                    .extracting(SegmentPlace::processor, SegmentPlace::segment, SegmentPlace::position)
                    .containsExactly(tuple("register", 0, 7L), tuple("register", 1, 42L));
            assertThat(ledger.upkeep().segments().get(0).owner()).isNull();
            assertThat(ledger.upkeep().segments().get(1).owner()).isNotNull();
            assertThat(ledger.upkeep().lostClaims()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_tells_what_was_laid_aside_without_anybodys_words(Place place) {
        try (Ledger ledger = Ledger.open(place.settings(directory), TestDesk.FAMILIES)) {
            assertThat(ledger.upkeep().letters()).isEmpty();
            var event = new GenericDomainEventMessage<>("till", "till:1", 3, new TillEvent.TillOpened("till:1", null));
            ledger.processorTransactions().executeInTransaction(() -> ledger.deadLetters("register")
                    .enqueue("till:1", new GenericDeadLetter<>("till:1", event, new IllegalStateException("at"))));
            LaidAside letter = ledger.upkeep().letters().get(0);
            assertThat(letter.group()).isEqualTo("register");
            assertThat(letter.stream()).isEqualTo("till:1");
            assertThat(letter.sequence()).isEqualTo(3);
            assertThat(letter.eventId()).isEqualTo(event.getIdentifier());
            assertThat(letter.event()).doesNotContain("niangjia");
            assertThat(ledger.upkeep().letterCounts()).containsEntry("register", 1L);
        }
    }
}
