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
import java.util.Base64;
import niangjia.demo.CaseScript.Act;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Plays scripts through the public API, as any other program would; played again, nothing happens twice. */
public final class CasePlayer {
    private static final String LATE_REASON = "补录公开案例";

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
     * @return the id of the complaint
     * @throws IllegalStateException if an act is refused, with the problem document
     */
    public String play(CaseScript script) {
        String complaint = "";
        for (int i = 0; i < script.acts().size(); i++) {
            Act act = script.acts().get(i);
            String path = i == 0 ? "/api/v1/complaints" : "/api/v1/complaints/" + complaint + "/acts/" + act.act();
            JsonNode answer = send(path, act, script.id() + "-" + i);
            if (i == 0) {
                complaint = answer.path("complaintId").asString();
            }
        }
        return complaint;
    }

    private JsonNode send(String path, Act act, String key) {
        ObjectNode body = ((ObjectNode) act.body()).deepCopy();
        body.put("occurredAt", act.at());
        body.put("lateReason", LATE_REASON);
        String credentials = DemoStaff.of(act.by()).signInName() + ":" + password;
        HttpRequest request = HttpRequest.newBuilder(desk.resolve(path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "published-" + key)
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .POST(BodyPublishers.ofString(json.writeValueAsString(body)))
                .build();
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new IllegalStateException(
                        "%s %s: %d %s".formatted(key, act.act(), response.statusCode(), response.body()));
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
