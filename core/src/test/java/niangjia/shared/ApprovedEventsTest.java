package niangjia.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApprovedEventsTest {
    private static final Opened OPENED = new Opened("door", LocalDate.parse("2026-03-02"), null, Instant.EPOCH);
    private static final Shut SHUT = new Shut("door");

    @TempDir
    Path folder;

    @Test
    void an_event_whose_file_is_missing_fails() {
        assertThatThrownBy(() -> verify(false, OPENED, SHUT))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("not approved");
    }

    @Test
    void an_approval_writes_the_missing_files_and_then_they_are_enough() throws IOException {
        verify(true, OPENED, SHUT);

        verify(false, OPENED, SHUT);
        assertThat(folder.resolve("test.Opened-1.json")).hasContent("""
                        {
                          "what" : "door",
                          "on" : "2026-03-02",
                          "at" : "1970-01-01T00:00:00Z"
                        }
                        """);
    }

    @Test
    void an_approval_never_writes_over_a_file() throws IOException {
        verify(true, OPENED, SHUT);
        Path file = folder.resolve("test.Shut-2.json");
        Files.writeString(file, "{ \"what\" : \"window\" }\n");

        assertThatThrownBy(() -> verify(true, OPENED, SHUT)).isInstanceOf(AssertionError.class);
        assertThat(file).hasContent("{ \"what\" : \"window\" }");
    }

    @Test
    void an_event_without_a_sample_fails() {
        assertThatThrownBy(() -> verify(true, OPENED))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("sample");
    }

    @Test
    void two_events_stored_under_one_name_fail() {
        assertThatThrownBy(() -> ApprovedEvents.verify(
                        folder, true, List.of(SHUT, new Closed("door")), Shut.class, Closed.class))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("used once");
    }

    private void verify(boolean approve, Object... samples) {
        ApprovedEvents.verify(folder, approve, List.of(samples), DoorEvent.class);
    }

    sealed interface DoorEvent {}

    @Recorded(name = "test.Opened")
    record Opened(String what, LocalDate on, String by, Instant at) implements DoorEvent {
        /** A question, no fact: it must not show in the JSON. */
        public boolean isByNobody() {
            return by == null;
        }
    }

    @Recorded(name = "test.Shut", revision = "2")
    record Shut(String what) implements DoorEvent {}

    @Recorded(name = "test.Shut", revision = "2")
    record Closed(String what) {}
}
