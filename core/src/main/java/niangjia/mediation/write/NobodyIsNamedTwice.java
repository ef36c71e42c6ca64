package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Rule;

record NobodyIsNamedTwice(List<String> actual) implements Rule {
    @Override
    public boolean violated() {
        return !actual.isEmpty();
    }

    @Override
    public String code() {
        return "mediation/named-twice";
    }

    @Override
    public List<Object> facts() {
        return List.of(actual);
    }
}
