package niangjia.mediation.write;

import java.util.List;
import niangjia.mediation.ReviewKind;
import niangjia.shared.Rule;

record TheWindowIsOpen(ReviewKind kind, boolean open) implements Rule {
    @Override
    public boolean violated() {
        return !open;
    }

    @Override
    public String code() {
        return "mediation/window-closed";
    }

    @Override
    public List<Object> facts() {
        return List.of(kind);
    }
}
