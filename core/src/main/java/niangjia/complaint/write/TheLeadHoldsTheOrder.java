package niangjia.complaint.write;

import java.util.List;
import niangjia.shared.Rule;

record TheLeadHoldsTheOrder(String lead, String holder) implements Rule {
    @Override
    public boolean violated() {
        return !lead.equals(holder);
    }

    @Override
    public String code() {
        return "complaint/lead-not-holder";
    }

    @Override
    public List<Object> facts() {
        return List.of(lead, holder);
    }
}
