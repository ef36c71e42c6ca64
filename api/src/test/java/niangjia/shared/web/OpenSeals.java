package niangjia.shared.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import niangjia.shared.PersonId;
import niangjia.shared.SealedText;
import niangjia.shared.Seals;

/** Seals that can be looked through: {@code a1:} and the words. Keeps count of what a call leaves behind. */
public final class OpenSeals implements Seals {
    public final Set<String> keys = new TreeSet<>();
    public final Map<String, List<PersonId>> handles = new HashMap<>();

    @Override
    public PersonId newPerson() {
        PersonId person = new PersonId("person:new-" + keys.size());
        ensure(person);
        return person;
    }

    @Override
    public void ensure(PersonId person) {
        keys.add(person.value());
    }

    @Override
    public SealedText seal(PersonId person, String clear) {
        if (!keys.contains(person.value())) {
            throw new IllegalStateException("no key");
        }
        return new SealedText(person.value(), "a1:" + clear);
    }

    @Override
    public Optional<String> open(SealedText text) {
        return Optional.of(text.cipher().substring(3));
    }

    @Override
    public List<Optional<String>> openAll(Collection<SealedText> texts) {
        return texts.stream().map(this::open).toList();
    }

    @Override
    public String keyedHash(HandleKind kind, String normalised) {
        return kind + "#" + Integer.toHexString(normalised.hashCode());
    }

    @Override
    public void remember(HandleKind kind, String keyedHash, PersonId person) {
        handles.merge(keyedHash, List.of(person), (a, b) -> List.copyOf(new HashSet<>(both(a, b))));
    }

    @Override
    public List<PersonId> knownBy(HandleKind kind, String keyedHash) {
        return handles.getOrDefault(keyedHash, List.of());
    }

    private static List<PersonId> both(List<PersonId> a, List<PersonId> b) {
        return new ArrayList<>(Stream.concat(a.stream(), b.stream()).toList());
    }
}
