package niangjia.shared.terms;

import java.util.List;
import niangjia.shared.Rule;

record ExtensionsStayWithinTheLimit(int by, int left) implements Rule {
    @Override
    public boolean violated() {
        return by < 1 || by > left;
    }

    @Override
    public String code() {
        return "terms/extension-too-long";
    }

    @Override
    public List<Object> facts() {
        return List.of(by, left);
    }
}
