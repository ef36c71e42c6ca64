package niangjia.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import niangjia.ledger.Ledger;
import niangjia.shared.read.ReadStore;
import org.bson.Document;

/** What a desk keeps, laid open: the tables of its record, the documents of its read models, its files. */
final class AtRest {
    private AtRest() {}

    /** All rows of each table. */
    static List<String> tables(Ledger ledger) throws SQLException {
        List<String> contents = new ArrayList<>();
        try (Connection connection = ledger.dataSource().getConnection();
                ResultSet names =
                        connection.getMetaData().getTables(null, "public", "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (names.next()) {
                contents.add(content(connection, names.getString("TABLE_NAME")));
            }
        }
        return contents;
    }

    private static String content(Connection connection, String table) throws SQLException {
        StringBuilder all = new StringBuilder(table).append('\n');
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 1; i <= columns; i++) {
                    Object value = rows.getObject(i);
                    all.append(value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : value)
                            .append('\n');
                }
            }
        }
        return all.toString();
    }

    /** Every document of every read model: the files of the embedded server may hold them packed. */
    static List<String> documents(ReadStore store) {
        return ReadModels.GROUPS.stream()
                .flatMap(group -> store.collectionsOf(group).stream())
                .flatMap(each -> each.find(new Document()).into(new ArrayList<>()).stream())
                .map(Document::toJson)
                .toList();
    }

    static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
