package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstStartTest {
    private static final Pattern SECRET = Pattern.compile("一次性口令 (\\S+)（");

    @Test
    void the_first_start_prints_one_secret_which_opens_nothing_but_its_own_change_and_no_later_start_prints_any(
            @TempDir Path directory) throws IOException {
        String[] printed = new String[2];
        for (int start = 0; start < 2; start++) {
            printed[start] = printedBy(() -> {
                try (RunningDesk desk = RunningDesk.bare(directory)) {
                    assertThat(desk.get("operator", "/api/v1/queue/counts").status())
                            .isEqualTo(401);
                }
            });
        }
        Matcher secret = SECRET.matcher(printed[0]);
        assertThat(secret.find()).isTrue();
        assertThat(printed[1]).doesNotContainPattern(SECRET);
        try (RunningDesk desk = RunningDesk.bare(directory)) {
            String credentials =
                    Base64.getEncoder().encodeToString(("admin:" + secret.group(1)).getBytes(StandardCharsets.UTF_8));
            RunningDesk.Answer answer =
                    desk.send(HttpRequest.newBuilder(desk.uri().resolve("/api/v1/queue/counts"))
                            .header("Authorization", "Basic " + credentials)
                            .build());
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.body().path("code").asString()).isEqualTo("sign-in/password-change-needed");
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

    private static String printedBy(Runnable run) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            run.run();
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
