package niangjia.complaint.write;

import java.util.List;
import niangjia.shared.Rule;

record ReworkFollowsAFaultOrAnUnhappyCaller(boolean calledBack, boolean unhappy) implements Rule {
    @Override
    public boolean violated() {
        return calledBack && !unhappy;
    }

    @Override
    public String code() {
        return "complaint/rework-of-satisfied";
    }

    @Override
    public List<Object> facts() {
        return List.of();
    }
}
