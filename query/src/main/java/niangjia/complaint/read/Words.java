package niangjia.complaint.read;

import org.jspecify.annotations.Nullable;

/**
 * Words that are kept under a person's key.
 *
 * @param text null if the viewer may not read it, or if the key was destroyed
 * @param sealed true exactly if there are words and {@code text} is null
 */
public record Words(@Nullable String text, boolean sealed) {
    public static final Words SEALED = new Words(null, true);

    /** Null where nothing was said, too. */
    public static @Nullable String textOf(@Nullable Words words) {
        return words == null ? null : words.text();
    }

    public static Words clear(String text) {
        return new Words(text, false);
    }
}
