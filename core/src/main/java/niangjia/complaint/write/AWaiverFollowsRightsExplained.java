package niangjia.complaint.write;

import java.util.List;
import niangjia.shared.Rule;

record AWaiverFollowsRightsExplained(boolean rightsExplained) implements Rule {
    @Override
    public boolean violated() {
        return !rightsExplained;
    }

    @Override
    public String code() {
        return "complaint/waiver-without-rights";
    }

    @Override
    public List<Object> facts() {
        return List.of();
    }
}
