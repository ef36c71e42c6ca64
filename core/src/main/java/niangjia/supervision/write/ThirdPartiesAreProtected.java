package niangjia.supervision.write;

import java.util.List;
import niangjia.shared.Rule;

record ThirdPartiesAreProtected(boolean checked) implements Rule {
    @Override
    public boolean violated() {
        return !checked;
    }

    @Override
    public String code() {
        return "supervision/third-parties-unchecked";
    }

    @Override
    public List<Object> facts() {
        return List.of();
    }
}
