package niangjia.shared;

import java.util.Collection;

/**
 * What the law lets happen to persons' keys. All of it inside the transaction of the command that decides it, so that the
 * event and the deed are on disk together or not at all.
 */
public interface PersonRights {
    /** From now on nobody opens or adds words under these keys; what is sealed stays. */
    void restrict(String cause, Collection<PersonId> persons);

    /** Takes back what was restricted for this cause; another cause may go on. */
    void release(String cause);

    /**
     * Destroys the keys and all look-up handles of these persons: what is sealed under them can never be read again.
     *
     * @return how many keys there were to destroy
     */
    int destroy(Collection<PersonId> persons);
}
