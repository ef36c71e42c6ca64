package niangjia.mediation;

import org.jspecify.annotations.Nullable;

/** {@link Proceedings} as they are stored. */
public record ProceedingsFacts(
        String linkId, String forum, String body, @Nullable String number, String standing) {
    public static ProceedingsFacts of(Proceedings each) {
        return new ProceedingsFacts(
                each.linkId(),
                each.forum().name(),
                each.body(),
                each.number(),
                each.standing().name());
    }
}
