package niangjia.audit.write;

import java.util.List;
import niangjia.shared.Rule;

record ReviewSamplesHaveASize(int size, int most) implements Rule {
    @Override
    public boolean violated() {
        return size < 1 || size > most;
    }

    @Override
    public String code() {
        return "audit/review-size";
    }

    @Override
    public List<Object> facts() {
        return List.of(size, most);
    }
}
