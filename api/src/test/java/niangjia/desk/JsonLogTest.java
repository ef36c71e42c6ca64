package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The log as it is collected from a server, written by a process of its own while calls are taken, refused and fail. */
class JsonLogTest {
    private static final Duration START = Duration.ofSeconds(150);
    private static final String NAME = "欧阳植树";
    private static final String PHONE = "19907391234";
    private static final String WORDS = "车间第七排窗户";
    private static final String CALLS = "/api/v1/complaints";
    private static final String CALL = """
            {"channel":"PHONE_12351","medium":"PHONE","receivedBy":"430500","consents":["CALL_BACK"],
             "caller":{"name":"%s","phone":"%s"},"account":"%s"}""";

    @TempDir
    Path directory;

    private final HttpClient http = HttpClient.newHttpClient();
    private Process desk;
    private URI address;

    @BeforeEach
    void start() throws Exception {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            address = URI.create("http://127.0.0.1:" + free.getLocalPort());
        }
        desk = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx700m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        withoutTests(),
                        Desk.class.getName(),
                        "--spring.profiles.active=demo,server",
                        "--desk.demo.cases=false",
                        "--desk.demo.contacts=0",
                        "--desk.directory=" + directory.resolve("desk"),
                        "--desk.node=node-a",
                        "--server.port=" + address.getPort()))
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
        long deadline = System.nanoTime() + START.toNanos();
        while (!answers()) {
            assertThat(System.nanoTime()).as("the desk is up").isLessThan(deadline);
            assertThat(desk.waitFor(200, TimeUnit.MILLISECONDS)).as("ended").isFalse();
        }
    }

    @AfterEach
    void stop() throws Exception {
        desk.destroyForcibly().waitFor();
    }

    @Test
    void nothing_of_a_caller_stands_in_it_whatever_becomes_of_the_call() throws Exception {
        String call = CALL.formatted(NAME, PHONE, WORDS);
        assertThat(post("operator", CALLS, call)).isEqualTo(201);
        assertThat(post("operator", CALLS, CALL.formatted(NAME, PHONE + "号", WORDS)))
                .isBetween(400, 499);
        assertThat(post("operator", CALLS, call.substring(0, call.length() - 1)))
                .isEqualTo(400);
        assertThat(post("auditor", CALLS, call)).isBetween(400, 499);
        assertThat(post(NAME, CALLS, call)).isEqualTo(401);
        assertThat(post("operator", CALLS + "/" + UUID.randomUUID() + "/acts/" + encoded(NAME), call))
                .isBetween(400, 499);
        assertThat(get("operator", "/api/v1/" + encoded(NAME) + "?q=" + PHONE)).isEqualTo(404);
        desk.destroy();
        assertThat(desk.waitFor(60, TimeUnit.SECONDS)).as("stopped").isTrue();

        String all = Files.readString(log());
        assertThat(all).doesNotContain(NAME, PHONE, WORDS, encoded(NAME));
        List<String> entries = all.lines().filter(line -> line.startsWith("{")).toList();
        assertThat(entries).isNotEmpty();
        JsonMapper json = JsonMapper.builder().build();
        assertThat(entries).allSatisfy(line -> {
            JsonNode service = json.readTree(line).path("service");
            assertThat(service.path("name").asString()).isEqualTo("niangjia");
            assertThat(service.path("node").path("name").asString()).isEqualTo("node-a");
        });
    }

    /** The settings by which tests log take the place of the application's own. */
    private static String withoutTests() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(all.split(Pattern.quote(File.pathSeparator)))
                .filter(each -> !each.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Path log() {
        return directory.resolve("desk.log");
    }

    private boolean answers() throws InterruptedException {
        try {
            return get("operator", "/actuator/health/readiness") == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private int post(String as, String path, String body) throws IOException, InterruptedException {
        return send(request(as, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body)));
    }

    private int get(String as, String path) throws IOException, InterruptedException {
        return send(request(as, path).GET());
    }

    private HttpRequest.Builder request(String as, String path) {
        byte[] credentials = (as + ":" + RunningDesk.PASSWORD).getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(address.resolve(path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    private int send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString()).statusCode();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
