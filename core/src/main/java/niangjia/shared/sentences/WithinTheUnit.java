package niangjia.shared.sentences;

import java.util.List;
import niangjia.shared.Rule;
import niangjia.shared.UnitRef;

/** At least one of the units concerned lies within the unit of whoever acts. */
public interface WithinTheUnit extends Rule {
    UnitRef actual();

    List<UnitRef> concerned();

    @Override
    default boolean violated() {
        return concerned().stream().noneMatch(unit -> unit.isWithin(actual()));
    }

    @Override
    default List<Object> facts() {
        return List.of(
                actual().id(), concerned().stream().map(UnitRef::id).distinct().toList());
    }
}
