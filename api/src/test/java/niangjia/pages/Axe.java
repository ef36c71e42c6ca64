package niangjia.pages;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules of WCAG, judged by axe in the page. Its own builder hands half a megabyte of script to each page twice and brings
 * back all that is right as well, which takes longer than the judging: here the script goes in once, and what is serious comes out.
 */
record Axe(Page page) {
    private static final String SCRIPT = "() => {" + AxeBuilder.getAxeScript() + "}";

    /** Of each rule its first places. */
    private static final String JUDGED = """
            options => axe.run(document, options).then(found => found.violations
              .filter(rule => ['serious', 'critical'].includes(rule.impact))
              .map(rule => rule.id + ' (' + rule.nodes.length + '): '
                + JSON.stringify(rule.nodes.slice(0, 3).map(node => node.html))))""";

    /** Everything the standard asks, with the rules that are off by themselves and without those judged elsewhere. */
    List<String> standard(List<String> tags, List<String> more, List<String> without) {
        Map<String, Map<String, Object>> rules = new HashMap<>();
        more.forEach(rule -> rules.put(rule, Map.of("enabled", true)));
        without.forEach(rule -> rules.put(rule, Map.of("enabled", false)));
        return judged(Map.of("runOnly", Map.of("type", "tag", "values", tags), "rules", rules));
    }

    /** These rules alone. */
    List<String> rules(List<String> rules) {
        return judged(Map.of("runOnly", Map.of("type", "rule", "values", rules)));
    }

    /** The script is a part of the page from here on. */
    static void known(Page page) {
        if (!Boolean.TRUE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(SCRIPT);
        }
    }

    private List<String> judged(Map<String, Object> asked) {
        Map<String, Object> options = new HashMap<>(asked);
        options.put("reporter", "no-passes");
        // fetched for sound and film alone, of which there is none
        options.put("preload", false);
        known(page);
        return ((List<?>) page.evaluate(JUDGED, options))
                .stream().map(String::valueOf).toList();
    }
}
