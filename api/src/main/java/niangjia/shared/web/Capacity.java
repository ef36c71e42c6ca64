package niangjia.shared.web;

import niangjia.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * One of the capacities in which a person can act today.
 *
 * @param inPlaceOf name of the one in whose place; null for the person's own
 */
public record Capacity(Actor actor, @Nullable String inPlaceOf) {
    /** Under this name of the session a person's choice among their capacities is kept. */
    public static final String CHOSEN = "niangjia-capacity";

    /** Tells this capacity from the person's others. */
    public String key() {
        return actor.onBehalfOf() == null ? actor.unit().id() : actor.unit().id() + "~" + actor.onBehalfOf();
    }
}
