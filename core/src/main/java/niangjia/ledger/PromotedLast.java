package niangjia.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Connections to the one of several servers that may be written to and was promoted last. A server that stood still, was
 * given up and wakes still takes itself for the one: what is read there is old, and what is written there nobody follows.
 * Each promotion begins a time line with a higher number, by which the two are told apart.
 */
final class PromotedLast extends AbstractDataSource {
    private static final Pattern SEVERAL = Pattern.compile("(jdbc:postgresql://)([^/?]+,[^/?]+)([/?].*)?");
    private static final String TIME_LINE =
            "select ('x' || left(pg_walfile_name(pg_current_wal_lsn()), 8))::bit(32)::bigint";

    private static final Logger log = LoggerFactory.getLogger(PromotedLast.class);

    private final List<DataSource> servers;
    private final AtomicLong newest = new AtomicLong();
    private volatile int current;

    private PromotedLast(List<DataSource> servers) {
        this.servers = servers;
    }

    /** Whether the address names several servers and leaves open which is taken. */
    static boolean concerns(String url) {
        return SEVERAL.matcher(url).matches() && !url.contains("targetServerType=");
    }

    static PromotedLast of(String url, Properties properties) {
        Matcher named = SEVERAL.matcher(url);
        if (!named.matches()) {
            throw new IllegalArgumentException("address of several servers (expected: jdbc:postgresql://a,b/…)");
        }
        Properties each = new Properties();
        each.putAll(properties);
        // one that only follows is no place to write
        each.setProperty("targetServerType", "primary");
        List<DataSource> servers = new ArrayList<>();
        for (String server : named.group(2).split(",", -1)) {
            String rest = named.group(3) == null ? "" : named.group(3);
            servers.add(new DriverManagerDataSource(named.group(1) + server + rest, each));
        }
        return new PromotedLast(servers);
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (newest.get() == 0) {
            lookAtAll();
        }
        SQLException last = new SQLTransientConnectionException("no server (expected: one that may be written to)");
        int first = current;
        for (int i = 0; i < servers.size(); i++) {
            int at = (first + i) % servers.size();
            try {
                Connection connection = promotedLast(servers.get(at));
                current = at;
                return connection;
            } catch (SQLException e) {
                e.setNextException(last);
                last = e;
            }
        }
        throw last;
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    /** It is a property of each connection; what the pool asks for in seconds is the longer one. */
    @Override
    public void setLoginTimeout(int seconds) {}

    /** A desk that starts knows of no promotion yet: the first that answers need not be the one. */
    private void lookAtAll() {
        for (DataSource server : servers) {
            try (Connection connection = server.getConnection()) {
                newest.accumulateAndGet(timeLine(connection), Math::max);
            } catch (SQLException away) {
                log.debug("a server of the record does not answer, or only follows");
            }
        }
    }

    private Connection promotedLast(DataSource server) throws SQLException {
        Connection connection = server.getConnection();
        try {
            long timeLine = timeLine(connection);
            long known = newest.accumulateAndGet(timeLine, Math::max);
            if (timeLine < known) {
                throw new SQLTransientConnectionException("a server of time line " + timeLine
                        + " takes itself for the one that may be written to (expected: of " + known
                        + "; make it follow, or end it)");
            }
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static long timeLine(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(TIME_LINE)) {
            row.next();
            return row.getLong(1);
        }
    }
}
