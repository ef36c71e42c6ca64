package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstStartTest {
    @Test
    void the_first_start_prints_one_secret_which_opens_nothing_but_its_own_change_and_no_later_start_prints_any(
            @TempDir Path directory) throws Exception {
        String[] printed = new String[2];
        for (int start = 0; start < 2; start++) {
            printed[start] = Printed.by(() -> {
                try (RunningDesk desk = RunningDesk.bare(directory)) {
                    assertThat(desk.get("operator", "/api/v1/queue/counts").status())
                            .isEqualTo(401);
                }
            });
        }
        List<String> secrets = Printed.secrets(printed[0]);
        assertThat(secrets).hasSize(1);
        assertThat(Printed.secrets(printed[1])).isEmpty();
        try (RunningDesk desk = RunningDesk.bare(directory)) {
            assertThat(Printed.opens(desk, secrets.get(0))).isTrue();
        }
    }

    @Test
    void a_desk_whose_master_key_is_gone_does_not_start(@TempDir Path directory) throws IOException {
        RunningDesk.bare(directory).close();
        try (Stream<Path> keys = Files.list(directory.resolve("keys"))) {
            for (Path key : keys.toList()) {
                Files.delete(key);
            }
        }
        assertThatThrownBy(() -> RunningDesk.bare(directory)).rootCause().hasMessageContaining("key");
    }
}
