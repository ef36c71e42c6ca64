package niangjia.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import niangjia.shared.PaperDigest;
import niangjia.shared.StoredEvents.Stored;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoredEventsTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void an_event_is_told_with_its_place_in_the_record_and_the_digest_of_its_bytes(Place place) {
        try (TestDesk desk = new TestDesk(place.settings(directory))) {
            desk.send(new Till.Open("other"));
            desk.send(new Till.Open("t"));
            desk.send(new Till.Ring("other", 1));
            desk.send(new Till.Ring("t", 7));
            assertThat(desk.ledger.storedEvents().of("t", List.of(1L, 0L)))
                    .containsExactly(
                            new Stored(0, 2, digest("{\"till\":\"t\"}"), false),
                            new Stored(1, 4, digest("{\"till\":\"t\",\"cents\":7}"), true));
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_does_not_exist_or_was_not_asked_for_is_not_told(Place place) {
        try (TestDesk desk = new TestDesk(place.settings(directory))) {
            desk.send(new Till.Open("t"));
            desk.send(new Till.Ring("t", 7));
            desk.send(new Till.Ring("t", 8));
            assertThat(desk.ledger.storedEvents().of("t", List.of(0L, 2L, 3L)))
                    .extracting(Stored::sequence)
                    .containsExactly(0L, 2L);
            assertThat(desk.ledger.storedEvents().of("t", List.of())).isEmpty();
            assertThat(desk.ledger.storedEvents().of("none", List.of(0L))).isEmpty();
        }
    }

    private static String digest(String json) {
        return PaperDigest.of(json.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
