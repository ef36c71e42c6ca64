package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Rule;

record TheSideLetsItBeTold(boolean agreed) implements Rule {
    @Override
    public boolean violated() {
        return !agreed;
    }

    @Override
    public String code() {
        return "mediation/note-not-released";
    }

    @Override
    public List<Object> facts() {
        return List.of();
    }
}
