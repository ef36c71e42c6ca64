package niangjia.knowledge;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@link Wording} as it is stored: its own fields, so that a change of the one never changes the other. */
public record WordingFacts(
        String title,
        String text,
        String category,
        List<String> keywords,
        List<String> callersWords,
        List<SourceFacts> sources,
        String jurisdiction,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate verifiedOn,
        @Nullable String verifiedBy) {
    /** A {@link Source} as it is stored. */
    public record SourceFacts(
            String law,
            @Nullable String article,
            @Nullable String number,
            @Nullable LocalDate inForceSince) {}

    public static WordingFacts of(Wording wording) {
        return new WordingFacts(
                wording.title(),
                wording.text(),
                wording.category(),
                wording.keywords(),
                wording.callersWords(),
                wording.sources().stream()
                        .map(each -> new SourceFacts(each.law(), each.article(), each.number(), each.inForceSince()))
                        .toList(),
                wording.jurisdiction(),
                wording.validFrom(),
                wording.validUntil(),
                wording.verifiedOn(),
                wording.verifiedBy());
    }

    public Wording wording() {
        return new Wording(
                title,
                text,
                category,
                keywords,
                callersWords,
                sources.stream()
                        .map(each -> new Source(each.law(), each.article(), each.number(), each.inForceSince()))
                        .toList(),
                jurisdiction,
                validFrom,
                validUntil,
                verifiedOn,
                verifiedBy);
    }
}
