package niangjia.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import niangjia.verify.Checkpoint;
import niangjia.verify.Note;
import niangjia.verify.NoteKey;

/** The close of a day on paper, to be signed by hand and filed: a root that no computer can change any more. */
final class DaySheet {
    private static final int GROUP = 8;

    private DaySheet() {}

    static String of(Checkpoint checkpoint, Note note, NoteKey key) {
        String sheet = template();
        Map<String, String> values = Map.of(
                "day", String.valueOf(checkpoint.day()),
                "origin", checkpoint.origin(),
                "number", Long.toString(checkpoint.number()),
                "time", checkpoint.time().toString(),
                "size", Long.toString(checkpoint.size()),
                "algorithm", checkpoint.hash().id(),
                "root", grouped(checkpoint.rootHex()),
                "key", key.toString(),
                "note", note.whole().strip());
        for (Map.Entry<String, String> value : values.entrySet()) {
            sheet = sheet.replace("{" + value.getKey() + "}", value.getValue());
        }
        return sheet;
    }

    /** In groups that can be read aloud, two lines of them. */
    private static String grouped(String hex) {
        StringBuilder groups = new StringBuilder();
        for (int at = 0; at < hex.length(); at += GROUP) {
            groups.append(at == 0 ? "" : at == hex.length() / 2 ? "\n          " : " ")
                    .append(hex, at, at + GROUP);
        }
        return groups.toString();
    }

    private static String template() {
        try (InputStream in = DaySheet.class.getResourceAsStream("day-sheet.txt")) {
            if (in == null) {
                throw new IllegalStateException("day-sheet.txt is missing");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
