package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Rule;

record TheEntryIsKnown(String kind, String id, boolean known) implements Rule {
    @Override
    public boolean violated() {
        return !known;
    }

    @Override
    public String code() {
        return "mediation/entry-unknown";
    }

    @Override
    public List<Object> facts() {
        return List.of(kind, id);
    }
}
