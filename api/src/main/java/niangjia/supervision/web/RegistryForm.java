package niangjia.supervision.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.web.acts.CommandForm;
import niangjia.shared.web.acts.Slot;
import niangjia.supervision.RegistryAct;

/**
 * One act on something registered, and what it takes.
 *
 * @param from names of the states that allow it; empty for the act that begins a stream
 */
record RegistryForm(CommandForm<Object> form, Set<String> from, Set<Role> roles) {

    static RegistryForm of(RegistryAct<?> act) {
        Set<String> from = act.from().stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());
        return new RegistryForm(CommandForm.of(act.command(), from.isEmpty()), from, act.roles());
    }

    String name() {
        return form.name();
    }

    String segment() {
        return form.segment();
    }

    boolean begins() {
        return form.begins();
    }

    List<Slot> slots() {
        return form.slots();
    }

    boolean isFor(Actor actor) {
        return actor.holdsAnyOf(roles);
    }

    boolean fits(String state) {
        return from.contains(state);
    }
}
