package niangjia.supervision.web;

import java.util.List;
import java.util.Optional;
import niangjia.shared.RuleViolated;
import org.springframework.stereotype.Component;

/** All registries of the house, whichever feature they belong to. */
@Component
class Registries {
    private final List<RegistryShelf> shelves;

    Registries(List<RegistryShelf> shelves) {
        this.shelves = List.copyOf(shelves);
    }

    List<RegistryKind> kinds() {
        return shelves.stream().flatMap(shelf -> shelf.kinds().stream()).toList();
    }

    /** @throws RuleViolated {@code request/unknown-path} if there is none */
    RegistryKind at(String path) {
        return find(path).orElseThrow(() -> new RuleViolated("request/unknown-path", List.of()));
    }

    /** Of which a stream is. */
    RegistryKind of(String stream) {
        return kinds().stream()
                .filter(kind -> stream.startsWith(kind.stream("")))
                .findFirst()
                .orElseThrow(() -> RegistryKind.unknown(stream));
    }

    RegistryShelf shelfOf(RegistryKind kind) {
        return shelves.stream()
                .filter(shelf -> shelf.kinds().contains(kind))
                .findFirst()
                .orElseThrow();
    }

    private Optional<RegistryKind> find(String path) {
        return kinds().stream().filter(kind -> kind.path().equals(path)).findFirst();
    }
}
