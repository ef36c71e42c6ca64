package niangjia.ledger;

import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** The master key on disk: two lines of text, readable by its owner alone. */
final class MasterKeyFile {
    private final SecretFile file;

    MasterKeyFile(Path directory) {
        this.file = new SecretFile(directory.resolve("master.key"), "niangjia master key 1", 1);
    }

    Path path() {
        return file.path();
    }

    /** @throws IllegalStateException if others may read it, or it is no key */
    Optional<MasterKey> read() {
        try {
            return file.read().map(lines -> new MasterKey(Base64.getDecoder().decode(lines.get(0))));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(file.path() + " is damaged", e);
        }
    }

    /** On disk when this returns: keys wrapped by it must not outlive it. */
    MasterKey create() {
        byte[] raw = Aead.newKey();
        file.create(List.of(Base64.getEncoder().encodeToString(raw)));
        return new MasterKey(raw);
    }
}
