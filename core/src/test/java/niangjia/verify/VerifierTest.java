package niangjia.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is called. */
class VerifierTest {
    @TempDir
    Path directory;

    private SealedSample sample;
    private Path bundle;
    private Path known;

    @BeforeEach
    void a_bundle_a_key_and_an_older_checkpoint() throws IOException {
        sample = SealedSample.of(40, 10);
        bundle = Files.writeString(directory.resolve("record.txt"), sample.bundle(40));
        known = Files.writeString(directory.resolve("known.txt"), sample.note(4).whole());
    }

    private String run(int exit, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(Verifier.run(List.of(args), new PrintStream(out, true, UTF_8)))
                .isEqualTo(exit);
        return out.toString(UTF_8);
    }

    @Test
    void what_holds_ends_with_0_and_says_what_it_checked_and_what_it_cannot_prove() {
        assertThat(run(0, "--key", sample.key().toString(), "--known", known.toString(), bundle.toString()))
                .contains("结论：成立", "40 条", "检查点 4 个", "比对 1 个", "不能证明什么", "签名密钥是否被他人掌握")
                .doesNotContain("finding.");
        assertThat(run(0, "--en", "--key", sample.key().toString(), bundle.toString()))
                .contains("Verdict: holds", "no older checkpoint was compared");
    }

    @Test
    void what_is_broken_ends_with_1_and_the_report_for_machines_says_why() throws IOException {
        Files.writeString(bundle, sample.bundle(20));
        Path json = directory.resolve("report.json");
        String text = run(
                1,
                "--key",
                sample.key().toString(),
                "--known",
                known.toString(),
                "--json",
                json.toString(),
                bundle.toString());
        assertThat(text).contains("结论：不成立", "覆盖 40 条事件，本包只有 20 条");
        assertThat(Files.readString(json))
                .startsWith("{\"form\":\"niangjia-verification/1\",\"verdict\":\"broken\",\"exit\":1,")
                .contains("{\"code\":\"shorter\",\"values\":[\"4\",\"40\",\"20\"]}")
                .contains("\"cannotProve\":[\"truth\",");
    }

    @Test
    void a_wrong_call_or_a_missing_file_ends_with_2_and_tells_the_usage() {
        String key = sample.key().toString();
        assertThat(run(2)).contains("缺少公钥", "用法");
        assertThat(run(2, "--key")).contains("--key");
        assertThat(run(2, "--key", key)).contains("证据包");
        assertThat(run(2, "--key", key, "--what", bundle.toString())).contains("--what");
        assertThat(run(2, "--key", key + "x", bundle.toString())).contains("不是公钥");
        assertThat(run(2, "--key", key, "--known", bundle.toString(), bundle.toString()))
                .contains("没有检查点");
        assertThat(run(2, "--en", "--key", key, directory.resolve("none").toString()))
                .contains("cannot be read");
    }

    @Test
    void what_is_not_under_a_checkpoint_ends_with_3() throws IOException {
        Files.writeString(bundle, sample.bundle(35));
        assertThat(run(3, "--key", sample.key().toString(), bundle.toString())).contains("未能证明", "尚未存证");
    }

    @Test
    void a_key_may_stand_in_a_file() throws IOException {
        Path keys = Files.writeString(directory.resolve("keys.txt"), "\n" + sample.key() + "\n");
        run(0, "--key", keys.toString(), bundle.toString());
    }

    @Test
    void both_languages_have_words_for_everything_that_can_be_said() throws IOException {
        Properties chinese = words("words.properties");
        Properties english = words("words_en.properties");
        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        List<String> needed = Stream.of(
                        Arrays.stream(Finding.Kind.values()).map(each -> "finding." + each.code()),
                        Arrays.stream(Limit.values()).map(each -> "limit." + each.code()),
                        Arrays.stream(Verdict.values()).map(each -> "verdict." + each.code()))
                .flatMap(each -> each)
                .toList();
        assertThat(chinese.stringPropertyNames()).containsAll(needed);
    }

    private static Properties words(String file) throws IOException {
        Properties words = new Properties();
        words.load(new java.io.InputStreamReader(Verifier.class.getResourceAsStream(file), UTF_8));
        return words;
    }

    @Test
    void the_package_runs_alone_on_a_plain_jdk() throws Exception {
        Path alone = directory.resolve("alone");
        Path classes = Path.of(Verifier.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        copy(classes.resolve("niangjia/verify"), alone.resolve("niangjia/verify"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        alone.toString(),
                        "niangjia.verify.Verifier",
                        "--key",
                        sample.key().toString(),
                        bundle.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("结论：成立");
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path each : files.toList()) {
                Files.copy(each, to.resolve(each.getFileName().toString()));
            }
        }
    }
}
