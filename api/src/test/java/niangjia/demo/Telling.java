package niangjia.demo;

import java.net.http.HttpClient;
import java.nio.file.Path;
import niangjia.desk.RunningDesk;
import tools.jackson.databind.JsonNode;

/** A desk of the demonstration without cases, and who tells it some. */
record Telling(RunningDesk desk, CasePlayer player) implements AutoCloseable {
    static Telling on(Path directory) {
        RunningDesk desk = RunningDesk.demo(directory);
        return new Telling(desk, new CasePlayer(HttpClient.newHttpClient(), desk.uri(), RunningDesk.PASSWORD));
    }

    JsonNode shown(String as, String path) {
        return desk.get(as, path).body();
    }

    @Override
    public void close() {
        desk.close();
    }
}
