package niangjia.complaint.read;

import niangjia.shared.Personal;
import niangjia.shared.SealedText;
import niangjia.shared.Seals;
import org.jspecify.annotations.Nullable;

/**
 * Words that are kept under a person's key.
 *
 * @param text null if the viewer may not read it, or if the key was destroyed
 * @param sealed true exactly if there are words and {@code text} is null
 * @param lost why nobody may read them; null if somebody may
 */
@Personal
public record Words(
        @Nullable String text, boolean sealed, @Nullable Lost lost) {
    public static final Words SEALED = new Words(null, true);
    /** The key was destroyed: nobody will ever read them again. */
    public static final Words ERASED = new Words(null, true, Lost.ERASED);
    /** Kept and protected, and opened for nobody. */
    public static final Words RESTRICTED = new Words(null, true, Lost.RESTRICTED);

    /** Why words are gone for everybody. */
    public enum Lost {
        ERASED,
        RESTRICTED
    }

    public Words(@Nullable String text, boolean sealed) {
        this(text, sealed, null);
    }

    /** Null where nothing was said, too. */
    public static @Nullable String textOf(@Nullable Words words) {
        return words == null ? null : words.text();
    }

    /** What a reader is told who may read them, as they opened just now. */
    public static Words opened(Seals seals, SealedText sealed) {
        return seals.open(sealed)
                .map(Words::clear)
                .orElseGet(() -> seals.restricted(sealed.personId()) ? RESTRICTED : ERASED);
    }

    public static Words clear(String text) {
        return new Words(text, false);
    }
}
