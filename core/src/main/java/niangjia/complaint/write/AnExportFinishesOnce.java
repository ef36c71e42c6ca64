package niangjia.complaint.write;

import java.util.List;
import niangjia.shared.Rule;

record AnExportFinishesOnce(boolean finished) implements Rule {
    @Override
    public boolean violated() {
        return finished;
    }

    @Override
    public String code() {
        return "complaint/export-finished";
    }

    @Override
    public List<Object> facts() {
        return List.of("export-finished", "export-running");
    }
}
