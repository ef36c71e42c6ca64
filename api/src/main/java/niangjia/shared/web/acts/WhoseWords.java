package niangjia.shared.web.acts;

import java.util.Optional;
import niangjia.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Under whose keys the words of one stream are sealed. */
public interface WhoseWords {
    /** Of all words that stand beside no person. */
    PersonId ofTheMatter();

    /**
     * Of somebody the act speaks of.
     *
     * @param slot such as {@code complainant.person}
     * @param written how the sender names them; null if not at all
     * @return empty if nobody is known by that name
     */
    Optional<PersonId> person(String slot, @Nullable String written);
}
