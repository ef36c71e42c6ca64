package niangjia.supervision.write;

import java.util.List;
import niangjia.shared.Rule;
import niangjia.supervision.PaperKind;

record ADemandFollowsABreach(PaperKind kind, boolean found) implements Rule {
    @Override
    public boolean violated() {
        return (kind == PaperKind.OPINION || kind == PaperKind.SUGGESTION) && !found;
    }

    @Override
    public String code() {
        return "supervision/breach-needed";
    }

    @Override
    public List<Object> facts() {
        return List.of(kind);
    }
}
