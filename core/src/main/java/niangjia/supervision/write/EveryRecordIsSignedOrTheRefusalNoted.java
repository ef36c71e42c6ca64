package niangjia.supervision.write;

import java.util.List;
import niangjia.shared.Rule;

record EveryRecordIsSignedOrTheRefusalNoted(List<String> open) implements Rule {
    @Override
    public boolean violated() {
        return !open.isEmpty();
    }

    @Override
    public String code() {
        return "supervision/record-unsigned";
    }

    @Override
    public List<Object> facts() {
        return List.of(open);
    }
}
