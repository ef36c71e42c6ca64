package niangjia.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A MongoDB-wire server in a process of its own, on loopback and in memory, which can be made to stand still. */
public final class MongoProcess implements AutoCloseable {
    private static final String LISTENING = "listening";

    private final int port;
    private final Process process;

    public MongoProcess(Path directory) {
        port = freePort();
        try {
            process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx400m",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            MongoProcess.class.getName(),
                            Integer.toString(port)))
                    .redirectOutput(directory.resolve("mongo.out").toFile())
                    .start();
            listening(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A desk that starts asks the store at once, and some of them wait for a second only. */
    private void listening(Path directory) throws IOException {
        String said = process.errorReader().readLine();
        while (said != null && !said.equals(LISTENING)) {
            said = process.errorReader().readLine();
        }
        if (said == null) {
            throw new IllegalStateException("the store did not start: " + directory.resolve("mongo.out"));
        }
    }

    static int freePort() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By name, since the server is a part of the read side alone and none of this module's own. */
    public static void main(String[] arguments) throws Exception {
        Class<?> backend = Class.forName("de.bwaldvogel.mongo.MongoBackend");
        Object memory = Class.forName("de.bwaldvogel.mongo.backend.h2.H2Backend")
                .getMethod("inMemory")
                .invoke(null);
        Class<?> kind = Class.forName("de.bwaldvogel.mongo.MongoServer");
        Object server = kind.getConstructor(backend).newInstance(memory);
        kind.getMethod("bind", String.class, int.class).invoke(server, "127.0.0.1", Integer.parseInt(arguments[0]));
        System.err.println(LISTENING);
        System.setErr(System.out);
        // its end is the end of whoever started it
        while (System.in.read() >= 0) {
            Thread.onSpinWait();
        }
        Runtime.getRuntime().halt(0);
    }

    public int port() {
        return port;
    }

    public String uri() {
        return "mongodb://127.0.0.1:" + port;
    }

    public void standStill() {
        signal(process, "STOP");
    }

    public void goOn() {
        signal(process, "CONT");
    }

    /** Sends a signal. */
    static void signal(Process process, String name) {
        signal(process.pid(), name);
    }

    static void signal(long pid, String name) {
        try {
            Process kill = new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start();
            if (!kill.waitFor(10, TimeUnit.SECONDS) || kill.exitValue() != 0) {
                throw new IllegalStateException("no signal " + name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
