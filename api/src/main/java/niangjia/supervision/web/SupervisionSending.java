package niangjia.supervision.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import niangjia.shared.Actor;
import niangjia.shared.web.ActRequest;
import niangjia.shared.web.Acted;
import niangjia.shared.web.RequestHeaders;
import niangjia.shared.web.acts.TypedForm;
import niangjia.supervision.SupervisionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Hands a filled-in form to the record, under the id it was shown with. */
@Component
final class SupervisionSending {
    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9-]{8,60}");
    private static final Pattern SEQUENCE = Pattern.compile("\\d{1,18}");

    private final SupervisionDesk desk;
    private final RequestHeaders headers;

    SupervisionSending(SupervisionDesk desk, RequestHeaders headers) {
        this.desk = desk;
        this.headers = headers;
    }

    Acted send(SupervisionForm form, SupervisionId id, Actor actor, MultiValueMap<String, String> typed) {
        return send(form, id, actor, body(form, typed), requestId(typed), sequence(typed));
    }

    Acted send(
            SupervisionForm form,
            SupervisionId id,
            Actor actor,
            ObjectNode body,
            String requestId,
            @Nullable Long expectedSequence) {
        String what = "PAGE " + id.value() + " " + form.segment();
        String digest = headers.digest(actor, what, body.toString().getBytes(StandardCharsets.UTF_8));
        ActRequest request = new ActRequest(actor, requestId, digest, expectedSequence, null, "page/" + form.segment());
        return desk.act(form, id, () -> body, request);
    }

    /** As the API takes it; an employer that was typed in has no key yet. */
    ObjectNode body(SupervisionForm form, MultiValueMap<String, String> typed) {
        ObjectNode body = new TypedForm(typed).of(form.slots());
        int row = 0;
        for (JsonNode respondent : body.path("respondents")) {
            row++;
            if (respondent instanceof ObjectNode object && !object.has("respondentId")) {
                object.put("respondentId", "r" + row);
            }
        }
        return body;
    }

    /** The id the form was shown with; a new one if somebody sent none. */
    String requestId(MultiValueMap<String, String> typed) {
        String written = typed.getFirst("requestId");
        return written != null && REQUEST_ID.matcher(written).matches()
                ? written
                : UUID.randomUUID().toString();
    }

    @Nullable
    Long sequence(MultiValueMap<String, String> typed) {
        String written = typed.getFirst("sequence");
        return written != null && SEQUENCE.matcher(written).matches() ? Long.valueOf(written) : null;
    }
}
