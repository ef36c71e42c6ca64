package niangjia.audit.write;

import java.util.List;
import niangjia.shared.Rule;

/** Each key whose words quote the person is destroyed too, or stays for a reason. Facts: keys of which neither is said. */
record EveryQuoteIsDecided(List<String> undecided) implements Rule {
    @Override
    public boolean violated() {
        return !undecided.isEmpty();
    }

    @Override
    public String code() {
        return "erasure/quote-undecided";
    }

    @Override
    public List<Object> facts() {
        return List.of(String.join(", ", undecided));
    }
}
