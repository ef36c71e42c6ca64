package niangjia.complaint.write;

import java.util.List;
import niangjia.shared.Rule;
import niangjia.shared.UnitRef;

record TheLeadIsNotAnAssistant(UnitRef lead, List<UnitRef> assistants) implements Rule {
    @Override
    public boolean violated() {
        return assistants.contains(lead);
    }

    @Override
    public String code() {
        return "complaint/lead-is-assistant";
    }

    @Override
    public List<Object> facts() {
        return List.of(lead.id());
    }
}
