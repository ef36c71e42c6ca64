package niangjia.complaint.write;

import java.util.List;
import niangjia.shared.Rule;

record AnExtensionStaysWithinTheLimit(int workingDays, int limit) implements Rule {
    @Override
    public boolean violated() {
        return workingDays < 1 || workingDays > limit;
    }

    @Override
    public String code() {
        return "complaint/extension-too-long";
    }

    @Override
    public List<Object> facts() {
        return List.of(workingDays, limit);
    }
}
