package niangjia.proof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Surroundings in which the clock of a process is set, forward or back, while it runs. Needs a C compiler and Linux. */
final class SetClock {
    private static final String SOURCE = "clock.c";

    private final Path library;
    private final Path moved;

    private SetClock(Path library, Path moved) {
        this.library = library;
        this.moved = moved;
    }

    /** @return empty where nothing compiles it */
    static Optional<SetClock> in(Path directory) throws IOException, InterruptedException {
        Path source = directory.resolve(SOURCE);
        try (InputStream from = Objects.requireNonNull(SetClock.class.getResourceAsStream(SOURCE))) {
            Files.copy(from, source);
        }
        SetClock clock = new SetClock(directory.resolve("clock.so"), directory.resolve("clock.moved"));
        clock.set(Duration.ZERO);
        return compiled(source, clock.library) ? Optional.of(clock) : Optional.empty();
    }

    private static boolean compiled(Path source, Path library) throws InterruptedException {
        try {
            Process compiler = new ProcessBuilder(List.of(
                            "cc", "-shared", "-fPIC", "-O2", "-o", library.toString(), source.toString(), "-ldl"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return compiler.waitFor(60, TimeUnit.SECONDS) && compiler.exitValue() == 0;
        } catch (IOException none) {
            return false;
        }
    }

    Map<String, String> surroundings() {
        return Map.of("LD_PRELOAD", library.toString(), "CLOCK_MOVED", moved.toString());
    }

    /** From this moment on the process reads the time of the machine and this much more, or less. */
    void set(Duration from) throws IOException {
        // written over and not anew: the process has the file mapped
        try (var file = FileChannel.open(moved, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.write(
                    ByteBuffer.allocate(Long.BYTES)
                            .order(ByteOrder.nativeOrder())
                            .putLong(0, from.toSeconds()),
                    0);
        }
    }
}
