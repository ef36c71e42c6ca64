package niangjia.audit.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import niangjia.shared.DataKind;
import niangjia.shared.Opened;
import niangjia.shared.Opening;
import org.jspecify.annotations.Nullable;

/**
 * Of whom openings are looked for.
 *
 * @param asked the id by which the page is asked for again
 * @param number of the case; null where only a pseudonym was given
 * @param key pseudonym of the person; null where the case tells of none
 * @param matters the cases the person stands in as the one they are about
 */
record OpeningSubject(
        String asked, @Nullable String number, @Nullable String key, List<String> matters) {
    OpeningSubject {
        matters = List.copyOf(matters);
    }

    Set<String> ids() {
        Set<String> ids = new TreeSet<>(matters);
        if (key != null) {
            ids.add(key);
        }
        return ids;
    }

    /** What of this person was shown then; of others in the same answer nothing is told. */
    Set<DataKind> kinds(Opening opening) {
        Set<DataKind> kinds = new TreeSet<>();
        opening.opened().stream().filter(this::isOf).map(Opened::kinds).forEach(kinds::addAll);
        return kinds;
    }

    private boolean isOf(Opened opened) {
        return opened.person() == null
                ? opened.matter() != null && matters.contains(opened.matter())
                : Objects.equals(opened.person(), key);
    }
}
