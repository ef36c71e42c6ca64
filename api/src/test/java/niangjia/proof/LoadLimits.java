package niangjia.proof;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import niangjia.desk.RunningDesk;
import niangjia.ledger.Ledger;
import niangjia.shared.read.BareBulks;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** What this machine can do without a desk, measured beside it: a write on disk, a commit of one row, an event at Axon Server, a document in a bulk. */
record LoadLimits(Latencies disk, Latencies commit, Latencies append, double documentsPerSecond) {
    private static final int TIMES = 300;
    private static final int BYTES = 4096;
    private static final String WORDS = "x".repeat(800);

    /** @param database null where the record is elsewhere */
    static LoadLimits of(Path directory, DataSource database) throws Exception {
        Latencies commit = database == null ? new Latencies(List.of()) : commits(database);
        return new LoadLimits(
                syncs(directory), commit, new Latencies(List.of()), BareBulks.perSecond(directory.resolve("bulks")));
    }

    /** Of what this desk stands on. */
    static LoadLimits of(Path directory, RunningDesk desk) throws Exception {
        LoadLimits limits = of(directory, desk.part(Ledger.class).dataSource());
        return desk.part(Ledger.class).servedBy().isEmpty()
                ? limits
                : new LoadLimits(limits.disk, limits.commit, appends(desk), limits.documentsPerSecond);
    }

    /** By the connector alone: nothing is decided, claimed or waited for but the server's answer. */
    private static Latencies appends(RunningDesk desk) {
        RetoldCases calls = new RetoldCases(desk);
        EventStore server = desk.part(EventStore.class);
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            DomainEventMessage<?> call = calls.call(i);
            long began = System.nanoTime();
            server.publish(call);
            nanos.add(System.nanoTime() - began);
        }
        return new Latencies(nanos);
    }

    private static Latencies syncs(Path directory) throws IOException {
        List<Long> nanos = new ArrayList<>();
        Path file = Files.createDirectories(directory).resolve("sync");
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (int i = 0; i < TIMES; i++) {
                long began = System.nanoTime();
                out.write(ByteBuffer.allocate(BYTES));
                out.force(false);
                nanos.add(System.nanoTime() - began);
            }
        }
        return new Latencies(nanos);
    }

    private static Latencies commits(DataSource database) throws SQLException {
        List<Long> nanos = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            try (Statement table = connection.createStatement()) {
                table.execute("create table load_limit (id int primary key, words varchar(1000) not null)");
            }
            try (PreparedStatement insert = connection.prepareStatement("insert into load_limit values (?, ?)")) {
                for (int i = 0; i < TIMES; i++) {
                    long began = System.nanoTime();
                    insert.setInt(1, i);
                    insert.setString(2, WORDS);
                    insert.executeUpdate();
                    nanos.add(System.nanoTime() - began);
                }
            }
            try (Statement table = connection.createStatement()) {
                table.execute("drop table load_limit");
            }
        }
        return new Latencies(nanos);
    }

    List<String> lines(double perSecond, Latencies acts) {
        List<String> lines = new ArrayList<>();
        lines.add("4 KB written and on disk: %s".formatted(told(disk)));
        compare("a row inserted and committed", commit, acts).ifPresent(lines::add);
        compare("an event appended at Axon Server and confirmed", append, acts).ifPresent(lines::add);
        lines.add("documents a second by bare bulkWrite: %,.0f; acts a second to that: %.4f"
                .formatted(documentsPerSecond, perSecond / documentsPerSecond));
        return lines;
    }

    private static Optional<String> compare(String what, Latencies limit, Latencies acts) {
        return limit.count() == 0
                ? Optional.empty()
                : Optional.of("%s, one thread: %s; an act takes %.1f times as long at p50, %.1f at p99"
                        .formatted(
                                what,
                                told(limit),
                                acts.percentile(50) / limit.percentile(50),
                                acts.percentile(99) / limit.percentile(99)));
    }

    private static String told(Latencies latencies) {
        return "p50 %.1f ms, p99 %.1f ms".formatted(latencies.percentile(50), latencies.percentile(99));
    }
}
