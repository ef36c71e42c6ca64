package niangjia.supervision.write;

import java.util.List;
import niangjia.shared.Rule;

/** Without a name there is nobody to tell: the duty does not exist, it is not skipped. */
record OnlyANamedComplainantIsTold(boolean named) implements Rule {
    @Override
    public boolean violated() {
        return !named;
    }

    @Override
    public String code() {
        return "supervision/nobody-to-tell";
    }

    @Override
    public List<Object> facts() {
        return List.of();
    }
}
