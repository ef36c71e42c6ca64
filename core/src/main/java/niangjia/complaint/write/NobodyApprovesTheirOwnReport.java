package niangjia.complaint.write;

import java.util.List;
import niangjia.shared.Rule;
import org.jspecify.annotations.Nullable;

record NobodyApprovesTheirOwnReport(
        String approver, @Nullable String reporter) implements Rule {
    @Override
    public boolean violated() {
        return approver.equals(reporter);
    }

    @Override
    public String code() {
        return "complaint/own-report";
    }

    @Override
    public List<Object> facts() {
        return List.of(approver);
    }
}
