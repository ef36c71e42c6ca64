package niangjia.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import niangjia.desk.RunningDesk.Answer;

/** Somebody who asks for whatever there is, at the pages and as a program; with an empty name, a stranger to both. */
record Asker(RunningDesk desk, String name, PageVisit visit) {
    /** @param all everything that came: headers, body, and what was packed in a body */
    record Reply(int status, String all) {}

    static Asker of(RunningDesk desk, String name) {
        return new Asker(desk, name, name.isEmpty() ? PageVisit.stranger(desk) : PageVisit.of(desk, name));
    }

    Reply get(String path) {
        if (!path.startsWith("/api/") || name.isEmpty()) {
            return reply(visit.fetch(path));
        }
        return reply(desk.get(name, path));
    }

    boolean sees(String page) {
        return get(page).status() == 200;
    }

    Reply post(String path, String json) {
        if (!name.isEmpty()) {
            return reply(desk.post(name, path, json));
        }
        return reply(desk.send(HttpRequest.newBuilder(desk.uri().resolve(path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(json))
                .build()));
    }

    Reply form(String path, String... fields) {
        return reply(visit.download(path, fields));
    }

    private static Reply reply(Answer answer) {
        return new Reply(answer.status(), answer.headers() + "\n" + answer.text());
    }

    private static Reply reply(HttpResponse<byte[]> response) {
        return new Reply(response.statusCode(), response.headers().map() + "\n" + unpacked(response.body()));
    }

    private static String unpacked(byte[] body) {
        String plain = new String(body, StandardCharsets.UTF_8);
        if (!plain.startsWith("PK")) {
            return plain;
        }
        StringBuilder all = new StringBuilder();
        try (ZipInputStream packed = new ZipInputStream(new ByteArrayInputStream(body))) {
            for (ZipEntry entry = packed.getNextEntry(); entry != null; entry = packed.getNextEntry()) {
                all.append(entry.getName()).append('\n');
                all.append(new String(packed.readAllBytes(), StandardCharsets.UTF_8))
                        .append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }
}
