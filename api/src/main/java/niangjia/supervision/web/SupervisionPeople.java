package niangjia.supervision.web;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import niangjia.shared.PersonId;
import niangjia.shared.web.acts.WhoseWords;
import niangjia.supervision.SupervisionId;
import org.jspecify.annotations.Nullable;

/**
 * Under whose keys the words of one case are sealed: those of the matter under the case's own, so that they outlive the
 * erasure of the one who complained; their name and number under theirs.
 *
 * @param hasKey whether a person is known; only those of this case may be new
 */
record SupervisionPeople(SupervisionId caseId, Predicate<PersonId> hasKey) implements WhoseWords {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{1,40}");
    private static final Pattern ID = Pattern.compile("person:[A-Za-z0-9:._-]{1,120}");

    @Override
    public PersonId ofTheMatter() {
        return derived("matter");
    }

    /** Who is not named is the one who complained here; a caller of an earlier complaint is named by their own id. */
    @Override
    public Optional<PersonId> person(String slot, @Nullable String written) {
        if (written == null) {
            return Optional.of(derived("complainant"));
        }
        if (KEY.matcher(written).matches()) {
            return Optional.of(derived(written));
        }
        return Optional.of(written)
                .filter(id -> ID.matcher(id).matches())
                .map(PersonId::new)
                .filter(person -> person.value().startsWith(prefix()) || hasKey.test(person));
    }

    private PersonId derived(String part) {
        return new PersonId(prefix() + part);
    }

    private String prefix() {
        return "person:" + SupervisionIds.key(caseId.value()) + ".";
    }
}
