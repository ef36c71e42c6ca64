package niangjia.audit.web;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import niangjia.shared.DataKind;
import niangjia.shared.KeptOpening;
import niangjia.shared.Opened;
import niangjia.shared.OpeningWay;
import niangjia.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * One opening as a page tells it.
 *
 * @param kinds of data, of all persons in it or of the one who is answered
 * @param persons how many
 * @param outside how many of them stand in matters of other units, as far as that was to be seen
 * @param matter the one matter it was about; null for several or none
 * @param reason in the reader's words; null if none was given
 * @param erased whether a reason was given that can be read no more
 */
record OpeningLine(
        KeptOpening kept,
        Set<DataKind> kinds,
        int persons,
        long outside,
        @Nullable String matter,
        @Nullable String reason,
        boolean erased) {

    static OpeningLine of(KeptOpening kept, Set<DataKind> kinds, @Nullable String reason) {
        List<Opened> opened = kept.opening().opened();
        List<String> matters = opened.stream()
                .map(Opened::matter)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new OpeningLine(
                kept,
                kinds,
                opened.size(),
                opened.stream()
                        .filter(each -> Boolean.TRUE.equals(each.outside()))
                        .count(),
                matters.size() == 1 ? matters.get(0) : null,
                reason,
                reason == null && kept.opening().reason() != null);
    }

    static Set<DataKind> all(KeptOpening kept) {
        Set<DataKind> kinds = new TreeSet<>();
        kept.opening().opened().stream().map(Opened::kinds).forEach(kinds::addAll);
        return kinds;
    }

    public long number() {
        return kept.number();
    }

    public Instant at() {
        return kept.opening().at();
    }

    public Instant last() {
        return kept.last();
    }

    public int again() {
        return kept.again();
    }

    public String reader() {
        return kept.opening().reader().name();
    }

    public String unit() {
        return kept.opening().reader().unit().id();
    }

    public Collection<String> roles() {
        return kept.opening().reader().roles().stream().map(Role::name).sorted().toList();
    }

    public OpeningWay way() {
        return kept.opening().way();
    }

    public String screen() {
        return kept.opening().screen();
    }

    public boolean unusual() {
        return kept.unusual();
    }

    public int others() {
        return kept.others();
    }
}
