package niangjia.mediation.write;

import java.util.List;
import niangjia.mediation.EndGround;
import niangjia.shared.Rule;

record TheGroundIsOnRecord(EndGround ground, boolean onRecord) implements Rule {
    @Override
    public boolean violated() {
        return !onRecord;
    }

    @Override
    public String code() {
        return "mediation/end-ground";
    }

    @Override
    public List<Object> facts() {
        return List.of(ground);
    }
}
