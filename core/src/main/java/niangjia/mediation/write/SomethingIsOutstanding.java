package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Rule;

record SomethingIsOutstanding(String entry, boolean outstanding) implements Rule {
    @Override
    public boolean violated() {
        return !outstanding;
    }

    @Override
    public String code() {
        return "mediation/nothing-outstanding";
    }

    @Override
    public List<Object> facts() {
        return List.of(entry);
    }
}
