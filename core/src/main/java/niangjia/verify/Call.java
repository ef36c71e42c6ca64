package niangjia.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the program was called with.
 *
 * @param json where the report for machines goes, null for nowhere
 */
record Call(Trust trust, Path bundle, @Nullable Path json) {
    /** @throws Wrong if it cannot be meant so */
    static Call parse(List<String> args) throws IOException {
        List<NoteKey> keys = new ArrayList<>();
        List<NoteKey> witnesses = new ArrayList<>();
        List<Note> known = new ArrayList<>();
        List<Path> bundles = new ArrayList<>();
        @Nullable Path json = null;
        for (Iterator<String> each = args.iterator(); each.hasNext(); ) {
            String arg = each.next();
            switch (arg) {
                case "--en" -> {}
                case "--key" -> keys.addAll(keys(value(each, arg)));
                case "--witness" -> witnesses.addAll(keys(value(each, arg)));
                case "--known" -> known.addAll(notes(value(each, arg)));
                case "--json" -> json = Path.of(value(each, arg));
                default -> {
                    if (arg.startsWith("--")) {
                        throw new Wrong("option", arg);
                    }
                    bundles.add(Path.of(arg));
                }
            }
        }
        if (keys.isEmpty()) {
            throw new Wrong("key", "");
        }
        if (bundles.size() != 1) {
            throw new Wrong("bundle", String.valueOf(bundles.size()));
        }
        return new Call(new Trust(keys, witnesses, known), bundles.get(0), json);
    }

    private static String value(Iterator<String> rest, String option) {
        if (!rest.hasNext()) {
            throw new Wrong("value", option);
        }
        return rest.next();
    }

    /** A key as such, or a file with one a line. */
    private static List<NoteKey> keys(String keyOrFile) throws IOException {
        List<String> lines =
                keyOrFile.split("\\+", 3).length == 3 ? List.of(keyOrFile) : Files.readAllLines(Path.of(keyOrFile));
        try {
            return lines.stream()
                    .filter(line -> !line.isBlank())
                    .map(NoteKey::parse)
                    .toList();
        } catch (Malformed e) {
            throw new Wrong("no-key", keyOrFile);
        }
    }

    private static List<Note> notes(String file) throws IOException {
        // not strict: a crash may have cut an anchor within a character
        List<Note> notes = Note.parseAll(new String(Files.readAllBytes(Path.of(file)), UTF_8));
        if (notes.isEmpty()) {
            throw new Wrong("no-checkpoint", file);
        }
        return notes;
    }

    /** The caller must call again. */
    static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final String code;
        private final String what;

        Wrong(String code, String what) {
            super(code + ": " + what);
            this.code = code;
            this.what = what;
        }

        String code() {
            return code;
        }

        String what() {
            return what;
        }
    }
}
