package niangjia.supervision;

import java.util.List;
import niangjia.shared.SealedText;
import niangjia.shared.UnitRef;
import org.jspecify.annotations.Nullable;

/**
 * What a paper says.
 *
 * @param respondentId the employer it is about; null only for a public reminder
 * @param issuer the union in whose name it goes out
 * @param addressee the employer, the class of employers, or the authority
 * @param template name and version of the form, for example {@code opinion@1}
 * @param words all that fills the form
 * @param basis the articles it rests on
 * @param evidence ids of the evidence it names
 * @param showsComplainant whether a reader could see from it who complained
 * @param digest of the document as it was made
 */
public record PaperContent(
        PaperKind kind,
        @Nullable String respondentId,
        UnitRef issuer,
        String addressee,
        String template,
        SealedText words,
        List<String> basis,
        List<String> evidence,
        boolean showsComplainant,
        String digest) {
    public PaperContent {
        basis = List.copyOf(basis);
        evidence = List.copyOf(evidence);
    }
}
