package niangjia.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says every refusal as a problem document in the reader's language; also for those outside the controllers. */
@Component
public class Problems {
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final JsonMapper JSON = new JsonMapper();
    private static final int LONGEST_PATH = 200;

    private final ProblemTexts texts;
    private final StorePulse pulse;

    public Problems(ProblemTexts texts, StorePulse pulse) {
        this.texts = texts;
        this.pulse = pulse;
    }

    /** What the exception means to the one who asked; a fault of ours goes to the log under an incident id, and no further. */
    public Problem of(Throwable thrown, HttpServletRequest request) {
        Refusal refusal = Refusal.of(thrown);
        List<FieldFault> faults = thrown instanceof BadInput bad ? bad.faults() : List.of();
        List<Problem.Change> changes = thrown instanceof StaleForm stale ? stale.changes() : null;
        String incident = null;
        if (refusal.code().equals(Refusal.FAULT)) {
            incident = UUID.randomUUID().toString();
            // the message of an exception may hold a caller's words: only where it arose is kept
            LOG.error("incident {}: {}", incident, Trace.of(thrown));
        }
        return problem(refusal, faults, changes, incident, request);
    }

    /** For what is refused before or behind the controllers: by security, by the server itself. */
    public Problem ofStatus(int status, HttpServletRequest request) {
        return problem(Refusal.ofStatus(status), List.of(), null, null, request);
    }

    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(MEDIA_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Language", language(request).toLanguageTag());
        response.setHeader("Cache-Control", "no-store");
        if (problem.status() == 503) {
            response.setHeader("Retry-After", "1");
        }
        response.getOutputStream().write(JSON.writeValueAsBytes(problem));
    }

    private Problem problem(
            Refusal refusal,
            List<FieldFault> faults,
            @Nullable List<Problem.Change> changes,
            @Nullable String incident,
            HttpServletRequest request) {
        Locale language = language(request);
        String title = texts.title(refusal.code(), refusal.facts(), language);
        List<Problem.Field> fields = faults.stream()
                .map(fault -> new Problem.Field(
                        fault.field(),
                        fault.code(),
                        fault.actual(),
                        fault.expected(),
                        texts.title(fault.code(), List.of(fault.expected()), language)))
                .toList();
        return new Problem(
                Problem.type(refusal.code()),
                title,
                ProblemStatus.of(refusal.code()),
                fields.isEmpty() ? title : detail(fields),
                path(request),
                refusal.code(),
                texts.next(refusal.code(), refusal.facts(), language),
                fields.isEmpty() ? null : fields,
                changes,
                incident,
                refusal.code().equals(QuestionDesk.UNAVAILABLE) ? pulse.lastAnswered() : null);
    }

    private static String detail(List<Problem.Field> fields) {
        return String.join(
                "; ", fields.stream().map(f -> f.field() + ": " + f.title()).toList());
    }

    /** Without the query: nothing that was typed is repeated. */
    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        return path.length() > LONGEST_PATH ? path.substring(0, LONGEST_PATH) : path;
    }

    private static Locale language(HttpServletRequest request) {
        // without the header the servlet would answer with the machine's language
        return request.getHeader("Accept-Language") == null
                ? ProblemTexts.CHINESE
                : ProblemTexts.language(Collections.list(request.getLocales()));
    }
}
