package niangjia.shared.sentences;

import java.util.List;
import java.util.Set;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.Rule;

/** Whoever acts holds one of the roles the table of acts names. */
public interface FittingRole extends Rule {
    Actor actor();

    Set<Role> expected();

    @Override
    default boolean violated() {
        return !actor().holdsAnyOf(expected());
    }

    @Override
    default List<Object> facts() {
        return List.of(
                actor().roles().stream().sorted().toList(),
                expected().stream().sorted().toList());
    }
}
