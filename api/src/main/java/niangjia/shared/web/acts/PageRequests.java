package niangjia.shared.web.acts;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import niangjia.shared.Actor;
import niangjia.shared.web.ActRequest;
import niangjia.shared.web.RequestHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;

/** What travels beside the command of a form that was filled in on a page. */
@Component
public final class PageRequests {
    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9-]{8,60}");
    private static final Pattern SEQUENCE = Pattern.compile("\\d{1,18}");

    private final RequestHeaders headers;

    public PageRequests(RequestHeaders headers) {
        this.headers = headers;
    }

    /** @param stream of the matter the act is on, or begins */
    public ActRequest of(
            Actor actor, String stream, String segment, JsonNode body, String requestId, @Nullable Long sequence) {
        String what = "PAGE " + stream + " " + segment;
        String digest = headers.digest(actor, what, body.toString().getBytes(StandardCharsets.UTF_8));
        return new ActRequest(actor, requestId, digest, sequence, null, "page/" + segment);
    }

    /** The id the form was shown with; a new one if somebody sent none. */
    public String requestId(MultiValueMap<String, String> typed) {
        String written = typed.getFirst("requestId");
        return written != null && REQUEST_ID.matcher(written).matches()
                ? written
                : UUID.randomUUID().toString();
    }

    /** Of the record as the page showed it; null if it did not say. */
    public @Nullable Long sequence(MultiValueMap<String, String> typed) {
        String written = typed.getFirst("sequence");
        return written != null && SEQUENCE.matcher(written).matches() ? Long.valueOf(written) : null;
    }
}
