package niangjia.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import niangjia.demo.CaseScript.Act;
import niangjia.demo.CaseScript.Door;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Plays scripts through the public API, as any other program would; played again, nothing happens twice. */
public final class CasePlayer {
    private static final int BUSY = 503;
    private static final int MOST_REPEATS = 30;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    /** For what was just recorded to show. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Duration BETWEEN = Duration.ofMillis(50);

    private static final String DIGEST = "digest";
    private static final String ORIGIN = "origin";
    /** Stands for the matter of the script. */
    private static final String FIRST = "@";

    private static final String MEDIATOR = "mediator:";
    /** Where a matter shows what is signed, by the field that names it. */
    private static final Map<String, String> SIGNED = Map.of("paperId", "papers", "agreementId", "agreements");

    private final HttpClient http;
    private final URI desk;
    private final String password;
    private final JsonMapper json = JsonMapper.builder().build();

    public CasePlayer(HttpClient http, URI desk, String password) {
        this.http = http;
        this.desk = desk;
        this.password = password;
    }

    /**
     * @return the id of the matter
     * @throws IllegalStateException if an act is refused, with the problem document
     */
    public String play(CaseScript script, Door door) {
        Map<Door, String> matters = new EnumMap<>(Door.class);
        for (int i = 0; i < script.acts().size(); i++) {
            Act act = script.acts().get(i);
            Door to = act.door() == null ? door : act.door();
            String matter = matters.get(to);
            String path = matter == null ? to.path() : to.path() + "/" + matter + "/acts/" + act.act();
            JsonNode answer =
                    send(path, act, body(act, to, matter, matters.get(door)), to.key() + script.id() + "-" + i);
            if (matter == null) {
                matters.put(to, answer.path(to.id()).asString());
            }
        }
        return matters.getOrDefault(door, "");
    }

    /** Whether there is anything behind the door. */
    boolean anything(Door door, DemoStaff reader) {
        return !read(door.path() + "?size=1", reader).path("rows").isEmpty();
    }

    /** @param first the matter of the script, from which others are handed on */
    private ObjectNode body(Act act, Door door, @Nullable String matter, @Nullable String first) {
        ObjectNode body = (ObjectNode) ScriptFile.reworded(act.body(), CasePlayer::known);
        body.put("occurredAt", act.at());
        body.put("lateReason", door.lateReason());
        if (body.has(DIGEST)) {
            body.put(DIGEST, digest(door.path() + "/" + matter, body, DemoStaff.of(act.by())));
        }
        if (body.path(ORIGIN).asString("").equals(FIRST)) {
            body.put(ORIGIN, first);
        }
        return body;
    }

    /** Scripts name a mediator as they name whoever acts, for example {@code mediator:countyMediator}. */
    private static String known(String text) {
        return text.startsWith(MEDIATOR)
                ? DemoRoster.id(DemoStaff.of(text.substring(MEDIATOR.length()))).value()
                : text;
    }

    /** Who signs and issues a paper names the text they had before them; it may still be on its way to the page. */
    private String digest(String matter, ObjectNode body, DemoStaff reader) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Optional<String> shown = shown(read(matter, reader), body);
            if (shown.isPresent()) {
                return shown.get();
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("no paper for " + body + " in " + matter);
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
    }

    private static Optional<String> shown(JsonNode seen, ObjectNode body) {
        for (Map.Entry<String, String> each : SIGNED.entrySet()) {
            for (JsonNode paper : seen.path(each.getValue())) {
                if (body.has(each.getKey()) && paper.path(each.getKey()).equals(body.get(each.getKey()))) {
                    return Optional.of(paper.path(DIGEST).asString());
                }
            }
        }
        return Optional.empty();
    }

    private JsonNode read(String path, DemoStaff reader) {
        return answer(request(path, reader).GET().build(), path);
    }

    private JsonNode send(String path, Act act, ObjectNode body, String key) {
        HttpRequest request = request(path, DemoStaff.of(act.by()))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(json.writeValueAsString(body)))
                .build();
        return answer(request, key + " " + act.act());
    }

    private HttpRequest.Builder request(String path, DemoStaff who) {
        String credentials = who.signInName() + ":" + password;
        return HttpRequest.newBuilder(desk.resolve(path))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
    }

    private JsonNode answer(HttpRequest request, String what) {
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            // as every program should: the same request again under the same key
            for (int again = 0; response.statusCode() == BUSY && again < MOST_REPEATS; again++) {
                Thread.sleep(PAUSE.toMillis());
                response = http.send(request, BodyHandlers.ofString());
            }
            if (response.statusCode() >= 300) {
                throw new IllegalStateException("%s: %d %s".formatted(what, response.statusCode(), response.body()));
            }
            return json.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
