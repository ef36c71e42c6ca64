package niangjia.audit.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the screens are called on which something was shown; by how their addresses begin. */
@Component("openingScreens")
class OpeningScreens {
    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        // the longer before the shorter
        NAMES.put("/api/v1/known", "known");
        NAMES.put("/api/v1/matches", "matches");
        NAMES.put("/api", "program");
        NAMES.put("/queue/export", "export");
        NAMES.put("/queue/peek", "peek");
        NAMES.put("/queue", "queue");
        NAMES.put("/complaints/{id}/acts", "act");
        NAMES.put("/complaints", "case");
        NAMES.put("/log/matches", "matches");
        NAMES.put("/log", "log");
        NAMES.put("/search", "search");
        NAMES.put("/register", "register");
        NAMES.put("/board", "board");
        NAMES.put("/supervisions", "supervision");
        NAMES.put("/mediation", "mediation");
        NAMES.put("/registry", "registry");
        NAMES.put("/audit", "audit");
    }

    /** What follows {@code opening.screen.} in the name's key. */
    public String name(String screen) {
        return NAMES.entrySet().stream()
                .filter(each -> screen.startsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("other");
    }
}
