package niangjia.complaint.read;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import niangjia.shared.PersonId;
import niangjia.shared.SealedText;
import niangjia.shared.Seals;

/** Seals nothing, but can lose a key as the real ones do. */
public final class FakeSeals implements Seals {
    private static final String ALGORITHM = "fake:";

    private final Set<String> destroyed = new HashSet<>();

    public void destroyKeyOf(String person) {
        destroyed.add(person);
    }

    public static SealedText sealed(String person, String clear) {
        return new SealedText(
                person, ALGORITHM + Base64.getEncoder().encodeToString(clear.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public PersonId newPerson() {
        return new PersonId("person:" + UUID.randomUUID());
    }

    @Override
    public void ensure(PersonId person) {}

    @Override
    public SealedText seal(PersonId person, String clear) {
        return sealed(person.value(), clear);
    }

    @Override
    public Optional<String> open(SealedText text) {
        byte[] clear = Base64.getDecoder().decode(text.cipher().substring(ALGORITHM.length()));
        return destroyed.contains(text.person())
                ? Optional.empty()
                : Optional.of(new String(clear, StandardCharsets.UTF_8));
    }

    @Override
    public List<Optional<String>> openAll(Collection<SealedText> texts) {
        return texts.stream().map(this::open).toList();
    }

    @Override
    public String keyedHash(HandleKind kind, String normalised) {
        return kind + "#" + normalised.hashCode();
    }

    @Override
    public void remember(HandleKind kind, String keyedHash, PersonId person) {}

    @Override
    public List<PersonId> knownBy(HandleKind kind, String keyedHash) {
        return List.of();
    }
}
