package niangjia.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niangjia.desk.RunningDesk.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person at a browser without its screen: cookies, and the token against forged requests. */
final class Session {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final JsonMapper json = JsonMapper.builder().build();
    private final URI desk;
    private String token = "";

    private Session(URI desk) {
        this.desk = desk;
    }

    static Session of(RunningDesk desk, String name) {
        Session session = new Session(desk.uri());
        Matcher form = TOKEN.matcher(session.send("GET", "/sign-in", null, true).text());
        String written = form.find() ? form.group(1) : "";
        session.post(
                "/sign-in", "username=" + name + "&password=" + RunningDesk.PASSWORD + "&_csrf=" + encoded(written));
        session.token = session.send("GET", "/drafts/token", null, true)
                .body()
                .path("token")
                .asString();
        return session;
    }

    Answer send(String method, String path, String body, boolean withToken) {
        HttpRequest.Builder request = HttpRequest.newBuilder(desk.resolve(path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (withToken && !token.isEmpty()) {
            request.header("X-CSRF-TOKEN", token);
        }
        return send(request.build());
    }

    private void post(String path, String form) {
        send(HttpRequest.newBuilder(desk.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    private Answer send(HttpRequest request) {
        try {
            var response = http.send(request, BodyHandlers.ofString());
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

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
