package niangjia.proof;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niangjia.desk.RunningDesk;

/** Somebody signed in at the pages, with a session of their own, without drawing what they get. */
final class BrowserSeat {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern CASE = Pattern.compile("/complaints/([0-9a-f-]{36})");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI desk;
    private String known = "";

    private BrowserSeat(URI desk) {
        this.desk = desk;
    }

    static BrowserSeat of(RunningDesk desk, String signInName) throws Exception {
        BrowserSeat seat = new BrowserSeat(desk.uri());
        seat.post("/sign-in", Map.of("username", signInName, "password", RunningDesk.PASSWORD), "/sign-in");
        seat.known = seat.token("/queue");
        return seat;
    }

    String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(HttpRequest.newBuilder(desk.resolve(path)).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    /** Whatever the answer: a page that is still being recorded may say so by its status. */
    String getAny(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(desk.resolve(path)).build(), BodyHandlers.ofString())
                .body();
    }

    /**
     * @param form the page the form stands on
     * @return where it leads
     */
    String post(String path, Map<String, String> fields, String form) throws IOException, InterruptedException {
        return sent(path, fields, token(form));
    }

    /** With the token of a page seen before, as one who sends a form that stood open. */
    String post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        return sent(path, fields, known);
    }

    private String sent(String path, Map<String, String> fields, String token)
            throws IOException, InterruptedException {
        List<String> pairs = new ArrayList<>(List.of("_csrf=" + written(token)));
        fields.forEach((name, value) -> pairs.add(written(name) + "=" + written(value)));
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(desk.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(String.join("&", pairs)))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isIn(302, 303);
        return answer.headers().firstValue("Location").orElse("");
    }

    private String token(String form) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get(form));
        assertThat(token.find()).as("token on " + form).isTrue();
        return token.group(1);
    }

    /** Ids of the cases a page leads to. */
    static List<String> cases(String page) {
        return CASE.matcher(page)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private static String written(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
