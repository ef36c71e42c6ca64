package niangjia.knowledge;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of guidance, whole: a revision replaces all of it.
 *
 * @param title the sentence that must be heard, without a full stop
 * @param text what to say after it, two or three sentences
 * @param category a code of {@link Categories}
 * @param keywords trade words it is filed under
 * @param callersWords what callers say instead: 老板跑路, 不给加班费
 * @param jurisdiction where the rule holds: 全国, 湖南省
 * @param validFrom first day on which it is offered
 * @param validUntil last day on which it is offered; none if no end is known
 * @param verifiedOn when the sources were compared with their text; none while it is unverified
 * @param verifiedBy who compared; given exactly when {@code verifiedOn} is
 */
public record Wording(
        String title,
        String text,
        String category,
        List<String> keywords,
        List<String> callersWords,
        List<Source> sources,
        String jurisdiction,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate verifiedOn,
        @Nullable String verifiedBy) {
    public Wording {
        keywords = List.copyOf(keywords);
        callersWords = List.copyOf(callersWords);
        sources = List.copyOf(sources);
    }

    public boolean verified() {
        return verifiedOn != null;
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }
}
