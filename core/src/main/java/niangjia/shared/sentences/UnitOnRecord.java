package niangjia.shared.sentences;

import java.util.List;

/** The unit was founded at the place that is named. */
public interface UnitOnRecord extends OnRecord {
    String unit();

    @Override
    default List<Object> facts() {
        return List.of(unit());
    }
}
