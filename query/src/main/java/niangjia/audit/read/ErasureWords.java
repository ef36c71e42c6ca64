package niangjia.audit.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import niangjia.shared.ErasureShelf;
import niangjia.shared.SealedText;
import niangjia.shared.read.EventFields;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * What a person's words are, found in the events of their streams while the keys still live, and where other people's words
 * quote them.
 */
public record ErasureWords(Function<String, List<DomainEventMessage<?>>> streams, ErasureShelf shelf) {
    /** Fields that say who somebody is, wherever they stand. */
    private static final Pattern IDENTITY = Pattern.compile(
            "(.*\\.)?(name|phone|idNumber|address|contact|sealedName|representative)", Pattern.CASE_INSENSITIVE);

    /** Everything that was said under the keys of these persons in these streams, each once, as {@link ErasureProbes} takes it. */
    public List<String> of(Collection<String> persons, Collection<String> ids) {
        Set<String> words = new LinkedHashSet<>();
        for (String id : ids) {
            List<EventFields.Sealed> fields = sealed(id).stream()
                    .filter(each -> persons.contains(each.text().person()))
                    .toList();
            List<Optional<String>> opened =
                    shelf.openAll(fields.stream().map(EventFields.Sealed::text).toList());
            for (int i = 0; i < fields.size(); i++) {
                boolean identity = IDENTITY.matcher(fields.get(i).path()).matches();
                opened.get(i)
                        .filter(text -> !text.isBlank())
                        .map(text -> ErasureProbes.marked(text, identity))
                        .ifPresent(words::add);
            }
        }
        return List.copyOf(words);
    }

    /** Keys of others under which words of these streams quote the person; for each the streams. */
    public Map<String, Set<String>> quoting(ErasureProbes probes, Collection<String> persons, Collection<String> ids) {
        Map<String, Set<String>> quoting = new TreeMap<>();
        for (String id : ids) {
            List<SealedText> texts = new ArrayList<>();
            sealed(id).forEach(each -> texts.add(each.text()));
            texts.removeIf(text -> persons.contains(text.person()));
            List<Optional<String>> opened = shelf.openAll(texts);
            for (int i = 0; i < texts.size(); i++) {
                if (opened.get(i).filter(probes::quotedBy).isPresent()) {
                    quoting.computeIfAbsent(texts.get(i).person(), key -> new TreeSet<>())
                            .add(id);
                }
            }
        }
        return quoting;
    }

    private List<EventFields.Sealed> sealed(String id) {
        return streams.apply(id).stream()
                .flatMap(message -> EventFields.of(message.getPayload(), Set.of(), Set.of()).sealed().stream())
                .toList();
    }
}
