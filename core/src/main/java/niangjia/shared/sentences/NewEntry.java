package niangjia.shared.sentences;

import java.util.List;
import niangjia.shared.Rule;

/** What is entered has a key that nothing had before. */
public interface NewEntry extends Rule {
    /** Of what kind it is, for example {@code party}. */
    String kind();

    String id();

    boolean known();

    @Override
    default boolean violated() {
        return known();
    }

    @Override
    default List<Object> facts() {
        return List.of(kind(), id());
    }
}
