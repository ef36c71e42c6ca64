package niangjia.shared.read;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where read models are kept.
 *
 * @param mongoUri connection string of a MongoDB; null runs the embedded server, which listens on loopback only
 * @param directory where the embedded server keeps its file; null keeps it in memory; ignored when there is a URI
 * @param database name of the database, in either case
 * @param access how to get into a MongoDB; ignored by the embedded server
 */
public record ReadStoreSettings(
        @Nullable String mongoUri, @Nullable Path directory, String database, Access access) {

    /**
     * Apart from the address, so that a password does not travel with it. What the address says itself about times holds.
     *
     * @param user null for what the address says
     * @param authority certificates in PEM that the server is to be signed by; TLS is used if there is one
     * @param found longest wait for a server that can be asked
     * @param answer longest wait for the answer to one question
     */
    public record Access(
            @Nullable String user,
            String password,
            String authenticationDatabase,
            @Nullable Path authority,
            Duration found,
            Duration answer) {
        public static final Access OPEN =
                new Access(null, "", "admin", null, Duration.ofSeconds(3), Duration.ofSeconds(10));

        @Override
        public String toString() {
            return "Access[authority=" + authority + ", found=" + found + ", answer=" + answer + "]";
        }
    }

    public static ReadStoreSettings inMemory() {
        return new ReadStoreSettings(null, null, "niangjia", Access.OPEN);
    }

    public static ReadStoreSettings inDirectory(Path directory) {
        return new ReadStoreSettings(null, directory, "niangjia", Access.OPEN);
    }

    public static ReadStoreSettings onMongo(String uri, String database) {
        return onMongo(uri, database, Access.OPEN);
    }

    public static ReadStoreSettings onMongo(String uri, String database, Access access) {
        return new ReadStoreSettings(uri, null, database, access);
    }

    /** An address may hold a password. */
    @Override
    public String toString() {
        return "ReadStoreSettings[" + (mongoUri == null ? "embedded" : "on MongoDB") + ", database=" + database + "]";
    }
}
