package niangjia.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javax.sql.DataSource;

/** Every row of every table, whoever made the table, as text: bytes as the characters they spell. */
record TableText(DataSource source) {
    private static final int FETCHED = 200;

    void each(BiConsumer<String, String> look) {
        try (Connection connection = source.getConnection()) {
            // a cursor instead of the whole table in memory, which PostgreSQL gives within a transaction alone
            connection.setAutoCommit(false);
            try {
                for (String table : names(connection)) {
                    rows(connection, table, look);
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the tables of the record could not be read", e);
        }
    }

    private static List<String> names(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables =
                connection.getMetaData().getTables(null, "public", "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    private static void rows(Connection connection, String table, BiConsumer<String, String> look) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCHED);
            try (ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    StringBuilder row = new StringBuilder();
                    for (int i = 1; i <= columns; i++) {
                        Object value = rows.getObject(i);
                        row.append(value instanceof byte[] bytes ? new String(bytes, UTF_8) : value)
                                .append('\n');
                    }
                    look.accept(table, row.toString());
                }
            }
        }
    }
}
