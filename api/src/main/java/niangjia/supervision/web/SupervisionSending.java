package niangjia.supervision.web;

import niangjia.shared.Actor;
import niangjia.shared.web.ActRequest;
import niangjia.shared.web.Acted;
import niangjia.shared.web.acts.PageRequests;
import niangjia.shared.web.acts.TypedForm;
import niangjia.shared.web.seen.SeenForms;
import niangjia.supervision.SupervisionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Hands a filled-in form to the record, under the id it was shown with. */
@Component
final class SupervisionSending {
    private final SupervisionDesk desk;
    private final PageRequests requests;
    private final SeenForms seen;

    SupervisionSending(SupervisionDesk desk, PageRequests requests, SeenForms seen) {
        this.desk = desk;
        this.requests = requests;
        this.seen = seen;
    }

    Acted send(SupervisionForm form, SupervisionId id, Actor actor, MultiValueMap<String, String> typed) {
        return send(form, id, actor, body(form, typed), typed);
    }

    /** With a body that was made of what was typed elsewhere. */
    Acted send(
            SupervisionForm form, SupervisionId id, Actor actor, ObjectNode body, MultiValueMap<String, String> typed) {
        ActRequest request = requests.of(actor, id.value(), form.segment(), body, requestId(typed), sequence(typed));
        return desk.act(form, id, () -> body, request.having(seen.came(actor, id.value(), typed)));
    }

    Acted send(
            SupervisionForm form,
            SupervisionId id,
            Actor actor,
            ObjectNode body,
            String requestId,
            @Nullable Long expectedSequence) {
        ActRequest request = requests.of(actor, id.value(), form.segment(), body, requestId, expectedSequence);
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
        return requests.requestId(typed);
    }

    @Nullable
    Long sequence(MultiValueMap<String, String> typed) {
        return requests.sequence(typed);
    }
}
