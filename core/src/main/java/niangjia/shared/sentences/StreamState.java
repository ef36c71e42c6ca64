package niangjia.shared.sentences;

import java.util.List;
import java.util.Set;
import niangjia.shared.Rule;

/** The stream stands where the table of acts lets the act begin. */
public interface StreamState extends Rule {
    Enum<?> actual();

    Set<? extends Enum<?>> expected();

    @Override
    default boolean violated() {
        return !expected().contains(actual());
    }

    @Override
    default List<Object> facts() {
        return List.of(actual(), expected().stream().map(Enum::name).sorted().toList());
    }
}
