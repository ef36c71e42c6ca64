package niangjia.supervision.write;

import java.util.List;
import niangjia.shared.Rule;

record SomethingGoesThere(int actual) implements Rule {
    @Override
    public boolean violated() {
        return actual < 1;
    }

    @Override
    public String code() {
        return "supervision/fields-missing";
    }

    @Override
    public List<Object> facts() {
        return List.of(actual, 1);
    }
}
