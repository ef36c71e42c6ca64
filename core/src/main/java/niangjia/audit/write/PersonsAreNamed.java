package niangjia.audit.write;

import java.util.List;
import niangjia.audit.ErasureActs;
import niangjia.shared.PersonId;
import niangjia.shared.Rule;

/** Facts: how many keys are named; the most there can be. */
record PersonsAreNamed(List<PersonId> persons) implements Rule {
    @Override
    public boolean violated() {
        return persons.isEmpty() || persons.size() > ErasureActs.MOST_PERSONS;
    }

    @Override
    public String code() {
        return "erasure/persons";
    }

    @Override
    public List<Object> facts() {
        return List.of(persons.size(), ErasureActs.MOST_PERSONS);
    }
}
