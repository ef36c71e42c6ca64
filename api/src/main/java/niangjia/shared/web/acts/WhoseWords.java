package niangjia.shared.web.acts;

import java.util.Optional;
import niangjia.shared.PersonId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

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

    /**
     * Of the words of one object, unless it names a person before them.
     *
     * @param path of the object, such as {@code parties[0]}; empty for the whole body
     * @param owner whose the words around it are
     */
    default PersonId within(String path, JsonNode object, PersonId owner) {
        return owner;
    }

    /** Whether what stands behind a person's slot is theirs. */
    default boolean theirsFollows(String slot) {
        return true;
    }
}
