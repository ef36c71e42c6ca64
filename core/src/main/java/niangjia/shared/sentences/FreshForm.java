package niangjia.shared.sentences;

import java.util.List;
import niangjia.shared.Rule;
import org.jspecify.annotations.Nullable;

/** The writer decided on what they saw; if somebody has acted since, they must look again. A clock that turned is nobody's act. */
public interface FreshForm extends Rule {
    @Nullable
    Long seen();

    long lastAct();

    long actual();

    @Override
    default boolean violated() {
        return isStale(seen(), lastAct(), actual());
    }

    @Override
    default List<Object> facts() {
        return List.of(String.valueOf(seen()), String.valueOf(actual()));
    }

    private static boolean isStale(@Nullable Long seen, long lastAct, long actual) {
        return seen != null && (seen < lastAct || seen > actual);
    }
}
