package niangjia.proof;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niangjia.desk.RunningDesk;

/** Acts on complaints through the public API of one or several nodes, in turn. */
final class LoadClient implements LoadTarget {
    private static final Pattern ID = Pattern.compile("\"complaintId\":\"([^\"]+)\"");

    private final List<URI> nodes;
    private final LoadSteps steps = new LoadSteps();
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(threads)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Map<String, LongAdder> failures = new ConcurrentHashMap<>();

    LoadClient(List<URI> nodes) {
        this.nodes = nodes;
    }

    @Override
    public CompletableFuture<Boolean> act(long number) {
        LoadSteps.Act act = steps.next();
        URI node = nodes.get((int) (number % nodes.size()));
        String who = act.by() + ":" + RunningDesk.PASSWORD;
        HttpRequest request = HttpRequest.newBuilder(node.resolve(act.path()))
                .header("Content-Type", "application/json")
                // the answer is timed to the disk; how far reading is behind is measured apart
                .header("Prefer", "wait=0")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(who.getBytes(StandardCharsets.UTF_8)))
                .timeout(Duration.ofSeconds(30))
                .POST(BodyPublishers.ofString(act.body(steps.number())))
                .build();
        return http.sendAsync(request, BodyHandlers.ofString())
                .thenApply(answer -> answered(act, answer))
                .exceptionally(failure -> failed(failure.getClass().getSimpleName()));
    }

    private boolean answered(LoadSteps.Act act, HttpResponse<String> answer) {
        Matcher id = ID.matcher(answer.body());
        if (answer.statusCode() / 100 != 2 || !id.find()) {
            return failed(act.path().replaceFirst("complaint[^/]*/", "") + " " + answer.statusCode());
        }
        steps.answered(act, id.group(1));
        return true;
    }

    private boolean failed(String how) {
        failures.computeIfAbsent(how, key -> new LongAdder()).increment();
        return false;
    }

    @Override
    public Map<String, LongAdder> failures() {
        return failures;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
