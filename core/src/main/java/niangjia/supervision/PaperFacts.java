package niangjia.supervision;

import java.util.List;
import niangjia.shared.SealedText;
import org.jspecify.annotations.Nullable;

/** {@link PaperContent} as it is stored. */
public record PaperFacts(
        String kind,
        @Nullable String respondentId,
        String issuerId,
        String issuerPath,
        String addressee,
        String template,
        SealedText words,
        List<String> basis,
        List<String> evidence,
        boolean showsComplainant,
        String digest) {
    public static PaperFacts of(PaperContent content) {
        return new PaperFacts(
                content.kind().name(),
                content.respondentId(),
                content.issuer().id(),
                content.issuer().path(),
                content.addressee(),
                content.template(),
                content.words(),
                content.basis(),
                content.evidence(),
                content.showsComplainant(),
                content.digest());
    }
}
