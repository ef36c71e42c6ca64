package niangjia.audit.web;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.OpeningReasons;
import niangjia.shared.web.Page;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where somebody says why they look at a matter of another unit. */
@Page
class OpeningReasonPages {
    private static final Pattern CASE = Pattern.compile("(complaint|supervision|mediation):([A-Za-z0-9-]{1,54})");
    private static final Map<String, String> PAGES =
            Map.of("complaint", "/complaints/", "supervision", "/supervisions/", "mediation", "/mediation/");

    private final OpeningReasons reasons;

    OpeningReasonPages(OpeningReasons reasons) {
        this.reasons = reasons;
    }

    @PostMapping("/openings/reason")
    String say(@RequestParam String matter, @RequestParam(defaultValue = "") String reason, HttpSession session) {
        Matcher asked = CASE.matcher(matter);
        if (!asked.matches()) {
            throw new RuleViolated("request/bad-parameter", List.of("matter"));
        }
        reasons.say(session, matter, reason);
        return "redirect:" + PAGES.get(asked.group(1)) + asked.group(2);
    }
}
