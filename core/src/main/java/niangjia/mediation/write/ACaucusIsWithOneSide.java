package niangjia.mediation.write;

import java.util.List;
import niangjia.mediation.PartySide;
import niangjia.mediation.SessionKind;
import niangjia.shared.Rule;
import org.jspecify.annotations.Nullable;

record ACaucusIsWithOneSide(SessionKind kind, @Nullable PartySide side) implements Rule {
    @Override
    public boolean violated() {
        return kind == SessionKind.CAUCUS ? side == null || side == PartySide.THIRD : side != null;
    }

    @Override
    public String code() {
        return "mediation/caucus-side";
    }

    @Override
    public List<Object> facts() {
        return List.of(kind, String.valueOf(side));
    }
}
