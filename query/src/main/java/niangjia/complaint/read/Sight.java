package niangjia.complaint.read;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What one viewer may see of one matter.
 *
 * @param any false: the matter does not exist for this viewer
 * @param identity who called: names, numbers, address, members of the group, those who speak for them
 * @param told what the caller and other people said, and the names of people complained of
 * @param written what the desk wrote: summaries, reasons, results
 */
public record Sight(boolean any, boolean identity, boolean told, boolean written) {
    public static final Sight NOTHING = new Sight(false, false, false, false);

    public boolean shows(Kind kind) {
        return switch (kind) {
            case IDENTITY -> identity;
            case TOLD -> told;
            case WRITTEN -> written;
        };
    }

    /** Null if the document has no words there. */
    public @Nullable Words words(Document document, String field, Kind kind) {
        Document kept = document.get(field, Document.class);
        return kept == null ? null : of(kept, kind);
    }

    /** For words that every such document has. */
    public Words always(Document document, String field, Kind kind) {
        Words words = words(document, field, kind);
        return words == null ? Words.SEALED : words;
    }

    /** Words as documents keep them, what was never sealed too; null in it means that the key was destroyed before. */
    public static Document kept(@Nullable String text) {
        return new Document(Told.TEXT, text);
    }

    /** @param kept as {@link #kept} made it */
    public Words of(Document kept, Kind kind) {
        String text = kept.getString(Told.TEXT);
        return text == null || !shows(kind) ? Words.SEALED : Words.clear(text);
    }

    /** Whose secret the words are. */
    public enum Kind {
        IDENTITY,
        TOLD,
        WRITTEN
    }
}
