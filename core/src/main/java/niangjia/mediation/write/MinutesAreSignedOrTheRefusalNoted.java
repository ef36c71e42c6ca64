package niangjia.mediation.write;

import java.util.List;
import niangjia.mediation.MinutesSign;
import niangjia.shared.Rule;

record MinutesAreSignedOrTheRefusalNoted(boolean written, MinutesSign signed) implements Rule {
    @Override
    public boolean violated() {
        return !written || signed == MinutesSign.NONE;
    }

    @Override
    public String code() {
        return "mediation/minutes-unsigned";
    }

    @Override
    public List<Object> facts() {
        return List.of();
    }
}
