package niangjia.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A signed note of C2SP: a text, an empty line, signatures. It may have any number of them, and nobody need know all.
 *
 * @param text ends with a line feed and has no empty line
 */
public record Note(String text, List<NoteSignature> signatures) {
    private static final int SHORTEST = 64;

    public Note {
        if (!text.endsWith("\n") || text.startsWith("\n") || text.contains("\n\n")) {
            throw new Malformed("text of a note");
        }
        signatures = List.copyOf(signatures);
    }

    /** @throws Malformed if it is no note */
    public static Note parse(String whole) {
        int gap = whole.indexOf("\n\n");
        if (gap < 0 || !whole.endsWith("\n")) {
            throw new Malformed("note (expected: text, an empty line, signatures)");
        }
        String lines = whole.substring(gap + 2);
        List<NoteSignature> signatures = new ArrayList<>();
        for (String line : lines.substring(0, Math.max(0, lines.length() - 1)).split("\n", -1)) {
            signatures.add(NoteSignature.parse(line));
        }
        return new Note(whole.substring(0, gap + 1), signatures);
    }

    /**
     * Notes one behind the other, an empty line between them. What a crash has left half written is passed over: it
     * carries no signature and proves nothing.
     */
    public static List<Note> parseAll(String file) {
        List<Note> notes = new ArrayList<>();
        String[] parts = file.replace("\r\n", "\n").split("\n\n+");
        for (int at = 0; at + 1 < parts.length; at++) {
            if (!NoteSignature.begins(parts[at]) && NoteSignature.begins(parts[at + 1])) {
                whole(parts[at], parts[at + 1]).ifPresent(notes::add);
            }
        }
        return List.copyOf(notes);
    }

    private static Optional<Note> whole(String text, String lines) {
        try {
            Note note = parse(text.strip() + "\n\n" + lines.strip() + "\n");
            return note.signatures.stream().allMatch(each -> each.bytes().length >= SHORTEST)
                    ? Optional.of(note)
                    : Optional.empty();
        } catch (Malformed torn) {
            return Optional.empty();
        }
    }

    public Note with(NoteSignature signature) {
        List<NoteSignature> more = new ArrayList<>(signatures);
        more.add(signature);
        return new Note(text, more);
    }

    public boolean signedBy(NoteKey key) {
        return signatures.stream().anyMatch(each -> key.signed(text, each));
    }

    public String whole() {
        StringBuilder whole = new StringBuilder(text).append('\n');
        signatures.forEach(each -> whole.append(each.line()).append('\n'));
        return whole.toString();
    }
}
