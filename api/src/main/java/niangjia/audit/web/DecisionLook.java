package niangjia.audit.web;

import java.util.List;
import java.util.Map;
import niangjia.shared.web.PageWords;
import org.springframework.stereotype.Component;

/** How decisions are told on pages; templates know it as {@code @decisions}. */
@Component("decisions")
class DecisionLook {
    private static final Map<String, String> PAGES = Map.of(
            "complaint", "/complaints/",
            "supervision", "/supervisions/",
            "mediation", "/mediation/",
            "referral", "/registry/referrals/");

    private static final int SHORT = 12;

    private final PageWords words;

    DecisionLook(PageWords words) {
        this.words = words;
    }

    /** What happened, without what the entry says besides. */
    public String event(String name) {
        return words.phrase("event." + name, List.of())
                .replaceAll("[（(：:，,].*$", "")
                .strip();
    }

    /** The page of the matter. */
    public String matter(String caseId) {
        int colon = caseId.indexOf(':');
        return PAGES.getOrDefault(caseId.substring(0, colon), "/") + caseId.substring(colon + 1);
    }

    /** The beginning of a digest, by which people compare two. */
    public String brief(String digest) {
        return digest.substring(0, Math.min(SHORT, digest.length()));
    }
}
