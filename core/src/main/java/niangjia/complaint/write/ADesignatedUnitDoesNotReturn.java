package niangjia.complaint.write;

import java.util.List;
import niangjia.shared.Rule;

record ADesignatedUnitDoesNotReturn(boolean designated, String unitId) implements Rule {
    @Override
    public boolean violated() {
        return designated;
    }

    @Override
    public String code() {
        return "complaint/designated-unit";
    }

    @Override
    public List<Object> facts() {
        return List.of(unitId);
    }
}
