package niangjia.complaint.write;

import java.util.List;
import niangjia.shared.Rule;

/** A caller who agreed is called back, or was tried often enough. */
record TheCallBackWasDoneOrTried(boolean due, int attempts, int expected) implements Rule {
    @Override
    public boolean violated() {
        return due && attempts < expected;
    }

    @Override
    public String code() {
        return "complaint/call-back-outstanding";
    }

    @Override
    public List<Object> facts() {
        return List.of(attempts, expected);
    }
}
