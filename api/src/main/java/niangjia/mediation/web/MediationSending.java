package niangjia.mediation.web;

import niangjia.mediation.MediationId;
import niangjia.mediation.read.MediationView;
import niangjia.shared.Actor;
import niangjia.shared.web.ActRequest;
import niangjia.shared.web.Acted;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.acts.PageRequests;
import niangjia.shared.web.acts.TypedForm;
import niangjia.shared.web.seen.SeenForms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.node.ObjectNode;

/** Hands a filled-in form to the record, under the id it was shown with. */
@Component
final class MediationSending {
    private final MediationDesk desk;
    private final PageRequests requests;
    private final SeenForms seen;

    MediationSending(MediationDesk desk, PageRequests requests, SeenForms seen) {
        this.desk = desk;
        this.requests = requests;
        this.seen = seen;
    }

    Acted act(MediationForm form, MediationView view, Actor actor, MultiValueMap<String, String> typed) {
        return send(form, new MediationId(view.caseId()), view, actor, typed, requestId(typed), sequence(typed));
    }

    /**
     * While the store is away: the record judges the act by itself, as it does for programs.
     *
     * @throws niangjia.shared.RuleViolated {@code desk/unavailable} if the act adds what needs a key no other has yet
     */
    Acted unseen(MediationForm form, MediationId id, Actor actor, MultiValueMap<String, String> typed) {
        ObjectNode body = new TypedForm(typed).of(form.slots());
        ObjectNode completed = body.deepCopy();
        MediationKeys.complete(completed, null);
        if (!completed.equals(body)) {
            throw QuestionDesk.unavailable();
        }
        return send(form, id, null, actor, typed, requestId(typed), sequence(typed));
    }

    /** The same request of the same person always begins the same case. */
    Acted begin(MediationForm form, Actor actor, MultiValueMap<String, String> typed) {
        String requestId = requestId(typed);
        return send(form, MediationIds.of(actor.staffId(), requestId), null, actor, typed, requestId, null);
    }

    private Acted send(
            MediationForm form,
            MediationId id,
            @Nullable MediationView view,
            Actor actor,
            MultiValueMap<String, String> typed,
            String requestId,
            @Nullable Long sequence) {
        ObjectNode body = new TypedForm(typed).of(form.slots());
        MediationKeys.complete(body, view);
        ActRequest request = requests.of(actor, id.value(), form.segment(), body, requestId, sequence);
        return desk.act(form, id, () -> body, request.having(seen.came(actor, id.value(), typed)));
    }

    String requestId(MultiValueMap<String, String> typed) {
        return requests.requestId(typed);
    }

    @Nullable
    Long sequence(MultiValueMap<String, String> typed) {
        return requests.sequence(typed);
    }
}
