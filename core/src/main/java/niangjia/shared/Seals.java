package niangjia.shared;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Seals and opens personal data; the keys never leave the implementation. */
public interface Seals {
    /** A new person with a key of their own; the key is stored when this returns. */
    PersonId newPerson();

    /** Gives the person a key if they have none yet; a destroyed key stays destroyed. */
    void ensure(PersonId person);

    /**
     * @throws IllegalStateException if the person's key does not exist
     * @throws RuleViolated {@code record/person-erased}, {@code record/person-restricted}
     */
    SealedText seal(PersonId person, String clear);

    /** Empty if the person's key was destroyed, or the person is restricted. */
    Optional<String> open(SealedText text);

    /** Whether the words of this person are kept and protected, and opened for nobody; a destroyed key is no restricted one. */
    default boolean restricted(PersonId person) {
        return false;
    }

    /**
     * How many keys were destroyed or restricted so far, on any node; may lag by as long as a key may be held in memory. Who
     * keeps opened words in memory throws them away when it has grown.
     */
    default long changes() {
        return 0;
    }

    /** Opens many at once, in order; an element is empty if its person's key was destroyed. */
    List<Optional<String>> openAll(Collection<SealedText> texts);

    /** The same value always gives the same hash, and without the hash key nobody can try values against it. */
    String keyedHash(HandleKind kind, String normalised);

    /** From now on {@link #knownBy} finds the person by this hash; several persons may share one. */
    void remember(HandleKind kind, String keyedHash, PersonId person);

    List<PersonId> knownBy(HandleKind kind, String keyedHash);

    /** What a person can be looked up by. */
    enum HandleKind {
        PHONE,
        ID_NUMBER,
        /** The complaint under whose caller's key all words of the case are sealed. */
        COMPLAINT,
        /** Not a person's: used for digests of requests. */
        REQUEST,
        /** Not a person's: what a page showed, signed so that it comes back as it went out. */
        SCREEN
    }
}
