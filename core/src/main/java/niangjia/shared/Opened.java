package niangjia.shared;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What was shown of one person: as themselves, or as the one a matter is about. No data of theirs.
 *
 * @param person null where only the matter was known
 * @param matter the case in which they stand; null where only the person was known
 * @param outside whether another unit than the reader's has the matter; null where that was not to be seen
 * @param kinds never empty
 */
public record Opened(
        @Nullable String person,
        @Nullable String matter,
        @Nullable Boolean outside,
        Set<DataKind> kinds) {
    private static final Set<DataKind> IDENTIFYING =
            EnumSet.of(DataKind.NAME, DataKind.CONTACT, DataKind.IDENTITY_NUMBER, DataKind.ADDRESS);

    public Opened {
        if (person == null && matter == null) {
            throw new IllegalArgumentException("opened: of nobody (expected: a person or a matter)");
        }
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("opened: nothing (expected: at least one kind of data)");
        }
        kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
    }

    /** Whether it tells who the person is. */
    public boolean identifies() {
        return kinds.stream().anyMatch(IDENTIFYING::contains);
    }

    public Opened with(Collection<DataKind> wanted) {
        return new Opened(person, matter, outside, Set.copyOf(wanted));
    }
}
