package niangjia.supervision.write;

import java.util.List;
import niangjia.shared.Rule;

record ConsentStillStands(boolean withdrawn) implements Rule {
    @Override
    public boolean violated() {
        return withdrawn;
    }

    @Override
    public String code() {
        return "supervision/consent-withdrawn";
    }

    @Override
    public List<Object> facts() {
        return List.of();
    }
}
