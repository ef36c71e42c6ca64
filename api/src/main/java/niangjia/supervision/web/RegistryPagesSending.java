package niangjia.supervision.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import niangjia.complaint.read.QueueFilter;
import niangjia.complaint.read.QueueOf;
import niangjia.complaint.read.QueuePage;
import niangjia.complaint.read.QueueRow;
import niangjia.complaint.read.QueueTab;
import niangjia.shared.Actor;
import niangjia.shared.web.ActRequest;
import niangjia.shared.web.Acted;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.RequestHeaders;
import niangjia.shared.web.acts.TypedForm;
import niangjia.shared.web.seen.SeenForms;
import niangjia.supervision.ReferralBasis;
import niangjia.supervision.read.SupervisionFilter;
import niangjia.supervision.read.SupervisionRows;
import niangjia.supervision.read.SupervisionTab;
import niangjia.supervision.read.SupervisionsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.node.ObjectNode;

/** Hands a filled-in form to the record, under the id it was shown with. */
@Component
class RegistryPagesSending {
    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9-]{8,60}");
    private static final Pattern SEQUENCE = Pattern.compile("\\d{1,18}");

    private static final String ORIGIN = "origin";

    private final RegistryDesk desk;
    private final RequestHeaders headers;
    private final RegistryNames names;
    private final Registries registries;
    private final QuestionDesk questions;
    private final SeenForms shown;

    RegistryPagesSending(
            RegistryDesk desk,
            RequestHeaders headers,
            RegistryNames names,
            Registries registries,
            QuestionDesk questions,
            SeenForms shown) {
        this.desk = desk;
        this.headers = headers;
        this.names = names;
        this.registries = registries;
        this.questions = questions;
        this.shown = shown;
    }

    Acted begin(RegistryKind kind, Actor actor, MultiValueMap<String, String> typed) {
        ObjectNode body = body(kind, kind.beginning(), actor, typed);
        return desk.begin(kind, () -> body, request(kind.beginning(), kind.path(), actor, body, typed, null));
    }

    Acted act(RegistryKind kind, RegistryForm form, String stream, Actor actor, MultiValueMap<String, String> typed) {
        ObjectNode body = body(kind, form, actor, typed);
        ActRequest request = request(form, stream, actor, body, typed, sequence(typed));
        return desk.act(kind, form, stream, () -> body, request.having(shown.came(actor, stream, typed)));
    }

    static String requestId(MultiValueMap<String, String> typed) {
        String written = typed.getFirst("requestId");
        return written != null && REQUEST_ID.matcher(written).matches()
                ? written
                : UUID.randomUUID().toString();
    }

    static @Nullable Long sequence(MultiValueMap<String, String> typed) {
        String written = typed.getFirst("sequence");
        return written != null && SEQUENCE.matcher(written).matches() ? Long.valueOf(written) : null;
    }

    /** The page asks for consent to this body and no other: so the consent it hears is for this body. */
    private ObjectNode body(RegistryKind kind, RegistryForm form, Actor actor, MultiValueMap<String, String> typed) {
        ObjectNode body = new TypedForm(typed).of(form.slots());
        if (form.namesPeople()) {
            names.complete(body, actor);
        }
        registries.shelfOf(kind).complete(form, body, actor);
        if (form.name().equals("PrepareReferral")) {
            named(body, actor);
        }
        if (form.name().equals("PrepareReferral")
                && ReferralBasis.SEPARATE_CONSENT
                        .name()
                        .equals(body.path("basis").asString(""))) {
            body.set("consentFor", body.path("body"));
        }
        return body;
    }

    /** People know an order and a case by its number. */
    private void named(ObjectNode body, Actor actor) {
        String written = body.path(ORIGIN).asString("").strip();
        if (written.isEmpty() || ReferralWords.isMatter(written)) {
            return;
        }
        QueueFilter filter = new QueueFilter(null, null, null, null, null, written);
        List<QueueRow> rows = questions
                .ask(new QueueOf(actor, QueueTab.ALL, filter, null, 2), QueuePage.class)
                .rows();
        rows.stream().filter(row -> row.number().equals(written)).forEach(row -> body.put(ORIGIN, row.complaintId()));
        SupervisionFilter numbered = new SupervisionFilter(null, null, null, null, null, written);
        questions
                .ask(new SupervisionsOf(actor, SupervisionTab.ALL, numbered, null, 2), SupervisionRows.class)
                .rows()
                .stream()
                .filter(row -> row.number().equals(written))
                .forEach(row -> body.put(ORIGIN, row.caseId()));
    }

    private ActRequest request(
            RegistryForm form,
            String about,
            Actor actor,
            ObjectNode body,
            MultiValueMap<String, String> typed,
            @Nullable Long seen) {
        byte[] asked = body.toString().getBytes(StandardCharsets.UTF_8);
        String digest = headers.digest(actor, "PAGE " + about + " " + form.segment(), asked);
        return new ActRequest(actor, requestId(typed), digest, seen, null, "page/" + form.segment());
    }
}
