package niangjia.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * The line to a server on loopback, on which what it answers is late by as much as a test says, in order and at full width;
 * what is asked goes at once. Holds a few answers of each connection and lets the server wait behind them.
 */
public final class SlowLine implements AutoCloseable {
    private static final int CHUNK = 16 * 1024;
    private static final int HELD = 64;
    private static final byte[] END = {};

    private final int server;
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile long lateNanos;

    private record Answer(byte[] bytes, long due) {}

    public SlowLine(int server) {
        this.server = server;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        begin(this::accept);
    }

    public int port() {
        return door.getLocalPort();
    }

    /** From the next answer on; none overtakes another. */
    public void late(Duration by) {
        lateNanos = by.toNanos();
    }

    public void cut() {
        open.forEach(SlowLine::hangUp);
        open.clear();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket asker = door.accept();
                Socket asked = reached(asker);
                open.add(asker);
                open.add(asked);
                BlockingQueue<Answer> answers = new ArrayBlockingQueue<>(HELD);
                begin(() -> between(asker, asked, () -> asker.getInputStream().transferTo(asked.getOutputStream())));
                begin(() -> between(asker, asked, () -> hear(asked, answers)));
                begin(() -> between(asker, asked, () -> tell(asker, answers)));
            } catch (IOException e) {
                // closed, or the server is: whoever called notices
            }
        }
    }

    /** Whoever calls while nobody is there is told so, and not kept waiting. */
    private Socket reached(Socket asker) throws IOException {
        try {
            return new Socket(InetAddress.getLoopbackAddress(), server);
        } catch (IOException nobody) {
            hangUp(asker);
            throw nobody;
        }
    }

    private void hear(Socket asked, BlockingQueue<Answer> answers) throws IOException, InterruptedException {
        byte[] chunk = new byte[CHUNK];
        try {
            for (int read = asked.getInputStream().read(chunk);
                    read >= 0;
                    read = asked.getInputStream().read(chunk)) {
                answers.put(new Answer(Arrays.copyOf(chunk, read), System.nanoTime() + lateNanos));
            }
        } finally {
            answers.put(new Answer(END, System.nanoTime() + lateNanos));
        }
    }

    private static void tell(Socket asker, BlockingQueue<Answer> answers) throws IOException, InterruptedException {
        for (Answer next = answers.take(); next.bytes().length > 0; next = answers.take()) {
            TimeUnit.NANOSECONDS.sleep(next.due() - System.nanoTime());
            asker.getOutputStream().write(next.bytes());
        }
    }

    private interface Passing {
        void pass() throws IOException, InterruptedException;
    }

    private void between(Socket asker, Socket asked, Passing passing) {
        try {
            passing.pass();
        } catch (IOException e) {
            // cut, or one of them has gone
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            hangUp(asker);
            hangUp(asked);
            open.remove(asker);
            open.remove(asked);
        }
    }

    private static void begin(Runnable work) {
        Thread thread = new Thread(work, "slow-line");
        thread.setDaemon(true);
        thread.start();
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // it is no longer open in any case
        }
    }

    @Override
    public void close() {
        hangUpDoor();
        cut();
    }

    private void hangUpDoor() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
