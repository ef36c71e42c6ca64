package niangjia.shared.sentences;

import java.time.LocalDate;
import java.util.List;
import niangjia.shared.Rule;

/** The last day comes behind the first. */
public interface DaysForward extends Rule {
    LocalDate from();

    LocalDate to();

    @Override
    default boolean violated() {
        return !to().isAfter(from());
    }

    @Override
    default List<Object> facts() {
        return List.of(from(), to());
    }
}
