package niangjia.audit.web;

import java.util.Optional;
import java.util.function.Predicate;
import niangjia.shared.PersonId;
import niangjia.shared.web.acts.MatterIds;
import niangjia.shared.web.acts.WhoseWords;
import org.jspecify.annotations.Nullable;

/**
 * Under whose key the words of a review are sealed: what is said about a case may name whoever complained in it, and goes
 * with them when they are erased; what is said of the review as a whole stays under its own.
 *
 * @param matter id of the case, or of the review
 * @param hasKey whether a person is known; a new one is not made for this
 */
record ReviewWords(String matter, Predicate<PersonId> hasKey) implements WhoseWords {
    @Override
    public PersonId ofTheMatter() {
        return Optional.of(matter)
                .flatMap(ReviewWords::whoComplained)
                .filter(hasKey)
                .orElseGet(() -> of("matter"));
    }

    /** A review speaks of nobody by a pseudonym. */
    @Override
    public Optional<PersonId> person(String slot, @Nullable String written) {
        return Optional.empty();
    }

    private static Optional<PersonId> whoComplained(String matter) {
        if (matter.startsWith("complaint:")) {
            return Optional.of(new PersonId("person:" + MatterIds.key(matter) + ".caller"));
        }
        return matter.startsWith("supervision:")
                ? Optional.of(new PersonId("person:" + MatterIds.key(matter) + ".complainant"))
                : Optional.empty();
    }

    private PersonId of(String part) {
        return new PersonId("person:" + MatterIds.key(matter) + "." + part);
    }
}
