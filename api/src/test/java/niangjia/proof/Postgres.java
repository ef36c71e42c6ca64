package niangjia.proof;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntPredicate;

/** A real PostgreSQL on loopback, which can be killed too. */
public final class Postgres implements CrashRun.Server, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path data;
    private final IntPredicate killedIn;
    private final EmbeddedPostgres server;
    private List<String> command = List.of();
    private int killed;

    /** One that is not killed. */
    public Postgres(Path directory) {
        this(directory, round -> false);
    }

    /** @param killedIn the rounds in which the server is killed with the desk */
    Postgres(Path directory, IntPredicate killedIn) {
        this.data = directory.resolve("postgres");
        this.killedIn = killedIn;
        this.server = start(data);
    }

    private static EmbeddedPostgres start(Path data) {
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("shared_buffers", "32MB")
                    // the embedded one is started without, and then a commit is only in memory
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> settings(String database) {
        return List.of(
                "--desk.record.url=" + url(database), "--desk.record.user=postgres", "--desk.record.password=postgres");
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
    }

    public void execute(String sql) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long number(String database, String sql) {
        try (Connection connection = server.getDatabase("postgres", database).getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    int timesKilled() {
        return killed;
    }

    @Override
    public boolean killed(int round) {
        if (!killedIn.test(round)) {
            return false;
        }
        killed++;
        return kill();
    }

    /** Without warning. */
    boolean kill() {
        ProcessHandle postmaster = postmaster().orElseThrow();
        command = command(postmaster);
        return postmaster.destroyForcibly();
    }

    /** In order, so that what lies in the directory is whole. */
    void stop() {
        ProcessHandle postmaster = postmaster().orElseThrow();
        command = command(postmaster);
        MongoProcess.signal(postmaster.pid(), "INT");
        try {
            var unused = postmaster.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException("PostgreSQL does not stop", e);
        }
    }

    /** With all its processes. */
    void standStill() {
        ProcessHandle postmaster = postmaster().orElseThrow();
        MongoProcess.signal(postmaster.pid(), "STOP");
        postmaster.children().forEach(each -> MongoProcess.signal(each.pid(), "STOP"));
    }

    void goOn() {
        postmaster().filter(ProcessHandle::isAlive).ifPresent(postmaster -> {
            postmaster.children().forEach(each -> MongoProcess.signal(each.pid(), "CONT"));
            MongoProcess.signal(postmaster.pid(), "CONT");
        });
    }

    private Optional<ProcessHandle> postmaster() {
        try {
            String pid =
                    Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip();
            return ProcessHandle.of(Long.parseLong(pid));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(ProcessHandle postmaster) {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            // as the embedded one does: the server does not run as root
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(postmaster.info().command().orElseThrow());
        command.addAll(List.of(postmaster.info().arguments().orElseThrow()));
        return command;
    }

    /** What starts it again, as of its last stop. */
    List<String> command() {
        return command;
    }

    Path data() {
        return data;
    }

    int port() {
        return server.getPort();
    }

    /** Its children hold its memory until they notice that it is gone; before that it does not start. */
    @Override
    public void again() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (true) {
                Process postmaster = new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(
                                data.resolveSibling("postgres.out").toFile()))
                        .start();
                while (!postmaster.waitFor(100, TimeUnit.MILLISECONDS)) {
                    if (answers()) {
                        return;
                    }
                    if (System.nanoTime() > deadline) {
                        postmaster.destroyForcibly();
                        throw new IllegalStateException("PostgreSQL does not come back");
                    }
                }
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException("PostgreSQL does not start again");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean answers() {
        try (Connection connection = server.getPostgresDatabase().getConnection()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        if (postmaster().filter(ProcessHandle::isAlive).isEmpty()) {
            // the embedded one cannot be told that it is gone
            again();
        }
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
