package niangjia.pages;

import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether words stand out from what is behind them, by axe. No rule of axe takes longer, asked for each word of each page; it
 * follows from colour, size and weight of the letters and from the grounds they stand on. Words of one look
 * are therefore judged until axe has once found one of them right, on whatever page; what is wrong, or what axe cannot
 * tell, is judged on each.
 */
final class Contrasts {
    /** So many words of one look on one page, since those that others cover are not told. */
    private static final int EACH = 5;

    /** What letters look like and stand on, each with the words that do. */
    private static final String LOOKS = """
            () => {
              const of = (e, ...names) => { const style = getComputedStyle(e); return names.map(name => style[name]).join(); };
              const look = (e) => {
                const grounds = new Set();
                for (let at = e; at; at = at.parentElement) {
                  grounds.add(of(at, 'backgroundColor', 'backgroundImage', 'opacity', 'filter', 'mixBlendMode', 'position', 'zIndex'));
                }
                return [of(e, 'color', 'fontSize', 'fontWeight', 'textShadow'), ...grounds].join('|'); };
              const spoken = (e) => e.matches('input,select,textarea')
                || [...e.childNodes].some(each => each.nodeType === Node.TEXT_NODE && each.nodeValue.trim());
              window.niangjiaLooks = new Map();
              [...document.querySelectorAll('body *')]
                .filter(e => spoken(e) && e.checkVisibility({ visibilityProperty: true }))
                .forEach(e => { const at = look(e);
                  niangjiaLooks.set(at, [...niangjiaLooks.get(at) || [], e]); });
              return [...niangjiaLooks.keys()]; }""";

    private static final String JUDGED = """
            ([asked, each]) => axe.run({ include: asked.flatMap(look => niangjiaLooks.get(look).slice(0, each)) },
                { runOnly: { type: 'rule', values: ['color-contrast'] }, elementRef: true, preload: false })
              .then(found => {
                const passed = new Set(found.passes.flatMap(rule => rule.nodes.map(node => node.element)));
                return {
                  wrong: found.violations.map(rule => rule.id + ' (' + rule.nodes.length + '): '
                    + JSON.stringify(rule.nodes.slice(0, 3).map(node => node.html))),
                  right: asked.filter(look => niangjiaLooks.get(look).some(e => passed.has(e))) }; })""";

    private final Set<String> right = new HashSet<>();

    List<String> wrong(Page page) {
        List<String> asked = ((List<?>) page.evaluate(LOOKS))
                .stream()
                        .map(String::valueOf)
                        .filter(look -> !right.contains(look))
                        .toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        Axe.known(page);
        Map<?, ?> judged = (Map<?, ?>) page.evaluate(JUDGED, List.of(asked, EACH));
        ((List<?>) judged.get("right")).forEach(look -> right.add(String.valueOf(look)));
        return ((List<?>) judged.get("wrong")).stream().map(String::valueOf).toList();
    }
}
