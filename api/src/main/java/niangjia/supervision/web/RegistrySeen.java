package niangjia.supervision.web;

import java.util.List;
import niangjia.shared.UnitRef;
import niangjia.supervision.read.RegistryEntry;

/**
 * What the pages must know of one entry, whatever it is.
 *
 * @param view as the entry's own page shows it
 * @param state name of it, by which acts are open
 * @param unit to which it belongs
 * @param course the newest entry first
 */
public record RegistrySeen(
        Object view, String stream, long sequence, String state, UnitRef unit, List<RegistryEntry> course) {
    public RegistrySeen {
        course = List.copyOf(course);
    }
}
