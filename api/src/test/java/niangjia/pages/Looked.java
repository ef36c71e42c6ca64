package niangjia.pages;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is wrong with one page, each finding in a line. */
record Looked(String name, Page page) {
    private static final List<String> STANDARD =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final Set<String> SERIOUS = Set.of("serious", "critical");
    private static final int MOST_STOPS = 400;

    /** Everything that Tab must reach: of a group of radio buttons one, and nothing behind an open dialog. */
    private static final String STOPS = """
            () => { const root = document.querySelector('dialog[open]') || document;
              const groups = new Set();
              return [...root.querySelectorAll('a[href],button,input,select,textarea,summary,[tabindex="0"]')]
                .filter(e => e.checkVisibility({visibilityProperty: true}) && !e.disabled && e.type !== 'hidden' && e.tabIndex >= 0
                  && !e.closest('.skip'))
                .filter(e => { if (e.type !== 'radio') return true;
                  const seen = groups.has(e.name); groups.add(e.name); return !seen; })
                .map(e => { const key = e.type === 'radio' ? 'radio ' + e.name : e.outerHTML.slice(0, 160);
                  return key; }); }""";

    /** Where the focus is, and whether it can be seen there. */
    private static final String STOP = """
            () => { const e = document.activeElement;
              if (!e || e === document.body || e.matches('dialog, h1, h2')) return null;
              // the button inside a field of days or hours is ringed by the browser itself
              let ringed = ['date', 'time'].includes(e.type) && !e.matches(':focus');
              for (let at = e, up = 0; at && up < 4; at = at.parentElement, up++) {
                const style = getComputedStyle(at);
                ringed ||= style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1;
              }
              const box = (e.closest('label') || e).getBoundingClientRect();
              const inside = box.bottom > 0 && box.top < innerHeight * 1.01 && box.right > 0 && box.left < innerWidth * 1.01;
              const key = e.type === 'radio' ? 'radio ' + e.name : e.outerHTML.slice(0, 160);
              return { key, ringed, inside: inside && box.width > 0 && box.height > 0 }; }""";

    private static final String FRAME = """
            () => ({ lang: document.documentElement.lang, title: document.title,
              h1: [...document.querySelectorAll('h1')].length, main: document.querySelectorAll('main').length,
              skip: !!document.querySelector('a.skip[href="#main"]') && !!document.getElementById('main') })""";

    /** What can be cut off sideways; rows cut with an ellipsis on purpose are not. */
    private static final String CUT = """
            () => { const wide = document.scrollingElement.clientWidth;
              const over = document.scrollingElement.scrollWidth > wide ? ['scrolls sideways'] : [];
              const zoom = document.documentElement.currentCSSZoom || 1;
              const edge = innerWidth + 1;
              return over.concat([...document.querySelectorAll('a,button,input,select,textarea,h1,h2,td,th,kbd,dd')]
                .filter(e => e.checkVisibility({visibilityProperty: true}) && e.type !== 'hidden'
                  && !e.closest('.skip, .hidden, .stat, dialog:not([open])'))
                .filter(e => { const r = e.getBoundingClientRect(); return r.width > 0 && (r.right > edge || r.left < -1); })
                .map(e => 'outside: ' + e.outerHTML.slice(0, 120)).slice(0, 3)); }""";

    /** The rules of WCAG, by axe. */
    List<String> rules() {
        AxeRuleOptions on = new AxeRuleOptions();
        on.setEnabled(true);
        AxeRunOptions options = onlyWhatIsWrong();
        options.setRules(Map.of("target-size", on));
        return serious(new AxeBuilder(page).options(options).withTags(STANDARD));
    }

    /** The rules of WCAG that another look of the same page can break. */
    List<String> rulesOfTheLook() {
        return serious(
                new AxeBuilder(page).options(onlyWhatIsWrong()).withRules(List.of("color-contrast", "target-size")));
    }

    /** What is right is a thousand lines to a page, written and read for nobody. */
    private static AxeRunOptions onlyWhatIsWrong() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private List<String> serious(AxeBuilder axe) {
        // without frames, one page holds all there is to look at
        return axe.setLegacyMode(true).analyze().getViolations().stream()
                .filter(rule -> SERIOUS.contains(rule.getImpact()))
                .map(this::said)
                .toList();
    }

    private String said(Rule rule) {
        List<String> where =
                rule.getNodes().stream().map(CheckedNode::getHtml).limit(3).toList();
        return finding(rule.getId() + " (" + rule.getNodes().size() + "): " + where);
    }

    /** Language, title, one heading of the page, one main part, and a way past the top. */
    List<String> frame(String language) {
        Map<?, ?> seen = (Map<?, ?>) page.evaluate(FRAME);
        List<String> findings = new ArrayList<>();
        note(findings, language.equals(seen.get("lang")), "lang is " + seen.get("lang"));
        note(findings, !String.valueOf(seen.get("title")).isBlank(), "no title");
        note(findings, ((Number) seen.get("h1")).intValue() == 1, seen.get("h1") + " h1");
        note(findings, ((Number) seen.get("main")).intValue() == 1, seen.get("main") + " main");
        note(findings, Boolean.TRUE.equals(seen.get("skip")), "no skip link");
        note(findings, !page.content().contains("??"), "words are missing");
        return findings;
    }

    List<String> fits(boolean large) {
        List<String> findings = new ArrayList<>();
        ((List<?>) page.evaluate(CUT)).forEach(cut -> findings.add(finding(String.valueOf(cut))));
        Object zoom = page.evaluate("() => getComputedStyle(document.documentElement).zoom");
        note(findings, String.valueOf(zoom).equals(large ? "1.25" : "1"), "zoom is " + zoom);
        return findings;
    }

    /** Past the top by the skip link, then through everything by Tab. */
    List<String> byKeyboard() {
        List<String> findings = new ArrayList<>();
        List<?> expected = (List<?>) page.evaluate(STOPS);
        // what is open over the page closes when one leaves it
        if (page.locator("dialog[open], details.menu[open]").count() == 0) {
            page.focus(".skip");
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            Object past = page.evaluate("() => document.querySelector('main').contains(document.activeElement)"
                    + " || !document.querySelector('main :is(a[href],button,input,select,textarea,summary)')");
            note(findings, Boolean.TRUE.equals(past), "the skip link does not lead into the main part");
        }
        if (page.locator("dialog[open]").count() == 0) {
            page.focus(".skip");
        }
        Set<String> reached = new LinkedHashSet<>();
        for (int i = 0; i < MOST_STOPS; i++) {
            page.keyboard().press("Tab");
            Map<?, ?> stop = (Map<?, ?>) page.evaluate(STOP);
            if (stop == null) {
                if (i > 0) {
                    break;
                }
                continue;
            }
            String key = String.valueOf(stop.get("key"));
            if (!reached.add(key) && reached.size() >= expected.size()) {
                break;
            }
            note(findings, Boolean.TRUE.equals(stop.get("ringed")), "no ring: " + key);
            note(findings, Boolean.TRUE.equals(stop.get("inside")), "focus out of sight: " + key);
        }
        expected.stream()
                .map(String::valueOf)
                .filter(each -> !reached.contains(each))
                .forEach(each -> findings.add(finding("not reached: " + each)));
        return findings;
    }

    private void note(List<String> findings, boolean holds, String otherwise) {
        if (!holds) {
            findings.add(finding(otherwise));
        }
    }

    private String finding(String what) {
        return name + " | " + what;
    }
}
