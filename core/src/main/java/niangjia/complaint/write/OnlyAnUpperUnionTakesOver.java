package niangjia.complaint.write;

import java.util.List;
import niangjia.shared.Rule;
import niangjia.shared.UnitRef;
import org.jspecify.annotations.Nullable;

record OnlyAnUpperUnionTakesOver(@Nullable UnitRef holder, UnitRef taker) implements Rule {
    @Override
    public boolean violated() {
        return holder == null || holder.equals(taker) || !holder.isWithin(taker);
    }

    @Override
    public String code() {
        return "complaint/not-an-upper-union";
    }

    @Override
    public List<Object> facts() {
        return List.of(taker.id(), holder == null ? "" : holder.id());
    }
}
