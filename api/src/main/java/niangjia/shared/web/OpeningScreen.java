package niangjia.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import niangjia.shared.OpeningWay;
import org.springframework.web.servlet.HandlerMapping;

/** On which screen something is shown: the address as the application has it, so that nothing that was typed is kept. */
final class OpeningScreen {
    private static final Pattern SEARCH = Pattern.compile("/(search|known|matches)\\b");
    private static final Pattern EXPORT = Pattern.compile("/export\\b|\\.csv\\b");
    private static final Pattern PAPER = Pattern.compile("/(print|docx)\\b");

    private OpeningScreen() {}

    static String of(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? "/" : pattern.toString();
    }

    static OpeningWay way(HttpServletRequest request) {
        String screen = of(request);
        if (SEARCH.matcher(screen).find()) {
            return OpeningWay.SEARCH;
        }
        if (EXPORT.matcher(screen).find()) {
            return OpeningWay.EXPORT;
        }
        if (PAPER.matcher(screen).find()) {
            return OpeningWay.PAPER;
        }
        return ApiPaths.isApi(screen) ? OpeningWay.PROGRAM : OpeningWay.PAGE;
    }
}
