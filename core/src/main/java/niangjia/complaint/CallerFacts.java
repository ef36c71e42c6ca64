package niangjia.complaint;

import java.util.List;
import niangjia.shared.SealedText;
import org.jspecify.annotations.Nullable;

/** A {@link Caller} as it is stored. */
public record CallerFacts(
        String personId,
        boolean anonymous,
        @Nullable SealedText name,
        @Nullable SealedText phone,
        @Nullable String phoneHash,
        @Nullable SealedText idNumber,
        @Nullable SealedText address,
        List<String> kinds) {
    public static CallerFacts of(Caller caller) {
        return new CallerFacts(
                caller.person().value(),
                caller.anonymous(),
                caller.name(),
                caller.phone(),
                caller.phoneHash(),
                caller.idNumber(),
                caller.address(),
                caller.kinds().stream().map(Enum::name).toList());
    }
}
