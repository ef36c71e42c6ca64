package niangjia.supervision;

import niangjia.shared.SealedText;
import org.jspecify.annotations.Nullable;

/** A {@link Complainant} as it is stored. */
public record ComplainantFacts(
        String personId,
        boolean anonymous,
        @Nullable SealedText name,
        @Nullable SealedText phone,
        boolean disclose) {
    public static ComplainantFacts of(Complainant who) {
        return new ComplainantFacts(who.person().value(), who.anonymous(), who.name(), who.phone(), who.disclose());
    }
}
