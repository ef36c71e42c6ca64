package niangjia.complaint.write;

import java.util.List;
import niangjia.shared.Rule;

record AnUndoWasStarted(boolean started) implements Rule {
    @Override
    public boolean violated() {
        return !started;
    }

    @Override
    public String code() {
        return "complaint/bulk-no-undo";
    }

    @Override
    public List<Object> facts() {
        return List.of("no-undo", "undo-started");
    }
}
