package niangjia.shared.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says refusals in the language of the page, which need not be that of the browser. */
@Component
public final class PageProblems {
    private static final Logger LOG = LoggerFactory.getLogger(PageProblems.class);

    private static final Pattern IN_A_UNIT = Pattern.compile("([A-Z_]+(?:,[A-Z_]+)*) @ (\\w+)");

    private final ProblemTexts texts;
    private final PageWords words;

    public PageProblems(ProblemTexts texts, PageWords words) {
        this.texts = texts;
        this.words = words;
    }

    public PageProblem of(Throwable thrown) {
        Refusal refusal = Refusal.of(thrown);
        Locale language = ProblemTexts.language(List.of(LocaleContextHolder.getLocale()));
        List<?> facts = refusal.facts().stream().map(this::said).toList();
        String incident = null;
        if (refusal.code().equals(Refusal.FAULT)) {
            incident = UUID.randomUUID().toString();
            // the message of an exception may hold a caller's words: only where it arose is kept
            LOG.error("incident {}: {}", incident, Trace.of(thrown));
        }
        return new PageProblem(
                texts.title(refusal.code(), facts, language),
                texts.next(refusal.code(), facts, language),
                ProblemStatus.of(refusal.code()),
                refusal.code(),
                fields(thrown, language),
                thrown instanceof StaleForm stale ? stale.changes() : List.of(),
                incident);
    }

    /** What is told of a refusal, with its status on the answer. */
    public PageProblem refused(Throwable thrown, HttpServletResponse response) {
        PageProblem problem = of(thrown);
        response.setStatus(problem.status());
        return problem;
    }

    /** Rules name a role in a unit as {@code HANDLER @ 430502}; people read what both are called. */
    private Object said(Object fact) {
        if (!(fact instanceof String written)) {
            return fact;
        }
        Matcher places = IN_A_UNIT.matcher(written);
        return places.replaceAll(place -> Matcher.quoteReplacement(words.text(
                "fact.in-unit",
                words.labels("Role", List.of(place.group(1).split(",", -1))),
                words.unit(place.group(2)))));
    }

    private Map<String, String> fields(Throwable thrown, Locale language) {
        Map<String, String> told = new LinkedHashMap<>();
        if (thrown instanceof BadInput bad) {
            bad.faults()
                    .forEach(fault -> told.putIfAbsent(
                            fault.field(), texts.title(fault.code(), List.of(fault.expected()), language)));
        }
        return told;
    }
}
