package niangjia.complaint.write;

import java.util.List;
import niangjia.complaint.ComplaintId;
import niangjia.shared.Rule;

record ARepeatIsOfAnotherComplaint(ComplaintId id, ComplaintId earlier) implements Rule {
    @Override
    public boolean violated() {
        return id.equals(earlier);
    }

    @Override
    public String code() {
        return "complaint/repeat-of-itself";
    }

    @Override
    public List<Object> facts() {
        return List.of(earlier.value());
    }
}
