package niangjia.mediation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import niangjia.mediation.ApplicationCommand.ReceiveApplication;
import niangjia.mediation.MediationAct;
import niangjia.mediation.MediationId;
import niangjia.mediation.MediationStatus;
import niangjia.mediation.read.MediationView;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.ActRequest;
import niangjia.shared.web.Acted;
import niangjia.shared.web.RequestBody;
import niangjia.shared.web.RequestHeaders;
import niangjia.shared.web.SignedInStaff;
import niangjia.shared.web.StrictJson;
import niangjia.shared.web.acts.ActAnswers;
import niangjia.shared.web.acts.AskedField;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Every act of a mediation case for programs: what can be done, when, by whom, what it takes; and doing it. */
@RestController
@RequestMapping(MediationApi.PATH)
class MediationActsApi {
    private static final List<Row> TABLE =
            MediationForm.all().stream().map(Row::of).toList();
    private static final MediationForm BEGINNING = MediationForm.of(ReceiveApplication.class);

    private final MediationDesk desk;
    private final RequestHeaders headers;
    private final SignedInStaff staff;

    MediationActsApi(MediationDesk desk, RequestHeaders headers, SignedInStaff staff) {
        this.desk = desk;
        this.headers = headers;
        this.staff = staff;
    }

    /**
     * @param act as it stands in addresses
     * @param from states of the case that allow it; empty for the one that begins a case
     * @param side from where in the federation it is done
     */
    record Row(
            String act,
            String name,
            List<MediationStatus> from,
            List<Role> roles,
            MediationAct.Side side,
            List<AskedField> fields) {
        static Row of(MediationForm form) {
            MediationAct act = form.act();
            List<Role> people = act.roles().stream()
                    .filter(role -> role != Role.SYSTEM)
                    .sorted()
                    .toList();
            return new Row(
                    form.segment(),
                    act.name(),
                    act.from().stream().sorted().toList(),
                    people,
                    act.side(),
                    AskedField.of(form.slots()));
        }
    }

    record Table(List<Row> acts) {}

    /** @param number absent while the read side is behind */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(String caseId, @Nullable String number, long sequence) {}

    @GetMapping("/acts")
    Table acts() {
        return new Table(TABLE);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> receive(HttpServletRequest request) throws IOException {
        Actor actor = staff.current();
        byte[] body = RequestBody.of(request);
        ActRequest asked = headers.read(request, actor, body);
        MediationId id = MediationIds.of(actor.staffId(), asked.requestId());
        Acted acted = desk.act(BEGINNING, id, () -> StrictJson.object(body), asked);
        boolean shown = ActAnswers.shown(request, () -> desk.shows(acted));
        String number = shown
                ? desk.findUnlessAway(actor, new MediationId(acted.stream()))
                        .map(MediationView::number)
                        .orElse(null)
                : null;
        return ActAnswers.begun(MediationApi.PATH, acted, shown)
                .body(new Answer(acted.stream(), number, acted.sequence()));
    }

    @PostMapping(path = "/{id}/acts/{act}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> act(@PathVariable String id, @PathVariable String act, HttpServletRequest request)
            throws IOException {
        Actor actor = staff.current();
        MediationForm form = MediationForm.bySegment(act)
                .filter(known -> !known.begins())
                .orElseThrow(() -> new RuleViolated("request/unknown-path", List.of()));
        byte[] body = RequestBody.of(request);
        MediationId caseId = MediationIds.read(id);
        Acted acted = desk.act(form, caseId, () -> StrictJson.object(body), headers.read(request, actor, body));
        boolean shown = ActAnswers.shown(request, () -> desk.shows(acted));
        return ActAnswers.done(acted, shown).body(new Answer(caseId.value(), null, acted.sequence()));
    }
}
