package niangjia.complaint.write;

import java.util.List;
import niangjia.shared.Rule;

record AnAnonymousCallerIsNotRated(boolean anonymous) implements Rule {
    @Override
    public boolean violated() {
        return anonymous;
    }

    @Override
    public String code() {
        return "complaint/anonymous-not-rated";
    }

    @Override
    public List<Object> facts() {
        return List.of();
    }
}
