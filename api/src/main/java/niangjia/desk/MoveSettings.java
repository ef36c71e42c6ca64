package niangjia.desk;

import java.nio.file.Path;
import java.util.stream.Stream;
import niangjia.ledger.LedgerSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where a ledger goes.
 *
 * @param directory of an embedded one; the other way is a url
 * @param url of a PostgreSQL
 * @param password best by the environment, as {@code DESK_MOVE_PASSWORD}: arguments are seen by everybody on the machine
 * @param keyDirectory with the same master key; where the ledger came from if there is none
 * @param proof file to which what was compared is written
 * @param toServer the record goes into the Axon Server at {@code axon.axonserver.servers}
 * @param home the record comes back from there
 * @param unmark takes back that the ledger has gone, and moves nothing
 */
record MoveSettings(
        @Nullable Path directory,
        @Nullable String url,
        @DefaultValue("niangjia") String user,
        @DefaultValue("") String password,
        @Nullable Path keyDirectory,
        @DefaultValue("move-proof.json") Path proof,
        @DefaultValue("false") boolean toServer,
        @DefaultValue("false") boolean home,
        @DefaultValue("false") boolean unmark) {
    private static final int CONNECTIONS = 2;

    /** Whether exactly one way is named. */
    boolean somewhere() {
        return Stream.of(directory != null, url != null, toServer, home)
                        .filter(named -> named)
                        .count()
                == 1;
    }

    boolean withServer() {
        return toServer || home;
    }

    LedgerSettings to(LedgerSettings from) {
        Path keys = keyDirectory == null ? from.keyDirectory() : keyDirectory;
        if (directory != null) {
            LedgerSettings embedded = LedgerSettings.embedded(directory);
            return new LedgerSettings(embedded.url(), embedded.user(), embedded.password(), CONNECTIONS, keys);
        }
        return new LedgerSettings(String.valueOf(url), user, password, CONNECTIONS, keys);
    }
}
