package niangjia.shared.web.acts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One act on a matter, as a menu offers it: open, or shut with the reason. */
public interface ActOffer {
    /** Why an act cannot be used now. */
    enum Obstacle {
        STATE,
        PAPER,
        ROLE,
        UNIT,
        /** It is for those alone who mediate in the case. */
        BENCH
    }

    /** In the office's language. */
    String name();

    /** Null if it may be used. */
    @Nullable
    Obstacle obstacle();

    /** Codes of the units in which somebody may do it. */
    List<String> units();

    /** Of its form. */
    String href();

    default boolean open() {
        return obstacle() == null;
    }
}
