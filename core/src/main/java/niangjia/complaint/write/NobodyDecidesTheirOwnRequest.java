package niangjia.complaint.write;

import java.util.List;
import niangjia.shared.Rule;
import org.jspecify.annotations.Nullable;

record NobodyDecidesTheirOwnRequest(
        String decider, @Nullable String requester) implements Rule {
    @Override
    public boolean violated() {
        return decider.equals(requester);
    }

    @Override
    public String code() {
        return "complaint/own-request";
    }

    @Override
    public List<Object> facts() {
        return List.of(decider);
    }
}
