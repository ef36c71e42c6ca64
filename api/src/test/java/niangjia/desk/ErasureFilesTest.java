package niangjia.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErasureFilesTest {
    private static final String WORDS = "梧桐巷七十九号";
    private static final int CHUNK = 1 << 20;

    @TempDir
    Path directory;

    private final ErasureFiles search = new ErasureFiles(List.of(WORDS, "19900007357"));

    @ParameterizedTest
    @ValueSource(ints = {0, 5, CHUNK - 21, CHUNK - 20, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK - 7})
    void words_are_found_wherever_they_stand_also_over_the_edge_of_what_is_read_at_once(int before) throws IOException {
        Path file = directory.resolve("some.log");
        Files.write(file, ("x".repeat(before) + WORDS + "y").getBytes(UTF_8));
        assertThat(search.in(file)).isTrue();
        Files.write(file, ("x".repeat(before) + WORDS.substring(1) + "y").getBytes(UTF_8));
        assertThat(search.in(file)).as("the twin").isFalse();
    }

    /** Three bytes for each, without the mark of UTF-8 on the second and the third. */
    @Test
    void words_are_found_as_the_embedded_databases_write_them() throws IOException {
        Path file = directory.resolve("some.mv.db");
        Files.write(file, new byte[] {1, 4, (byte) 0xe6, 0x22, 0x27, (byte) 0xe6, 0x21, 0x10, 0});
        assertThat(new ErasureFiles(List.of("梧桐")).in(file)).isTrue();
        assertThat(new ErasureFiles(List.of("桐梧")).in(file)).isFalse();
    }

    @Test
    void a_file_that_is_gone_meanwhile_has_none_and_a_directory_that_never_was_has_no_files() {
        assertThat(search.in(directory.resolve("gone"))).isFalse();
        assertThat(ErasureFiles.below(directory.resolve("gone"))).isEmpty();
    }
}
