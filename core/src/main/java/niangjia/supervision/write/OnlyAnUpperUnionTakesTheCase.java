package niangjia.supervision.write;

import java.util.List;
import niangjia.shared.Rule;
import niangjia.shared.UnitRef;

record OnlyAnUpperUnionTakesTheCase(UnitRef holder, UnitRef unit) implements Rule {
    @Override
    public boolean violated() {
        return holder.equals(unit) || !holder.isWithin(unit);
    }

    @Override
    public String code() {
        return "supervision/not-an-upper-union";
    }

    @Override
    public List<Object> facts() {
        return List.of(unit.id(), holder.id());
    }
}
