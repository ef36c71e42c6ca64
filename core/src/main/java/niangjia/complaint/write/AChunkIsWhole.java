package niangjia.complaint.write;

import java.util.List;
import niangjia.shared.Rule;

record AChunkIsWhole(int actual, int expected) implements Rule {
    @Override
    public boolean violated() {
        return actual != expected;
    }

    @Override
    public String code() {
        return "complaint/bulk-chunk-size";
    }

    @Override
    public List<Object> facts() {
        return List.of(actual, expected);
    }
}
