package niangjia.complaint.write;

import java.util.List;
import niangjia.shared.Rule;

record TheEntryIsOpen(String kind, String id, boolean open) implements Rule {
    @Override
    public boolean violated() {
        return !open;
    }

    @Override
    public String code() {
        return "complaint/entry-ended";
    }

    @Override
    public List<Object> facts() {
        return List.of(kind, id);
    }
}
