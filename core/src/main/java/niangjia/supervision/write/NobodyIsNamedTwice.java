package niangjia.supervision.write;

import java.util.List;
import niangjia.shared.Rule;

record NobodyIsNamedTwice(List<String> twice) implements Rule {
    @Override
    public boolean violated() {
        return !twice.isEmpty();
    }

    @Override
    public String code() {
        return "supervision/supervisor-twice";
    }

    @Override
    public List<Object> facts() {
        return List.of(twice);
    }
}
