package niangjia.letters;

import org.jspecify.annotations.Nullable;

/**
 * A run of words, or the mark of what is missing in its place.
 *
 * @param text empty for a gap
 */
public record Piece(String text, @Nullable Missing gap) {
    static Piece of(String text) {
        return new Piece(text, null);
    }

    static Piece missing(Field field) {
        return new Piece("", field.missing());
    }
}
