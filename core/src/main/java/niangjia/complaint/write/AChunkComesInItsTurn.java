package niangjia.complaint.write;

import java.util.List;
import niangjia.shared.Rule;

record AChunkComesInItsTurn(int actual, int expected) implements Rule {
    @Override
    public boolean violated() {
        return actual != expected;
    }

    @Override
    public String code() {
        return "complaint/bulk-chunk-order";
    }

    @Override
    public List<Object> facts() {
        return List.of(actual, expected);
    }
}
