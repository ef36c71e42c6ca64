package niangjia.mediation.web;

import static niangjia.complaint.web.ComplaintStory.put;

import niangjia.complaint.Category;
import niangjia.complaint.Forum;
import niangjia.complaint.PartyKind;
import niangjia.complaint.read.CaseView;
import niangjia.complaint.web.ComplaintStory;
import niangjia.mediation.ApplicationOrigin;
import niangjia.mediation.DeskKind;
import niangjia.mediation.PartySide;
import niangjia.mediation.ProceedingsStanding;
import niangjia.shared.Actor;
import niangjia.shared.web.acts.MatterIds;
import niangjia.supervision.SupervisionId;
import niangjia.supervision.read.SupervisionView;
import niangjia.supervision.web.SupervisionDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What an application says before anybody types: by how it came, and what the matter it grew out of already tells. */
@Component
class MediationOrigins {
    private static final String SUPERVISION = "supervision:";

    private final ComplaintStory complaints;
    private final SupervisionDesk supervisions;

    MediationOrigins(ComplaintStory complaints, SupervisionDesk supervisions) {
        this.complaints = complaints;
        this.supervisions = supervisions;
    }

    /** At the counter, or sent by a court, an arbitrator or another union. */
    MultiValueMap<String, String> of(ApplicationOrigin origin, Actor reader) {
        MultiValueMap<String, String> typed = begun(origin, reader.unit().id(), "1");
        row(typed, 0, PartySide.APPLICANT, PartyKind.NATURAL_PERSON.name(), null);
        row(typed, 1, PartySide.RESPONDENT, PartyKind.EMPLOYER.name(), null);
        if (origin.fromForum()) {
            Forum forum =
                    switch (origin) {
                        case ARBITRATION -> Forum.ARBITRATION;
                        case COURT_BEFORE_FILING -> Forum.PRE_FILING_MEDIATION;
                        default -> Forum.COURT_FIRST_INSTANCE;
                    };
            typed.add("sentBy.forum", forum.name());
            typed.add("sentBy.standing", ProceedingsStanding.SENT.name());
        }
        return typed;
    }

    /** @throws niangjia.shared.RuleViolated {@code complaint/unknown} also for what lies outside the reader's reach */
    MultiValueMap<String, String> ofComplaint(String complaint, Actor reader) {
        CaseView view = complaints.view(complaint, reader);
        MultiValueMap<String, String> typed =
                begun(ApplicationOrigin.COMPLAINT, ComplaintStory.unit(view), ComplaintStory.workers(view));
        typed.add("bornFrom", view.complaintId());
        var order = view.order();
        if (order != null) {
            typed.set("category", order.category());
        }
        put(typed, "account", view.intake().account());
        row(typed, 0, PartySide.APPLICANT, PartyKind.NATURAL_PERSON.name(), null);
        put(typed, "parties[0].party.name", view.caller().name());
        put(typed, "parties[0].contact", view.caller().phone());
        int row = 1;
        for (var party : view.parties()) {
            if (party.succeededBy() == null) {
                PartySide side = party.part().equals("PAYER") ? PartySide.THIRD : PartySide.RESPONDENT;
                row(typed, row++, side, party.kind(), party.name().text());
            }
        }
        return typed;
    }

    /** @throws niangjia.shared.RuleViolated {@code supervision/unknown} also for what lies outside the reader's reach */
    MultiValueMap<String, String> ofSupervision(String supervision, Actor reader) {
        SupervisionView view = supervision(supervision, reader);
        MultiValueMap<String, String> typed =
                begun(ApplicationOrigin.SUPERVISION, view.holderId(), String.valueOf(Math.max(1, view.workers())));
        typed.add("bornFrom", view.caseId());
        typed.set("category", view.category());
        put(typed, "account", view.account());
        row(typed, 0, PartySide.APPLICANT, PartyKind.NATURAL_PERSON.name(), null);
        var complainant = view.complainant();
        if (complainant != null) {
            put(typed, "parties[0].party.name", complainant.name());
            put(typed, "parties[0].contact", complainant.phone());
        }
        int row = 1;
        for (var respondent : view.respondents()) {
            if (respondent.replaced() == null) {
                put(typed, "parties[" + row + "].employerId", respondent.employerId());
                row(typed, row++, PartySide.RESPONDENT, PartyKind.EMPLOYER.name(), respondent.name());
            }
        }
        return typed;
    }

    /** Of the matter it grew out of; null if there is none, or none that can be seen. */
    @Nullable
    String number(String bornFrom, Actor reader) {
        if (bornFrom.isEmpty()) {
            return null;
        }
        return bornFrom.startsWith(SUPERVISION)
                ? supervision(bornFrom, reader).number()
                : complaints.number(bornFrom, reader);
    }

    private SupervisionView supervision(String written, Actor reader) {
        SupervisionId id = new SupervisionId(new MatterIds(SUPERVISION, "supervision/unknown").read(written));
        return supervisions.view(reader, id);
    }

    private static MultiValueMap<String, String> begun(ApplicationOrigin origin, String unit, String workers) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("origin", origin.name());
        typed.add("desk", DeskKind.UNION.name());
        typed.add("category", Category.WAGE.name());
        typed.add("unit", unit);
        typed.add("workers", workers);
        return typed;
    }

    private static void row(
            MultiValueMap<String, String> typed, int row, PartySide side, String kind, @Nullable String name) {
        typed.add("parties[" + row + "].side", side.name());
        typed.add("parties[" + row + "].party.kind", kind);
        put(typed, "parties[" + row + "].party.name", name);
    }
}
