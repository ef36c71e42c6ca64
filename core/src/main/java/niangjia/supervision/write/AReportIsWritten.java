package niangjia.supervision.write;

import java.util.List;
import niangjia.shared.Rule;

record AReportIsWritten(boolean written) implements Rule {
    @Override
    public boolean violated() {
        return !written;
    }

    @Override
    public String code() {
        return "supervision/report-needed";
    }

    @Override
    public List<Object> facts() {
        return List.of();
    }
}
