package niangjia.complaint.read;

import java.util.function.Function;
import niangjia.shared.SealedText;
import niangjia.shared.Seals;
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
    /** Field of a document of the past: the matter as it stands now, which bounds what is seen of its past. */
    public static final String TODAY = "today";

    public static final Sight NOTHING = new Sight(false, false, false, false);

    /**
     * Of the past of a matter is seen what the rights of that time and those of today both show.
     *
     * @param rights what a viewer sees of a document as it is
     */
    public static Sight of(Document document, Function<Document, Sight> rights) {
        Document today = document.get(TODAY, Document.class);
        if (today == null) {
            return rights.apply(document);
        }
        return today.isEmpty() ? NOTHING : rights.apply(document).and(rights.apply(today));
    }

    private Sight and(Sight other) {
        return new Sight(any && other.any, identity && other.identity, told && other.told, written && other.written);
    }

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

    /** Sealed words as documents keep them: in clear, or why not. */
    public static Document kept(Seals seals, SealedText sealed) {
        Document kept = kept(seals.open(sealed).orElse(null));
        return kept.getString(Told.TEXT) == null && seals.restricted(sealed.personId())
                ? kept.append(Told.RESTRICTED, true)
                : kept;
    }

    /** @param kept as {@link #kept} made it */
    public Words of(Document kept, Kind kind) {
        return shows(kind) ? opened(kept) : Words.SEALED;
    }

    /** Looked at before it is opened: what may not be read is not even deciphered. */
    public Words open(Seals seals, SealedText sealed, Kind kind) {
        return shows(kind) ? opened(kept(seals, sealed)) : Words.SEALED;
    }

    /** For who may read them, whatever they are. */
    public static Words opened(Document kept) {
        String text = kept.getString(Told.TEXT);
        if (text != null) {
            return Words.clear(text);
        }
        return kept.getBoolean(Told.RESTRICTED, false) ? Words.RESTRICTED : Words.ERASED;
    }

    /** Whose secret the words are. */
    public enum Kind {
        IDENTITY,
        TOLD,
        WRITTEN
    }
}
