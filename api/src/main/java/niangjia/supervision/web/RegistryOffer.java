package niangjia.supervision.web;

import java.util.List;
import niangjia.shared.Actor;

/**
 * An act as it is offered.
 *
 * @param open false if the thing's state does not allow it now
 */
record RegistryOffer(String name, String segment, boolean open) {
    /** What the actor may do about something in this state; what nobody of their roles may do is left out. */
    static List<RegistryOffer> of(RegistryKind kind, Actor actor, String state) {
        return kind.forms().stream()
                .filter(form -> !form.begins() && form.isFor(actor))
                .map(form -> new RegistryOffer(form.name(), form.segment(), form.fits(state)))
                .toList();
    }
}
