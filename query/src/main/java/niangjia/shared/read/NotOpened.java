package niangjia.shared.read;

import com.mongodb.ConnectionString;
import com.mongodb.MongoException;
import com.mongodb.MongoSecurityException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Why a MongoDB could not be opened, for whoever starts the desk: which setting to look at, and no word of what is secret. The
 * driver's own text is kept as the cause; it hides passwords.
 */
final class NotOpened {
    private static final int DEPTH = 20;

    private NotOpened() {}

    static IllegalStateException of(MongoException failure, ConnectionString address) {
        return new IllegalStateException(
                "the read store at " + String.join(",", address.getHosts()) + " " + reason(failure), failure);
    }

    private static String reason(MongoException failure) {
        if (failure instanceof MongoSecurityException) {
            return "refused the user (desk.read-store.user, .password, .authentication-database)";
        }
        // while no server can be chosen the driver only tells of them in words
        boolean certificate =
                isBehind(failure) || String.valueOf(failure.getMessage()).contains("javax.net.ssl.SSL");
        return certificate
                ? "shows no certificate of its host signed by the authority (desk.read-store.authority)"
                : "did not answer (desk.read-store.uri): " + failure.getClass().getSimpleName();
    }

    private static boolean isBehind(Throwable failure) {
        @Nullable Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEPTH; depth++, cause = cause.getCause()) {
            if (cause instanceof SSLException) {
                return true;
            }
        }
        return false;
    }
}
