package niangjia.supervision.web;

import java.util.Optional;
import niangjia.shared.PersonId;
import niangjia.shared.web.acts.MatterPersons;
import niangjia.shared.web.acts.WhoseWords;
import niangjia.supervision.SupervisionId;
import org.jspecify.annotations.Nullable;

/**
 * Under whose keys the words of one case are sealed: those of the matter under the case's own, so that they outlive the
 * erasure of the one who complained; their name and number under theirs.
 */
record SupervisionPeople(MatterPersons persons) implements WhoseWords {
    SupervisionId caseId() {
        return new SupervisionId(persons.matter());
    }

    @Override
    public PersonId ofTheMatter() {
        return persons.ofTheMatter();
    }

    /** Who is not named is the one who complained here; a caller of an earlier complaint is named by their own id. */
    @Override
    public Optional<PersonId> person(String slot, @Nullable String written) {
        return persons.named(written == null ? "complainant" : written);
    }
}
