package niangjia.complaint.write;

import java.util.List;
import niangjia.shared.Rule;

record AnExtensionIsPending(boolean pending) implements Rule {
    @Override
    public boolean violated() {
        return !pending;
    }

    @Override
    public String code() {
        return "complaint/no-extension-pending";
    }

    @Override
    public List<Object> facts() {
        return List.of();
    }
}
