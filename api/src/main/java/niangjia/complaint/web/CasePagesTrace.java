package niangjia.complaint.web;

import java.util.Map;
import niangjia.shared.web.PageWords;
import org.springframework.stereotype.Component;

/** The plain fields of the full record, said as people say them; the record itself keeps the codes. */
@Component("caseTrace")
final class CasePagesTrace {
    private static final Map<String, String> ENUMS = Map.ofEntries(
            Map.entry("channel", "Channel"),
            Map.entry("medium", "Medium"),
            Map.entry("matterType", "MatterType"),
            Map.entry("category", "Category"),
            Map.entry("urgency", "Urgency"),
            Map.entry("difficulty", "Difficulty"),
            Map.entry("satisfaction", "Satisfaction"),
            Map.entry("consent", "Consent"),
            Map.entry("consents", "Consent"),
            Map.entry("forum", "Forum"),
            Map.entry("result", "ResultCode"),
            Map.entry("service", "Emergency"),
            Map.entry("ground", "DeclineGround"),
            Map.entry("kinds", "WorkerKind"));

    private final PageWords words;

    CasePagesTrace(PageWords words) {
        this.words = words;
    }

    public String value(String path, String value) {
        String plain = path.replaceAll("\\[\\d+]", "");
        String last = plain.substring(plain.lastIndexOf('.') + 1);
        if (last.endsWith("Fen")) {
            return words.yuan(Long.valueOf(value));
        }
        if (last.equals("unitId") || last.equals("fromUnitId") || last.equals("leadId")) {
            return words.unit(value);
        }
        if (value.equals("true") || value.equals("false")) {
            return words.text("flag." + value);
        }
        String type = ENUMS.get(last);
        return type == null ? value : words.label(type, value);
    }
}
