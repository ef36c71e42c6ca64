package niangjia.organisation.web;

import java.util.ArrayList;
import java.util.List;
import niangjia.shared.UnitRef;
import niangjia.shared.web.acts.ShownForm.Choice;
import org.springframework.stereotype.Component;

/** The units a form lets choose from. */
@Component
public final class UnitChoices {
    private final UnitDirectory units;

    public UnitChoices(UnitDirectory units) {
        this.units = units;
    }

    /** Units below the actor's, and those above the one that has the matter, which may take it. */
    public List<Choice> around(UnitRef holder, UnitRef actors) {
        List<Choice> choices = new ArrayList<>();
        holder.lineage().stream()
                .filter(code -> !code.equals(actors.id()))
                .flatMap(code -> units.place(code).stream())
                .filter(unit -> !unit.isWithin(actors))
                .map(unit -> new Choice(unit.id(), units.nameOf(unit.id())))
                .forEach(choices::add);
        units.openWithin(actors).stream()
                .map(unit -> new Choice(unit.unit().id(), units.indented(unit)))
                .forEach(choices::add);
        return choices;
    }
}
