package niangjia.supervision.web;

import static niangjia.complaint.web.ComplaintStory.put;

import niangjia.complaint.read.CaseParts.CallerView;
import niangjia.complaint.read.CaseView;
import niangjia.complaint.web.ComplaintStory;
import niangjia.shared.Actor;
import niangjia.supervision.ClueSource;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What a complaint already says of the clue that grows out of it, as far as the reader may see it. */
@Component
class ClueOfComplaint {
    private final ComplaintStory complaints;

    ClueOfComplaint(ComplaintStory complaints) {
        this.complaints = complaints;
    }

    /** @throws niangjia.shared.RuleViolated {@code complaint/unknown} also for what lies outside the reader's reach */
    MultiValueMap<String, String> begin(String complaint, Actor reader) {
        CaseView view = complaints.view(complaint, reader);
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("bornFrom", view.complaintId());
        typed.add("source", ClueSource.COMPLAINT.name());
        typed.add("unit", ComplaintStory.unit(view));
        typed.add("workers", ComplaintStory.workers(view));
        var order = view.order();
        if (order != null) {
            typed.add("category", order.category());
        }
        put(typed, "account", view.intake().account());
        caller(typed, view.caller());
        int row = 0;
        for (var party : view.parties()) {
            String name = party.name().text();
            if (name != null && party.succeededBy() == null) {
                typed.add("respondents[" + row++ + "].name", name);
            }
        }
        return typed;
    }

    String number(String complaint, Actor reader) {
        return complaints.number(complaint, reader);
    }

    private static void caller(MultiValueMap<String, String> typed, CallerView caller) {
        if (caller.anonymous()) {
            typed.add("complainant.anonymous", "true");
            return;
        }
        put(typed, "complainant.person", caller.personId());
        put(typed, "complainant.name", caller.name());
        put(typed, "complainant.phone", caller.phone());
    }
}
