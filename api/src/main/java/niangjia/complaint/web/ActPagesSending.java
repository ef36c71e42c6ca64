package niangjia.complaint.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import niangjia.complaint.ComplaintId;
import niangjia.complaint.read.CaseOf;
import niangjia.complaint.read.CaseView;
import niangjia.complaint.read.QueueFilter;
import niangjia.complaint.read.QueueOf;
import niangjia.complaint.read.QueuePage;
import niangjia.complaint.read.QueueRow;
import niangjia.complaint.read.QueueTab;
import niangjia.organisation.web.UnitDirectory;
import niangjia.shared.Actor;
import niangjia.shared.web.ActRequest;
import niangjia.shared.web.Acted;
import niangjia.shared.web.Problem;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.RequestHeaders;
import niangjia.shared.web.StaleForm;
import niangjia.shared.web.seen.SeenClaim;
import niangjia.shared.web.seen.SeenForms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;

/** Hands a filled-in form to the record, under the id it was shown with. */
@Component
final class ActPagesSending {
    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9-]{8,60}");
    private static final Pattern SEQUENCE = Pattern.compile("\\d{1,18}");

    /** More often than this nobody is overtaken while one form is sent. */
    private static final int AGAIN = 3;

    private final ComplaintDesk desk;
    private final RequestHeaders headers;
    private final QuestionDesk questions;
    private final UnitDirectory units;
    private final ActPagesForms forms;
    private final SeenForms shown;

    ActPagesSending(
            ComplaintDesk desk,
            RequestHeaders headers,
            QuestionDesk questions,
            UnitDirectory units,
            ActPagesForms forms,
            SeenForms shown) {
        this.desk = desk;
        this.headers = headers;
        this.questions = questions;
        this.units = units;
        this.forms = forms;
        this.shown = shown;
    }

    /**
     * Sends the form, again if others were quicker with acts that do not stand in its way.
     *
     * @param view null while the store is away: then it is sent once, and the record alone judges it
     * @throws StaleForm with what changed, if an act of others clashes with this one, or too many came one by one
     */
    ActPagesSent send(
            ActForm form,
            ComplaintId complaint,
            @Nullable CaseView view,
            Actor actor,
            MultiValueMap<String, String> typed) {
        JsonNode asked = body(form, view, actor, typed);
        JsonNode body = asked;
        Long seen = sequence(typed);
        List<Problem.Change> along = new ArrayList<>();
        SeenClaim onScreen = shown.came(actor, complaint.value(), typed);
        for (int tries = 0; ; tries++) {
            try {
                ActRequest request = request(form, complaint, actor, asked, requestId(typed), seen)
                        .having(onScreen);
                JsonNode tried = body;
                return new ActPagesSent(desk.act(form, complaint, () -> tried, request), along);
            } catch (StaleForm stale) {
                if (view == null || seen == null || tries == AGAIN) {
                    throw stale;
                }
                seen = ActPagesOvertaken.beyond(form.act(), seen, stale).orElseThrow(() -> stale);
                along.addAll(0, stale.changes());
                CaseView now = questions
                        .askForOptional(new CaseOf(actor, complaint.value()), CaseView.class)
                        .orElseThrow(() -> stale);
                body = body(form, now, actor, ActPagesEntries.renewed(form, now, typed));
            }
        }
    }

    private JsonNode body(ActForm form, @Nullable CaseView view, Actor actor, MultiValueMap<String, String> typed) {
        return new ActPagesBody(completed(form.act().name(), view, actor, typed), "").of(form);
    }

    Acted act(
            ActForm form,
            ComplaintId complaint,
            Actor actor,
            JsonNode body,
            String requestId,
            @Nullable Long expectedSequence) {
        return desk.act(
                form, complaint, () -> body, request(form, complaint, actor, body, requestId, expectedSequence));
    }

    /** @param asked the body as the form came in: it stays the same request, also with keys made anew */
    private ActRequest request(
            ActForm form,
            ComplaintId complaint,
            Actor actor,
            JsonNode asked,
            String requestId,
            @Nullable Long expectedSequence) {
        String what = "PAGE " + complaint.value() + " " + form.segment();
        String digest = headers.digest(actor, what, asked.toString().getBytes(StandardCharsets.UTF_8));
        return new ActRequest(actor, requestId, digest, expectedSequence, null, "page/" + form.segment());
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

    /** What people say by name or number is turned into what the record calls it. */
    private MultiValueMap<String, String> completed(
            String act, @Nullable CaseView view, Actor actor, MultiValueMap<String, String> typed) {
        MultiValueMap<String, String> completed = new LinkedMultiValueMap<>(typed);
        switch (act) {
            case "AssignHandler" ->
                handlers(view, actor).stream()
                        .filter(choice -> choice.value().equals(typed.getFirst("handlerId")))
                        .forEach(choice -> completed.set("handlerName", choice.label()));
            case "LinkRepeat" ->
                numbered(typed.getFirst("earlier"), actor).forEach(row -> completed.set("earlier", row.complaintId()));
            case "RequestReturn" ->
                units.all().stream()
                        .filter(unit -> unit.name().equals(strip(typed.getFirst("rightUnit"))))
                        .forEach(unit -> completed.set("rightUnit", unit.unit().id()));
            default -> {
                // said as the record says it
            }
        }
        return completed;
    }

    /** Who serves where is told by the store alone. */
    private List<ActPagesForm.Choice> handlers(@Nullable CaseView view, Actor actor) {
        if (view == null) {
            throw QuestionDesk.unavailable();
        }
        return forms.handlers(view, actor);
    }

    private List<QueueRow> numbered(@Nullable String number, Actor actor) {
        if (strip(number).isEmpty()) {
            return List.of();
        }
        QueueFilter filter = new QueueFilter(null, null, null, null, null, strip(number));
        List<QueueRow> rows = questions
                .ask(new QueueOf(actor, QueueTab.ALL, filter, null, 2), QueuePage.class)
                .rows();
        return rows.size() == 1 ? rows : List.of();
    }

    private static String strip(@Nullable String written) {
        return written == null ? "" : written.strip();
    }
}
