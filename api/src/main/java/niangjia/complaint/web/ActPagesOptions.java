package niangjia.complaint.web;

import java.util.Arrays;
import java.util.List;
import niangjia.complaint.Category;
import niangjia.complaint.Channel;
import niangjia.complaint.Consent;
import niangjia.complaint.Emergency;
import niangjia.complaint.MatterType;
import niangjia.complaint.Medium;
import niangjia.complaint.PartyKind;
import niangjia.complaint.Urgency;
import niangjia.complaint.WorkerKind;
import org.springframework.stereotype.Component;

/** The values templates offer for the parts of a caller, of a party and of an order. */
@Component("actPagesOptions")
final class ActPagesOptions {
    /** Without the id of a person known already, which is never typed. */
    public List<String> callerParts() {
        return List.of("name", "phone", "idNumber", "address");
    }

    public List<String> partyKinds() {
        return names(PartyKind.values());
    }

    public List<String> workerKinds() {
        return names(WorkerKind.values());
    }

    public List<String> channels() {
        return names(Channel.values());
    }

    public List<String> media() {
        return names(Medium.values());
    }

    public List<String> consents() {
        return names(Consent.values());
    }

    public List<String> categories() {
        return names(Category.values());
    }

    public List<String> matterTypes() {
        return names(MatterType.values());
    }

    public List<String> urgencies() {
        return names(Urgency.values());
    }

    public List<String> emergencies() {
        return names(Emergency.values());
    }

    public List<String> secrecies() {
        return names(CallSheet.Secrecy.values());
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
