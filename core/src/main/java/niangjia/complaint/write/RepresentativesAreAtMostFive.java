package niangjia.complaint.write;

import java.util.List;
import niangjia.shared.Rule;

/** 信访工作条例 (2022) art. 20. */
record RepresentativesAreAtMostFive(int actual) implements Rule {
    @Override
    public boolean violated() {
        return actual < 1 || actual > 5;
    }

    @Override
    public String code() {
        return "complaint/too-many-representatives";
    }

    @Override
    public List<Object> facts() {
        return List.of(actual, 5);
    }
}
