package niangjia.pages;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What is wrong with one page, each finding in a line. */
record Looked(String name, Page page, Contrasts contrasts) {
    private static final int NARROW = 1024;
    private static final List<String> STANDARD =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final int MOST_STOPS = 400;
    /** A field of days has several stops of its own. */
    private static final int MORE_STOPS = 8;

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

    /** Notes after each Tab where it led: a question to the page takes as long as the key itself. */
    private static final String NOTED = """
            () => { if (!window.niangjiaStops) {
                addEventListener('keyup', event => { if (event.key === 'Tab') window.niangjiaStops.push((%s)()); }, true);
              }
              window.niangjiaStops = []; }""".formatted(STOP);

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
        return Stream.concat(
                        new Axe(page).standard(STANDARD, List.of("target-size"), List.of("color-contrast")).stream(),
                        contrasts.wrong(page).stream())
                .map(this::finding)
                .toList();
    }

    /** The rules of WCAG that another look of the same page can break. */
    List<String> rulesOfTheLook() {
        return Stream.concat(new Axe(page).rules(List.of("target-size")).stream(), contrasts.wrong(page).stream())
                .map(this::finding)
                .toList();
    }

    /** The same page in large type in a narrow window. */
    List<String> fitsNarrow() {
        page.setViewportSize(NARROW, Seat.HEIGHT);
        page.evaluate("() => document.documentElement.classList.add('large')");
        List<String> findings = fits(true);
        page.evaluate("() => document.documentElement.classList.remove('large')");
        page.setViewportSize(Seat.WIDTH, Seat.HEIGHT);
        return findings.stream().map(each -> each + " (narrow)").toList();
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
        page.evaluate(NOTED);
        List<?> stops = tabbed(expected.size() + 1);
        for (int i = 0; i < MOST_STOPS; i++) {
            if (i == stops.size()) {
                stops = tabbed(MORE_STOPS);
            }
            Map<?, ?> stop = (Map<?, ?>) stops.get(i);
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

    /** Presses Tab so often, and tells where each press since the beginning has led. */
    private List<?> tabbed(int times) {
        for (int i = 0; i < times; i++) {
            page.keyboard().press("Tab");
        }
        return (List<?>) page.evaluate("() => window.niangjiaStops");
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
