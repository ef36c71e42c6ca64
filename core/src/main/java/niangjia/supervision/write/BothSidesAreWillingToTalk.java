package niangjia.supervision.write;

import java.util.List;
import niangjia.shared.Rule;

record BothSidesAreWillingToTalk(boolean employer, boolean workers) implements Rule {
    @Override
    public boolean violated() {
        return !employer || !workers;
    }

    @Override
    public String code() {
        return "supervision/talks-need-both";
    }

    @Override
    public List<Object> facts() {
        return List.of(employer, workers);
    }
}
