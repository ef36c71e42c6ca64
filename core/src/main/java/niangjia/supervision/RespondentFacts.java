package niangjia.supervision;

import org.jspecify.annotations.Nullable;

/** A {@link Respondent} as it is stored. */
public record RespondentFacts(
        String respondentId,
        @Nullable String employerId,
        String name,
        @Nullable Integer headCount) {
    public static RespondentFacts of(Respondent each) {
        EmployerId employer = each.employer();
        return new RespondentFacts(
                each.respondentId(), employer == null ? null : employer.value(), each.name(), each.headCount());
    }
}
