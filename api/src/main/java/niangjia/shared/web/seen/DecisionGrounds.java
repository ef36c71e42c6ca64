package niangjia.shared.web.seen;

import java.util.Map;
import niangjia.shared.Actor;
import org.jspecify.annotations.Nullable;

/** On what the decisions of a matter rested, for the entries of its course. */
public interface DecisionGrounds {
    /** By the sequence of the entry. */
    Map<Long, Ground> of(String stream);

    /** Where a reader may look closer, up to the sequence of the entry; null for one who may not. */
    @Nullable
    String address(Actor reader, String stream);

    /**
     * @param told whether the desk knows what was on screen
     * @param seen how many things were
     * @param unseen how many entries were there and not on screen; 0 if it is not known
     * @param later how many entries came afterwards
     */
    record Ground(boolean told, int seen, int unseen, int later) {}
}
