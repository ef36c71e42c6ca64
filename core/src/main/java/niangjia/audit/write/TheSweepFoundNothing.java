package niangjia.audit.write;

import java.util.List;
import niangjia.shared.Rule;

/** Facts: how many places still have words of the person; none expected. */
record TheSweepFoundNothing(int findings) implements Rule {
    @Override
    public boolean violated() {
        return findings > 0;
    }

    @Override
    public String code() {
        return "erasure/sweep-unclean";
    }

    @Override
    public List<Object> facts() {
        return List.of(findings, 0);
    }
}
