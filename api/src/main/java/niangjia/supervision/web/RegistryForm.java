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
public record RegistryForm(CommandForm<Object> form, Set<String> from, Set<Role> roles) {
    private static final String STAFF = "staffId";

    static RegistryForm of(RegistryAct<?> act) {
        Set<String> from = act.from().stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());
        return new RegistryForm(CommandForm.of(act.command(), from.isEmpty()), from, act.roles());
    }

    public String name() {
        return form.name();
    }

    public String segment() {
        return form.segment();
    }

    public boolean begins() {
        return form.begins();
    }

    public List<Slot> slots() {
        return form.slots();
    }

    public boolean isFor(Actor actor) {
        return actor.holdsAnyOf(roles);
    }

    /** Whether it names people of the office, whom the desk knows by more than their name. */
    boolean namesPeople() {
        return slots().stream()
                .anyMatch(slot -> slot.name().equals(STAFF)
                        || slot.parts().stream().anyMatch(part -> part.name().equals(STAFF)));
    }

    boolean fits(String state) {
        return from.contains(state);
    }
}
