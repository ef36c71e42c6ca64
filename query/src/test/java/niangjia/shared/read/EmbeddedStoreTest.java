package niangjia.shared.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedStoreTest {
    @TempDir
    Path directory;

    @Test
    void a_first_start_is_empty_and_not_unclean() {
        try (ReadStore store = open()) {
            assertThat(store.uncleanStop()).isFalse();
            assertThat(store.startedEmpty()).isTrue();
        }
    }

    @Test
    void a_clean_stop_keeps_every_document() throws Exception {
        Process process = victim(500);
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).isEqualTo("underway");
            assertThat(out.lines()).last().isEqualTo("closed");
        }
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        try (ReadStore store = open()) {
            assertThat(store.uncleanStop()).isFalse();
            assertThat(store.startedEmpty()).isFalse();
            assertThat(store.collection("g", "written").count(new Document())).isEqualTo(500);
        }
    }

    @Test
    void what_a_former_read_model_kept_is_gone_and_everything_else_stays() {
        try (ReadStore store = open()) {
            for (String name : List.of("former", "other")) {
                Work.change(store.collection("g", name), "d0", 0, doc -> doc.append("text", "kept"));
            }
        }
        try (ReadStore store = open()) {
            store.dropFormer(Set.of("former"));
            store.dropFormer(Set.of("former"));
            List<String> left = new ArrayList<>();
            store.documents((collection, id, json) -> left.add(collection + " " + id));
            assertThat(left).contains("other d0").noneMatch(each -> each.startsWith("former"));
        }
    }

    @Test
    void a_killed_process_leaves_an_empty_store_that_says_so_and_can_be_filled_again() throws Exception {
        Process process = victim(1_000_000);
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).isEqualTo("underway");
            process.destroyForcibly();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        try (ReadStore store = open()) {
            assertThat(store.uncleanStop()).isTrue();
            assertThat(store.startedEmpty()).isTrue();
            DocumentStore documents = store.collection("g", "written");
            assertThat(documents.count(new Document())).isZero();
            Work.change(documents, "d0", 0, doc -> doc.append("text", "again"));
        }
        try (ReadStore store = open()) {
            assertThat(store.uncleanStop()).isFalse();
            assertThat(store.collection("g", "written").byId("d0")).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"head", "pages", "all", "cut"})
    void a_file_that_cannot_be_read_is_emptied_and_never_stops_the_start(String where) throws IOException {
        try (ReadStore store = open()) {
            DocumentStore documents = store.collection("g", "written");
            Work.run(() -> {
                for (int i = 0; i < 2000; i++) {
                    String text = "text " + i;
                    documents.change("d" + i, 0, doc -> doc.append("text", text.repeat(20)));
                }
            });
        }
        spoil(directory.resolve("read-models.bson.mv"), where);
        try (ReadStore store = open()) {
            assertThat(store.uncleanStop()).isTrue();
            assertThat(store.collection("g", "written").count(new Document())).isZero();
        }
    }

    @Test
    void every_kind_of_value_is_the_same_after_a_stop() {
        Document all =
                new Document("text", "职工 \uD83D\uDE00").append("none", null).append("yes", true);
        all.append("int", 1).append("long", 2L).append("double", 0.5).append("at", Instant.EPOCH);
        all.append("inner", new Document("list", List.of("a", new Document("b", List.of()))));
        all.append("uuid", UUID.fromString("00000000-0000-0001-0000-000000000002"))
                .append("bytes", new byte[] {1, 2});
        Document before;
        try (ReadStore store = open()) {
            Work.change(store.collection("g", "written"), "d0", 0, doc -> doc.putAll(all));
            before = store.collection("g", "written").byId("d0").orElseThrow();
        }
        try (ReadStore store = open()) {
            assertThat(store.uncleanStop()).isFalse();
            assertThat(store.collection("g", "written").byId("d0")).contains(before);
        }
    }

    @Test
    void what_gathers_in_memory_moves_to_the_file_before_the_stop_and_little_does_not() throws IOException {
        Path file = directory.resolve("read-models.bson.mv");
        try (ReadStore store = open()) {
            DocumentStore documents = store.collection("g", "written");
            long empty = Files.size(file);
            Work.change(documents, "d0", 0, doc -> doc.append("text", "t".repeat(100_000)));
            assertThat(Files.size(file)).isEqualTo(empty);
            for (int i = 1; i < 10; i++) {
                Work.change(documents, "d" + i, 0, doc -> doc.append("text", "t".repeat(8_000_000)));
            }
            assertThat(Files.size(file)).isGreaterThan(empty);
        }
    }

    @Test
    void a_lost_file_is_an_unclean_stop() throws IOException {
        try (ReadStore store = open()) {
            Work.change(store.collection("g", "written"), "d0", 0, doc -> doc.append("text", "t"));
        }
        Files.delete(directory.resolve("read-models.bson.mv"));
        try (ReadStore store = open()) {
            assertThat(store.uncleanStop()).isTrue();
            assertThat(store.startedEmpty()).isTrue();
        }
    }

    @Test
    void a_second_opening_of_the_same_directory_is_refused_and_harms_nothing() {
        try (ReadStore first = open()) {
            assertThatThrownBy(this::open)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("open elsewhere");
            Work.change(first.collection("g", "written"), "d0", 0, doc -> doc.append("text", "t"));
        }
        try (ReadStore again = open()) {
            assertThat(again.uncleanStop()).isFalse();
            assertThat(again.collection("g", "written").byId("d0")).isPresent();
        }
    }

    private ReadStore open() {
        return ReadStore.open(ReadStoreSettings.inDirectory(directory));
    }

    private Process victim(int most) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        directory.toString(),
                        Integer.toString(most)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void spoil(Path file, String where) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int from = where.equals("pages") ? 8192 + 512 : 0;
        int to = where.equals("head") ? 8192 : where.equals("pages") ? bytes.length - 8192 : bytes.length;
        if (where.equals("cut")) {
            Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
            return;
        }
        for (int i = from; i < to; i += where.equals("pages") ? 97 : 1) {
            bytes[i] ^= 0x5A;
        }
        Files.write(file, bytes);
    }
}
