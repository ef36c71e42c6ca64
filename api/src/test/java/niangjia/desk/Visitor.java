package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One person signed in at the pages, as a browser without a screen would be. */
public final class Visitor {
    private static final Pattern FORM = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern META = Pattern.compile("name=\"csrf\" content=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI desk;
    private final String token;

    public Visitor(RunningDesk desk, String name) throws IOException, InterruptedException {
        this.desk = desk.uri();
        String form = found(FORM, get("/sign-in"));
        HttpResponse<String> entered = send(
                "/sign-in", "username=" + name + "&password=" + RunningDesk.PASSWORD + "&_csrf=" + encoded(form), form);
        assertThat(entered.statusCode()).isEqualTo(302);
        token = found(META, get("/log"));
    }

    public String token() {
        return token;
    }

    /** Posts fields and expects an answer. */
    public String post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = send(path, body, token);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    public HttpResponse<String> send(String path, String body, String csrf) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(desk.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("X-CSRF-TOKEN", csrf)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private String get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(desk.resolve(path)).build(), BodyHandlers.ofString())
                .body();
    }

    private static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        assertThat(matcher.find()).as(page).isTrue();
        return matcher.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
