package niangjia.supervision.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import niangjia.shared.Actor;
import niangjia.supervision.web.RegistryInput.Choice;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The registries of one feature. Every shelf that is there is served by the same pages and the same interface: a feature
 * brings the lists, one page of an entry by the name of its kind, and what is told here.
 */
public interface RegistryShelf {
    List<RegistryKind> kinds();

    /** @throws niangjia.shared.RuleViolated if there is no such entry, or not for the viewer */
    RegistrySeen see(RegistryKind kind, Actor viewer, String stream);

    /** The question whether a viewer already sees a change; answered with a Boolean. */
    Object shows(String stream, long sequence);

    /** How the lists and the entries are told to programs. */
    RegistryAnswers answers(RegistryKind kind);

    /** What an entry is named after, if not after the request that begins it. */
    default Optional<String> key(RegistryKind kind, JsonNode body) {
        return Optional.empty();
    }

    /** What stands in a form when it is first shown. */
    default MultiValueMap<String, String> defaults(RegistryForm form, Object view) {
        return new LinkedMultiValueMap<>();
    }

    /** What can be chosen of the entry itself, by the name of the slot. */
    default Map<String, List<Choice>> choices(Object view) {
        return Map.of();
    }

    /** Puts what people write into the words of the record, before it is read. */
    default void complete(RegistryForm form, ObjectNode body, Actor actor) {}
}
