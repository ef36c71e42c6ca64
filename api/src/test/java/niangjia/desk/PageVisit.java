package niangjia.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Somebody signed in to the pages, without a browser: links and forms as plain requests. */
public final class PageVisit {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" content=\"([^\"]+)\"");
    private static final Pattern SIGN_IN_TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI base;
    private String token = "";

    private PageVisit(URI base) {
        this.base = base;
    }

    public static PageVisit of(RunningDesk desk, String name) {
        PageVisit visit = new PageVisit(desk.uri());
        Matcher form = SIGN_IN_TOKEN.matcher(visit.get("/sign-in").body());
        if (!form.find()) {
            throw new IllegalStateException("no token in the form (expected: one)");
        }
        visit.token = form.group(1);
        visit.post("/sign-in", "username", name, "password", RunningDesk.PASSWORD);
        visit.get("/queue");
        return visit;
    }

    /** Somebody who has not signed in. */
    static PageVisit stranger(RunningDesk desk) {
        return new PageVisit(desk.uri());
    }

    /** The answer as it is, with no look for a token. */
    HttpResponse<byte[]> fetch(String path) {
        return send(HttpRequest.newBuilder(base.resolve(path)).build(), BodyHandlers.ofByteArray());
    }

    public HttpResponse<String> get(String path) {
        HttpResponse<String> page = send(
                HttpRequest.newBuilder(base.resolve(path))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
        Matcher found = TOKEN.matcher(page.body());
        if (found.find()) {
            token = found.group(1);
        }
        return page;
    }

    /** @param fields name, value, name, value */
    public HttpResponse<String> post(String path, String... fields) {
        return send(form(path, fields), BodyHandlers.ofString());
    }

    public HttpResponse<byte[]> download(String path, String... fields) {
        return send(form(path, fields), BodyHandlers.ofByteArray());
    }

    /** Lines as they come, until the other side ends. */
    public CompletableFuture<HttpResponse<Stream<String>>> listen(String path) {
        return http.sendAsync(HttpRequest.newBuilder(base.resolve(path)).build(), BodyHandlers.ofLines());
    }

    private HttpRequest form(String path, String... fields) {
        StringBuilder body = new StringBuilder("_csrf=").append(encoded(token));
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&').append(encoded(fields[i])).append('=').append(encoded(fields[i + 1]));
        }
        return HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString()))
                .build();
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> reader) {
        try {
            return http.send(request, reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
