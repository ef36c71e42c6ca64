package niangjia.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A million events of usual size, a checkpoint every thousand, verified from a file; beside it the file's bytes hashed and no more. */
class VerifierBench {
    private static final int EVENTS = 1_000_000;

    @TempDir
    Path directory;

    @Test
    void verify_a_million_events() throws Exception {
        SealedSample sample = SealedSample.of(EVENTS, 1000);
        Path bundle = directory.resolve("record.txt");
        try (BufferedWriter out = Files.newBufferedWriter(bundle)) {
            sample.write(EVENTS, line -> {
                try {
                    out.write(line);
                    out.write('\n');
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        long[] limit = timed(() -> hash(bundle));
        long[] verified = timed(() -> {
            Trust trust = new Trust(List.of(sample.key()), List.of(), List.of(sample.note(500)));
            try (InputStream in = new BufferedInputStream(Files.newInputStream(bundle), 1 << 16)) {
                assertThat(new Verification(trust).verify(in).verdict()).isEqualTo(Verdict.HOLDS);
            }
        });
        System.out.printf(
                Locale.ROOT,
                "%d events, %d MB, 1000 checkpoints: verified in %.1f s by the wall, %.1f s of one processor;"
                        + " reading and hashing the file alone %.1f s, %.1f s%n",
                EVENTS,
                Files.size(bundle) >> 20,
                verified[0] / 1e9,
                verified[1] / 1e9,
                limit[0] / 1e9,
                limit[1] / 1e9);
    }

    private static void hash(Path bundle) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(bundle)) {
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        assertThat(digest.digest()).hasSize(32);
    }

    private static long[] timed(Work work) throws Exception {
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long wall = System.nanoTime();
        work.run();
        return new long[] {
            System.nanoTime() - wall, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu
        };
    }

    /** What is timed. */
    private interface Work {
        void run() throws Exception;
    }
}
