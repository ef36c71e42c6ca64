package niangjia.supervision.write;

import java.util.List;
import niangjia.shared.Rule;

record TheComplainantIsInformed(boolean owed) implements Rule {
    @Override
    public boolean violated() {
        return owed;
    }

    @Override
    public String code() {
        return "supervision/complainant-not-informed";
    }

    @Override
    public List<Object> facts() {
        return List.of();
    }
}
