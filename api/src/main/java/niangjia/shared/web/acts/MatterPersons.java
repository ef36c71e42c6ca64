package niangjia.shared.web.acts;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import niangjia.shared.PersonId;
import niangjia.shared.Seals;

/**
 * Who is known by a pseudonym within one matter, and under whose keys its words are sealed.
 *
 * @param matter id of its stream
 * @param hasKey whether a person is known; only those of this matter may be new
 */
public record MatterPersons(String matter, Predicate<PersonId> hasKey) {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{1,40}");
    private static final Pattern ID = Pattern.compile("person:[A-Za-z0-9:._-]{1,120}");

    public static MatterPersons of(String matter, Seals seals) {
        return new MatterPersons(matter, person -> has(seals, person));
    }

    /** Of the words of the matter itself, so that they outlive the erasure of anybody in it. */
    public PersonId ofTheMatter() {
        return of("matter");
    }

    /** Whether the matter was ever begun here. */
    public boolean begun() {
        return hasKey.test(ofTheMatter());
    }

    /** @param part a name within the matter */
    public PersonId of(String part) {
        return new PersonId(prefix() + part);
    }

    /** As the sender names them: within this matter, or by the id of somebody who is known. */
    public Optional<PersonId> named(String written) {
        if (KEY.matcher(written).matches()) {
            return Optional.of(of(written));
        }
        return Optional.of(written)
                .filter(id -> ID.matcher(id).matches())
                .map(PersonId::new)
                .filter(person -> person.value().startsWith(prefix()) || hasKey.test(person));
    }

    private String prefix() {
        return "person:" + MatterIds.key(matter) + ".";
    }

    private static boolean has(Seals seals, PersonId person) {
        try {
            var unused = seals.seal(person, "");
            return true;
        } catch (IllegalStateException noKey) {
            return false;
        }
    }
}
