package niangjia.letters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of one line or cell, with marks where something is missing. */
public record Words(List<Piece> pieces) {
    public static final Words NONE = new Words(List.of());

    /** Neighbouring runs of words are one, so that equal words are equal. */
    public Words {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            Piece last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.gap() == null && piece.gap() == null) {
                joined.set(joined.size() - 1, Piece.of(last.text() + piece.text()));
            } else if (piece.gap() != null || !piece.text().isEmpty()) {
                joined.add(piece);
            }
        }
        pieces = List.copyOf(joined);
    }

    static Words of(String text) {
        return new Words(List.of(Piece.of(text)));
    }

    Words plus(Words more) {
        return new Words(Stream.concat(pieces.stream(), more.pieces.stream()).toList());
    }

    Words issued(Map<String, String> brought) {
        return new Words(pieces.stream().map(piece -> piece.issued(brought)).toList());
    }

    /** Without the marks of what is missing. */
    public String plain() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    public List<Missing> missing() {
        return pieces.stream().map(Piece::gap).filter(Objects::nonNull).toList();
    }

    /** The lines of words that are broken on purpose. */
    public List<Words> lines() {
        List<List<Piece>> lines = new ArrayList<>();
        lines.add(new ArrayList<>());
        for (Piece piece : pieces) {
            List<String> parts = Arrays.asList(piece.text().split("\n", -1));
            for (int i = 0; i < parts.size(); i++) {
                if (i > 0) {
                    lines.add(new ArrayList<>());
                }
                lines.get(lines.size() - 1).add(new Piece(parts.get(i), piece.gap()));
            }
        }
        return lines.stream().map(Words::new).toList();
    }
}
