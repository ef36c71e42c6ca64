package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Rule;

record TheEntryIsNew(String kind, String id, boolean known) implements Rule {
    @Override
    public boolean violated() {
        return known;
    }

    @Override
    public String code() {
        return "mediation/entry-exists";
    }

    @Override
    public List<Object> facts() {
        return List.of(kind, id);
    }
}
