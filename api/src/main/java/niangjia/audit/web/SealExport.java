package niangjia.audit.web;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One bundle on its way out, or ready: kept for the one who asked, until newer ones need its room. */
final class SealExport {
    private final String id;
    private final String staffId;
    private final @Nullable SealedCase of;
    private final long total;
    private final Instant begun;
    private final CompletableFuture<Written> ended = new CompletableFuture<>();
    private volatile long written;

    /**
     * What lies ready.
     *
     * @param digest SHA-256 of all its bytes, in hexadecimal digits
     */
    record Written(Path file, long bytes, int events, String digest) {}

    /** @param of the case that is taken out, null for the whole record */
    SealExport(String id, String staffId, @Nullable SealedCase of, long total, Instant begun) {
        this.id = id;
        this.staffId = staffId;
        this.of = of;
        this.total = total;
        this.begun = begun;
    }

    public String id() {
        return id;
    }

    /** Null for the whole record. */
    public @Nullable SealedCase of() {
        return of;
    }

    /** Events that will be in it. */
    public long total() {
        return total;
    }

    public long written() {
        return written;
    }

    public Instant begun() {
        return begun;
    }

    public boolean failed() {
        return ended.isCompletedExceptionally();
    }

    /** Null until it is ready, or if it failed. */
    public @Nullable Written result() {
        return ended.isDone() && !failed() ? ended.join() : null;
    }

    boolean isOf(String staff) {
        return staffId.equals(staff);
    }

    void progress(long index) {
        written = index;
    }

    void done(Written result) {
        ended.complete(result);
    }

    void fail(RuntimeException why) {
        ended.completeExceptionally(why);
    }

    /** Waits for the end, at most so long. */
    void await(Duration longest) {
        try {
            ended.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException later) {
            // whether and how it ended is asked of the export itself
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
