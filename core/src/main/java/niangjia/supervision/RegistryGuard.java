package niangjia.supervision;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.Rule;
import niangjia.shared.UnitRef;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every decision of a stream beside the case, with the rules a feature refuses by.
 *
 * @param door who may act on it at all
 * @param state where it must stand
 */
public record RegistryGuard(Door door, Freshness fresh, BiFunction<Enum<?>, Set<? extends Enum<?>>, Rule> state) {
    /** The rules about the actor: their roles, and where in the federation they are. */
    public record Door(BiFunction<Actor, Set<Role>, Rule> role, BiFunction<UnitRef, List<UnitRef>, Rule> unit) {
        public RegistryGuard and(Freshness fresh, BiFunction<Enum<?>, Set<? extends Enum<?>>, Rule> state) {
            return new RegistryGuard(this, fresh, state);
        }
    }

    /** The rule that whoever decides has seen the last act. */
    public interface Freshness {
        Rule of(@Nullable Long seen, long lastAct, long version);
    }

    /** @param expectedSequence what the writer saw; null if they did not say */
    public <S extends Enum<S>> void verify(
            RegistryAct<S> act,
            Actor actor,
            UnitRef place,
            S status,
            @Nullable String expectedSequence,
            long lastAct,
            long version) {
        Long seen = expectedSequence == null ? null : Long.valueOf(expectedSequence);
        begin(act, actor, place);
        Rule.verify(fresh.of(seen, lastAct, version), state.apply(status, act.from()));
    }

    /** For the act that begins a stream. */
    public void begin(RegistryAct<?> act, Actor actor, UnitRef place) {
        Rule.verify(door.role().apply(actor, act.roles()), door.unit().apply(actor.unit(), List.of(place)));
    }
}
