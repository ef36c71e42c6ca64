package niangjia.shared.terms;

import java.util.List;
import niangjia.shared.Rule;

record TheTermIsKnown(String termId, boolean known) implements Rule {
    @Override
    public boolean violated() {
        return !known;
    }

    @Override
    public String code() {
        return "terms/unknown";
    }

    @Override
    public List<Object> facts() {
        return List.of(termId);
    }
}
