package niangjia.audit.write;

import java.util.List;
import niangjia.shared.Rule;

/** Facts: keys of the request that the proposal leaves out. */
record TheRequestIsWhollyMet(List<String> left) implements Rule {
    @Override
    public boolean violated() {
        return !left.isEmpty();
    }

    @Override
    public String code() {
        return "erasure/request-cut";
    }

    @Override
    public List<Object> facts() {
        return List.of(String.join(", ", left));
    }
}
