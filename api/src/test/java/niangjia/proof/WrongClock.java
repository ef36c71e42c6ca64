package niangjia.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A process whose clock is not that of the machine, and jumps: by the library of Debian's {@code faketime}, given by {@code
 * -Dproof.faketime=…/libfaketime.so.1}. Without it no clock jumps, and the test says so.
 */
final class WrongClock {
    /** By when the process has seen a jump. */
    static final int SEEN_SECONDS = 3;

    private static final String LIBRARY = System.getProperty("proof.faketime", "");
    /** An hour ahead, then a day behind, then right again. */
    private static final List<String> JUMPS = List.of("+1h", "-24h", "+0");

    private final Path file;

    WrongClock(Path directory) throws IOException {
        file = directory.resolve("clock");
        Files.writeString(file, "+0");
        if (LIBRARY.isBlank()) {
            System.out.println("no clock jumps: no libfaketime given (-Dproof.faketime=…)");
        }
    }

    Map<String, String> surroundings() {
        return LIBRARY.isBlank()
                ? Map.of()
                : Map.of(
                        "LD_PRELOAD",
                        LIBRARY,
                        "FAKETIME_TIMESTAMP_FILE",
                        file.toString(),
                        // in seconds; to look each time takes longer than a desk has to start
                        "FAKETIME_CACHE_DURATION",
                        "1",
                        // how much time has passed stays true; without this a JVM does not start
                        "FAKETIME_DONT_FAKE_MONOTONIC",
                        "1");
    }

    List<String> jumps() {
        return LIBRARY.isBlank() ? List.of() : JUMPS;
    }

    void jumpTo(String off) throws IOException {
        Files.writeString(file, off);
    }
}
