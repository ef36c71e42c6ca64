package niangjia.mediation.write;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What stands between a mediator and a matter, as long as it was not lifted.
 *
 * @param kind name of a {@link niangjia.mediation.ConflictKind}
 * @param employerId with which it lies, if it lies with one
 * @param matter in which it lies, if it lies in one
 */
record DeclaredConflict(
        String conflictId,
        String kind,
        @Nullable String employerId,
        @Nullable String matter) {
    /**
     * @param employers of the registry who are a side
     * @param matters the case itself, and what it came from
     */
    boolean touches(Collection<String> employers, Collection<String> matters) {
        return employerId != null && employers.contains(employerId) || matter != null && matters.contains(matter);
    }
}
