package niangjia.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A second PostgreSQL that follows the first by streaming replication, asked for every commit: what the first has
 * acknowledged, this one has on its disk.
 */
final class Standby implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String FOLLOWED = "select count(*) from pg_stat_replication where sync_state = 'sync'";

    private final Postgres first;
    private final int port;
    private final Process server;

    private Standby(Postgres first, int port, Process server) {
        this.first = first;
        this.port = port;
        this.server = server;
    }

    /** The first is stopped for its copy, and started again. */
    static Standby of(Postgres first) {
        first.stop();
        Path data = first.data().resolveSibling("standby");
        int port = MongoProcess.freePort();
        copy(first.data(), data);
        follow(data, first.port());
        first.again();
        Standby standby = new Standby(first, port, start(first, data, port));
        // only now: before anybody follows, a commit would wait for ever
        first.execute("alter system set synchronous_standby_names = '*'");
        first.execute("select pg_reload_conf()");
        until(first.url("postgres"), FOLLOWED, 1, PATIENCE);
        return standby;
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                // the server starts only in a directory that is closed to others, as the first is
                Files.copy(each, to.resolve(from.relativize(each)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void follow(Path data, int port) {
        try {
            Files.createFile(data.resolve("standby.signal"));
            Files.writeString(
                    data.resolve("postgresql.auto.conf"),
                    "primary_conninfo = 'host=127.0.0.1 port=%d user=postgres'%n".formatted(port),
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Process start(Postgres first, Path data, int port) {
        List<String> command = first.command().stream()
                .map(part -> part.equals(first.data().toString()) ? data.toString() : part)
                .map(part -> part.equals(Integer.toString(first.port())) ? Integer.toString(port) : part)
                .toList();
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(data.resolveSibling("standby.out").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of a desk that knows both. @param how the parameters of the address */
    List<String> settings(String database, String how) {
        return List.of(
                "--desk.record.url=jdbc:postgresql://127.0.0.1:%d,127.0.0.1:%d/%s%s"
                        .formatted(first.port(), port, database, how),
                "--desk.record.user=postgres",
                "--desk.record.password=postgres");
    }

    /** From now on this one may be written to; nobody follows it, and it waits for nobody. */
    void promote() {
        asked(url("postgres"), "select pg_promote(true, 60)");
        until(url("postgres"), "select case when pg_is_in_recovery() then 1 else 0 end", 0, PATIENCE);
    }

    /** Ends all connections, so that new ones must be made. */
    void hangUp(String database) {
        asked(
                url("postgres"),
                "select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = '" + database + "'");
    }

    /** Until the question, asked of this one, has that answer. */
    void await(String database, String question, long answer, Duration longest) {
        until(url(database), question, answer, longest);
    }

    /** The number of the last event. */
    long head(String database) {
        return Long.parseLong(asked(url(database), "select max(global_index) from event_entry"));
    }

    private static void until(String url, String question, long answer, Duration longest) {
        long deadline = System.nanoTime() + longest.toNanos();
        String last;
        do {
            last = asked(url, question);
            if (last.equals(Long.toString(answer))) {
                return;
            }
            pause();
        } while (System.nanoTime() < deadline);
        throw new IllegalStateException(question + ": " + last + " (expected: " + answer + ")");
    }

    private static String asked(String url, String question) {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            return answer.next() ? answer.getString(1) : "nothing";
        } catch (SQLException notYet) {
            return String.valueOf(notYet.getMessage());
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public void close() {
        // its children go with it, which those of one that is killed need not at once
        MongoProcess.signal(server.pid(), "QUIT");
        try {
            if (!server.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
