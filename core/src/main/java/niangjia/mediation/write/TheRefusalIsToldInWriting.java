package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Rule;

record TheRefusalIsToldInWriting(boolean inWriting) implements Rule {
    @Override
    public boolean violated() {
        return !inWriting;
    }

    @Override
    public String code() {
        return "mediation/notice-not-written";
    }

    @Override
    public List<Object> facts() {
        return List.of();
    }
}
