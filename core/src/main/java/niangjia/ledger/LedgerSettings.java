package niangjia.ledger;

import java.nio.file.Path;

/**
 * Where a ledger lives.
 *
 * @param url JDBC address; decides between the embedded H2 and PostgreSQL
 * @param user on H2 it must be the owner of the database, since only that one may ask for a checkpoint
 * @param poolSize connections at most, and with them the transactions at one time
 * @param keyDirectory holds the file of the master key; never inside a backup of the database
 */
public record LedgerSettings(String url, String user, String password, int poolSize, Path keyDirectory) {
    private static final int DEFAULT_POOL = 24;

    public LedgerSettings {
        if (poolSize < 2) {
            throw new IllegalArgumentException("pool size: " + poolSize + " (expected: >= 2)");
        }
    }

    /** An H2 file {@code ledger} in the directory, the master key in its folder {@code keys}. */
    public static LedgerSettings embedded(Path directory) {
        return new LedgerSettings(
                Database.h2Url(directory.resolve("ledger")), "niangjia", "", DEFAULT_POOL, directory.resolve("keys"));
    }

    Database database() {
        return Database.of(url);
    }

    @Override
    public String toString() {
        return "LedgerSettings[url=" + url.replaceAll("[?;].*", "") + ", poolSize=" + poolSize + "]";
    }
}
