package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import niangjia.seal.RecordSeal;
import niangjia.shared.read.ReadStore;
import org.bson.Document;

/** A ledger moved as an administrator moves it, and what its desk shows before and after. */
final class Moves {
    private Moves() {}

    record Run(int exit, String said) {}

    static Run run(String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int exit = new MoveLedger(new PrintStream(said, true, StandardCharsets.UTF_8)).run(arguments);
        return new Run(exit, said.toString(StandardCharsets.UTF_8));
    }

    /** Every document of every read model, once all of them have come to the end. */
    static Map<String, String> shown(RunningDesk desk) {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (!followed(desk)) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        ReadStore store = desk.part(ReadStore.class);
        Map<String, String> all = new TreeMap<>();
        for (String group : ReadModels.GROUPS) {
            store.collectionsOf(group).forEach(documents -> documents
                    .find(new Document())
                    .forEach(each -> all.put(documents.name() + "/" + each.getString("_id"), each.toJson())));
        }
        assertThat(all).hasSizeGreaterThan(100);
        return all;
    }

    /** Of a desk that is still being filled nobody is known yet, an administrator no more than others. */
    private static boolean followed(RunningDesk desk) {
        RunningDesk.Answer answer = desk.get("administrator", "/api/v1/operations");
        return answer.status() == 200
                && answer.body()
                        .path("processors")
                        .valueStream()
                        .allMatch(each -> each.path("behind").asLong() == 0);
    }

    /** The whole record, sealed up to now, as an auditor takes it out. */
    static void export(RunningDesk desk, Path bundle) throws IOException {
        RecordSeal seal = desk.part(RecordSeal.class);
        seal.seal(Instant.now());
        try (OutputStream out = Files.newOutputStream(bundle)) {
            seal.exportRecord(out, Instant.now());
        }
    }
}
