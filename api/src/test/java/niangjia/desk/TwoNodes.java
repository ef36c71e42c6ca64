package niangjia.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import niangjia.proof.MongoProcess;
import niangjia.proof.Postgres;

/** What two nodes have in common: the record, its keys and the store of read models. */
final class TwoNodes {
    private TwoNodes() {}

    static String[] settings(Path directory, Postgres server, MongoProcess store) {
        List<String> settings = new ArrayList<>(server.settings("desk"));
        settings.addAll(List.of(
                "--desk.record.key-directory=" + directory.resolve("keys"),
                "--desk.record.connections=12",
                "--desk.read-store.uri=" + store.uri(),
                "--desk.seal.look=1h"));
        return settings.toArray(String[]::new);
    }
}
