package niangjia.letters;

import java.util.Map;
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

    /** What a drafter owes is not filled by issuing. */
    Piece issued(Map<String, String> brought) {
        String words = gap == null || gap.given() != Given.ISSUE ? null : brought.get(gap.field());
        return words == null ? this : of(words);
    }
}
