package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Rule;

record AMemberIsSealedUnderTheirOwnKey(List<String> actual) implements Rule {
    @Override
    public boolean violated() {
        return !actual.isEmpty();
    }

    @Override
    public String code() {
        return "mediation/member-key";
    }

    @Override
    public List<Object> facts() {
        return List.of(actual);
    }
}
