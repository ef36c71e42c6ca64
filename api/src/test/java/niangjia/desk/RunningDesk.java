package niangjia.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import niangjia.demo.DemoNames;
import niangjia.organisation.read.StaffById;
import niangjia.organisation.read.StaffMember;
import niangjia.organisation.read.UnitById;
import niangjia.organisation.read.UnitView;
import niangjia.shared.read.Courses;
import niangjia.shared.web.QuestionDesk;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole desk, started on a free port and a directory of its own, spoken to from outside by HTTP. */
public final class RunningDesk implements AutoCloseable {
    public static final String PASSWORD = "niangjia-demo";
    private static final int QUICK = 4;
    private static final Duration DIRECTORY = Duration.ofSeconds(30);

    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder().build();

    public record Answer(int status, Map<String, List<String>> headers, String text, JsonNode body) {}

    private RunningDesk(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** With the invented federation and its people, without cases and, unless asked for, without the five years. */
    public static RunningDesk demo(Path directory, String... more) {
        List<String> arguments = new ArrayList<>(List.of(more));
        // an option said twice would be both at once
        if (arguments.stream().noneMatch(each -> each.startsWith("--desk.demo.cases="))) {
            arguments.add("--desk.demo.cases=false");
        }
        if (arguments.stream().noneMatch(each -> each.startsWith("--desk.demo.contacts="))) {
            arguments.add("--desk.demo.contacts=0");
        }
        return start("demo", directory, arguments.toArray(String[]::new));
    }

    /** As {@link #demo(Path, String...)}, by a clock that a test turns. */
    public static RunningDesk demo(Path directory, Clock clock) {
        return start(by(clock), "demo", directory, "--desk.demo.cases=false", "--desk.demo.contacts=0");
    }

    /** As a real desk would be started for the first time. */
    public static RunningDesk bare(Path directory, String... more) {
        return start("default", directory, more);
    }

    private static RunningDesk start(String profile, Path directory, String... more) {
        return start(context -> {}, profile, directory, more);
    }

    private static ApplicationContextInitializer<GenericApplicationContext> by(Clock clock) {
        return context ->
                context.registerBean("turned", Clock.class, () -> clock, definition -> definition.setPrimary(true));
    }

    private static RunningDesk start(
            ApplicationContextInitializer<GenericApplicationContext> first,
            String profile,
            Path directory,
            String... more) {
        List<String> arguments = new ArrayList<>(List.of("--desk.directory=" + directory));
        arguments.addAll(List.of(more));
        arguments.addAll(AxonServerGiven.everywhere());
        // what is late is what a test says is late
        if (arguments.stream().noneMatch(argument -> argument.startsWith("--desk.terms.watch="))) {
            arguments.add("--desk.terms.watch=false");
        }
        if (arguments.stream().noneMatch(argument -> argument.startsWith("--server.port="))) {
            arguments.add("--server.port=0");
        }
        ApplicationContextInitializer<GenericApplicationContext> quick = RunningDesk::quickSecrets;
        RunningDesk desk = new RunningDesk(new SpringApplicationBuilder(Desk.class)
                .profiles(profile)
                .initializers(quick, first)
                .run(arguments.toArray(String[]::new)));
        desk.awaitDirectory();
        return desk;
    }

    /** A desk opens before it knows its people and units; a test that asks as one of them would be told to wait. */
    private void awaitDirectory() {
        QuestionDesk questions = part(QuestionDesk.class);
        for (String name : DemoNames.signInNames()) {
            String id = "staff:" + name;
            awaitFollowed(id, () -> questions
                    .askForOptional(new StaffById(id), StaffMember.class)
                    .map(StaffMember::sequence));
        }
        for (String id : DemoNames.units()) {
            awaitFollowed("unit:" + id, () -> questions
                    .askForOptional(new UnitById(id), UnitView.class)
                    .map(UnitView::sequence));
        }
    }

    /** What is not on record at all is followed, too. */
    private void awaitFollowed(String stream, Supplier<Optional<Long>> shown) {
        Courses record = part(Courses.class);
        long deadline = System.nanoTime() + DIRECTORY.toNanos();
        while (record.from(stream, shown.get().map(last -> last + 1).orElse(0L)).hasNext()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(stream + " is not shown");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    /** The slow hashes were a quarter of what all tests together take. */
    private static void quickSecrets(GenericApplicationContext context) {
        context.registerBean(
                "quick secrets", Secrets.class, () -> new Secrets(QUICK), definition -> definition.setPrimary(true));
    }

    /** Looks once at all terms, as the desk does every now and then. */
    public void lookAtTerms() {
        part(TermWatch.class).run();
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"));
    }

    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** Of the desk's own addresses; what watches over it has another. */
    RequestMappingHandlerMapping addresses() {
        return context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    }

    public <T> List<T> parts(Class<T> type) {
        return List.copyOf(context.getBeansOfType(type).values());
    }

    public Answer get(String as, String path) {
        return send(request(as, path).GET().build());
    }

    /** Posts under a new idempotency key. */
    public Answer post(String as, String path, String body) {
        return post(as, path, body, UUID.randomUUID().toString());
    }

    public Answer post(String as, String path, String body, String key, String... headers) {
        HttpRequest.Builder request = request(as, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request.build());
    }

    private HttpRequest.Builder request(String as, String path) {
        String credentials = as + ":" + PASSWORD;
        return HttpRequest.newBuilder(uri().resolve(path))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
    }

    public Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            String type = response.headers().firstValue("Content-Type").orElse("");
            JsonNode body = type.contains("json") ? json.readTree(response.body()) : json.nullNode();
            return new Answer(response.statusCode(), response.headers().map(), response.body(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
