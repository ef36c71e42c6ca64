package niangjia.complaint.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import niangjia.complaint.ComplaintId;
import niangjia.shared.PersonId;

/** The pseudonyms of those who appear in one complaint, derived from its id so that a repeated request names the same. */
record People(ComplaintId complaint) {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{1,40}");
    private static final Pattern ID = Pattern.compile("person:[A-Za-z0-9:._-]{1,120}");

    PersonId caller() {
        return derived("caller");
    }

    /** One respondent's name can be erased without the caller's words. */
    PersonId party(String partyId) {
        return derived("party." + UUID.nameUUIDFromBytes(partyId.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * @param written a key within the complaint, or the id of a person anywhere
     * @param hasKey whether a person is known; only those of this complaint may be new
     */
    Optional<PersonId> find(String written, Predicate<PersonId> hasKey) {
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
        return "person:" + complaint.value().substring(complaint.value().indexOf(':') + 1) + ".";
    }
}
