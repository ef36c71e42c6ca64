package niangjia.proof;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import niangjia.ledger.LedgerSettings;

/** Where one benchmark runs: a database of its own kind for each name asked for. */
final class Ground implements AutoCloseable {
    static final int CONNECTIONS = 48;

    private final Path directory;
    private final Postgres server;

    private Ground(Path directory, Postgres server) {
        this.directory = directory;
        this.server = server;
    }

    static Ground h2(Path directory) {
        return new Ground(directory, null);
    }

    static Ground postgresql(Path directory) {
        return new Ground(directory, new Postgres(directory, round -> false));
    }

    String name() {
        return server == null ? "H2" : "PostgreSQL";
    }

    Path directory(String name) {
        return directory.resolve(name);
    }

    /** Of a new, empty ledger. */
    LedgerSettings ledger(String name) {
        create(name);
        return again(name);
    }

    /** Of a ledger that is there. */
    LedgerSettings again(String name) {
        LedgerSettings embedded = LedgerSettings.embedded(directory(name));
        return server == null
                ? new LedgerSettings(
                        embedded.url(), embedded.user(), embedded.password(), CONNECTIONS, embedded.keyDirectory())
                : new LedgerSettings(server.url(name), "postgres", "postgres", CONNECTIONS, embedded.keyDirectory());
    }

    /** Arguments of a desk with a new, empty ledger. */
    String[] desk(String name) {
        create(name);
        List<String> settings = new ArrayList<>(server == null ? List.of() : server.settings(name));
        settings.add("--desk.directory=" + directory(name));
        settings.add("--desk.record.connections=" + CONNECTIONS);
        settings.add("--logging.level.root=WARN");
        return settings.toArray(String[]::new);
    }

    private void create(String name) {
        if (server != null) {
            server.execute("create database " + name);
        }
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
