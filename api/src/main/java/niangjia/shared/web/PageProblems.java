package niangjia.shared.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says refusals in the language of the page, which need not be that of the browser. */
@Component
public final class PageProblems {
    private static final Logger LOG = LoggerFactory.getLogger(PageProblems.class);

    private final ProblemTexts texts;

    public PageProblems(ProblemTexts texts) {
        this.texts = texts;
    }

    public PageProblem of(Throwable thrown) {
        Refusal refusal = Refusal.of(thrown);
        Locale language = ProblemTexts.language(List.of(LocaleContextHolder.getLocale()));
        String incident = null;
        if (refusal.code().equals(Refusal.FAULT)) {
            incident = UUID.randomUUID().toString();
            // the message of an exception may hold a caller's words: only where it arose is kept
            LOG.error("incident {}: {}", incident, Trace.of(thrown));
        }
        return new PageProblem(
                texts.title(refusal.code(), refusal.facts(), language),
                texts.next(refusal.code(), refusal.facts(), language),
                ProblemStatus.of(refusal.code()),
                refusal.code(),
                fields(thrown, language),
                thrown instanceof StaleForm stale ? stale.changes() : List.of(),
                incident);
    }

    private Map<String, String> fields(Throwable thrown, Locale language) {
        Map<String, String> words = new LinkedHashMap<>();
        if (thrown instanceof BadInput bad) {
            bad.faults()
                    .forEach(fault -> words.putIfAbsent(
                            fault.field(), texts.title(fault.code(), List.of(fault.expected()), language)));
        }
        return words;
    }
}
