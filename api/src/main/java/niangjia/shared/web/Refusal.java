package niangjia.shared.web;

import java.util.List;
import java.util.concurrent.TimeoutException;
import niangjia.shared.RuleViolated;
import niangjia.shared.read.StoreAway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * What an exception means to the one who asked.
 *
 * @param facts what is, then what was expected
 */
record Refusal(String code, List<?> facts) {
    static final String FAULT = "desk/fault";
    private static final int DEPTH = 20;

    /** Looks behind the wrappings of bus, future and proxy for the one exception that says something. */
    static Refusal of(Throwable thrown) {
        @Nullable Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEPTH; depth++, cause = cause.getCause()) {
            Refusal told = told(cause);
            if (told != null) {
                return told;
            }
        }
        return new Refusal(FAULT, List.of());
    }

    private static @Nullable Refusal told(Throwable thrown) {
        if (thrown instanceof RuleViolated rule) {
            return new Refusal(rule.code(), rule.facts());
        }
        if (thrown instanceof StaleForm stale) {
            return new Refusal(stale.refusal().code(), stale.refusal().facts());
        }
        if (thrown instanceof BadInput) {
            return new Refusal(BadInput.CODE, List.of());
        }
        if (thrown instanceof AggregateNotFoundException unknown) {
            return ofUnknown(String.valueOf(unknown.getAggregateIdentifier()));
        }
        if (thrown instanceof ConcurrencyException || thrown instanceof ConcurrencyFailureException) {
            return new Refusal("record/busy", List.of());
        }
        if (thrown instanceof TimeoutException || StoreAway.is(thrown)) {
            return new Refusal("desk/unavailable", List.of());
        }
        if (thrown instanceof HttpMessageNotReadableException) {
            return new Refusal(StrictJson.MALFORMED, List.of(1, 1));
        }
        if (thrown instanceof MethodArgumentTypeMismatchException parameter) {
            return new Refusal("request/bad-parameter", List.of(parameter.getName()));
        }
        if (thrown instanceof MissingServletRequestParameterException parameter) {
            return new Refusal("request/bad-parameter", List.of(parameter.getParameterName()));
        }
        if (thrown instanceof AuthenticationException) {
            return ofStatus(401);
        }
        if (thrown instanceof AccessDeniedException) {
            return ofStatus(403);
        }
        return thrown instanceof ErrorResponse response
                ? ofStatus(response.getStatusCode().value())
                : null;
    }

    private static Refusal ofUnknown(String stream) {
        String kind = stream.substring(0, Math.max(0, stream.indexOf(':')));
        String code =
                switch (kind) {
                    case "staff" -> "organisation/staff-unknown";
                    case "unit" -> "organisation/unit-unknown";
                    case "guidance" -> "knowledge/unknown";
                    case "employer", "committee", "credential", "referral", "mediator", "room" ->
                        "supervision/registry-unknown";
                    case "supervision" -> "supervision/unknown";
                    default -> "complaint/unknown";
                };
        return new Refusal(code, List.of(stream, ""));
    }

    /** For what the web layer refuses by itself. */
    static Refusal ofStatus(int status) {
        String code =
                switch (status) {
                    case 401 -> "sign-in/needed";
                    case 403 -> "sign-in/denied";
                    case 404 -> "request/unknown-path";
                    case 405 -> "request/wrong-method";
                    case 406 -> "request/not-acceptable";
                    case 413 -> "request/too-large";
                    case 415 -> "request/unsupported-media-type";
                    case 503 -> "desk/unavailable";
                    default -> status >= 400 && status < 500 ? "request/rejected" : FAULT;
                };
        return new Refusal(code, status == 413 ? List.of(RequestBody.LARGEST) : List.of());
    }
}
