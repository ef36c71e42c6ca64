package niangjia.shared.read;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where read models are kept.
 *
 * @param mongoUri connection string of a MongoDB; null runs the embedded server, which listens on loopback only
 * @param directory where the embedded server keeps its file; null keeps it in memory; ignored when there is a URI
 * @param database name of the database, in either case
 */
public record ReadStoreSettings(
        @Nullable String mongoUri, @Nullable Path directory, String database) {

    public static ReadStoreSettings inMemory() {
        return new ReadStoreSettings(null, null, "niangjia");
    }

    public static ReadStoreSettings inDirectory(Path directory) {
        return new ReadStoreSettings(null, directory, "niangjia");
    }

    public static ReadStoreSettings onMongo(String uri, String database) {
        return new ReadStoreSettings(uri, null, database);
    }
}
