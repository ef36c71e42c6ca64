package niangjia.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import javax.sql.DataSource;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

/**
 * Holds the processors of a group by their tokens. A batch moves its token before it writes documents, in the transaction
 * that ends it; who has locked the tokens therefore stands between two batches of every process, and a crash unlocks them.
 */
public final class TokenHold {
    private static final String TOKENS = "select segment, token, token_type from token_entry where processor_name = ?";

    private final DataSource database;
    private final Serializer serializer;

    TokenHold(DataSource database, Serializer serializer) {
        this.database = database;
        this.serializer = serializer;
    }

    /** The last position each segment has done, by its number; -1 before the first. */
    public Map<Integer, Long> positions(String group) {
        try (Connection connection = database.getConnection()) {
            return positions(connection, group, TOKENS);
        } catch (SQLException e) {
            throw new IllegalStateException(group + ": tokens cannot be read", e);
        }
    }

    /** Does this work while no batch of the group can end. On a connection of its own, so what it commits is not held up. */
    public <T> T held(String group, Function<Map<Integer, Long>, T> work) {
        try (Connection connection = database.getConnection()) {
            boolean before = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                standsStill(connection);
                return work.apply(positions(connection, group, TOKENS + " for update"));
            } finally {
                connection.rollback();
                connection.setAutoCommit(before);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(group + ": the processor cannot be held", e);
        }
    }

    /** Who holds on purpose is not taken for a node that was stopped. */
    private static void standsStill(Connection connection) throws SQLException {
        if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set local idle_in_transaction_session_timeout = 0");
            }
        }
    }

    private Map<Integer, Long> positions(Connection connection, String group, String select) throws SQLException {
        Map<Integer, Long> positions = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setString(1, group);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    positions.put(row.getInt(1), position(row.getBytes(2), row.getString(3)));
                }
            }
        }
        return positions;
    }

    private long position(byte @Nullable [] token, String type) {
        if (token == null) {
            return -1;
        }
        TrackingToken read = serializer.deserialize(new SimpleSerializedObject<>(token, byte[].class, type, null));
        return read == null ? -1 : read.position().orElse(-1);
    }
}
