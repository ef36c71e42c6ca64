package niangjia.audit.read;

import java.util.Map;
import java.util.Set;

/** Staff ids of everybody who acted, by case. */
public record ReviewActors(Map<String, Set<String>> byCase) {
    public ReviewActors {
        byCase = Map.copyOf(byCase);
    }
}
