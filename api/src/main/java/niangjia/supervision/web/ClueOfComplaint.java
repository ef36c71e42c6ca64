package niangjia.supervision.web;

import java.util.List;
import java.util.regex.Pattern;
import niangjia.complaint.read.CaseOf;
import niangjia.complaint.read.CaseParts.CallerView;
import niangjia.complaint.read.CaseView;
import niangjia.complaint.read.Words;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.QuestionDesk;
import niangjia.supervision.ClueSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What a complaint already says of the clue that grows out of it, as far as the reader may see it. */
@Component
class ClueOfComplaint {
    private static final String KIND = "complaint:";
    private static final Pattern FORM = Pattern.compile(KIND + "[A-Za-z0-9-]{1,54}");

    private final QuestionDesk questions;

    ClueOfComplaint(QuestionDesk questions) {
        this.questions = questions;
    }

    /** @throws RuleViolated {@code complaint/unknown} also for what lies outside the reader's reach */
    MultiValueMap<String, String> begin(String complaint, Actor reader) {
        CaseView view = view(complaint, reader);
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("bornFrom", view.complaintId());
        typed.add("source", ClueSource.COMPLAINT.name());
        typed.add("unit", view.holderId() == null ? view.receivedBy() : view.holderId());
        var order = view.order();
        typed.add("workers", order == null ? "1" : String.valueOf(Math.max(1, order.workers())));
        if (order != null) {
            typed.add("category", order.category());
        }
        put(typed, "account", text(view.intake().account()));
        caller(typed, view.caller());
        int row = 0;
        for (var party : view.parties()) {
            String name = text(party.name());
            if (name != null && party.succeededBy() == null) {
                typed.add("respondents[" + row++ + "].name", name);
            }
        }
        return typed;
    }

    String number(String complaint, Actor reader) {
        return view(complaint, reader).number();
    }

    private static void caller(MultiValueMap<String, String> typed, CallerView caller) {
        if (caller.anonymous()) {
            typed.add("complainant.anonymous", "true");
            return;
        }
        put(typed, "complainant.person", caller.personId());
        put(typed, "complainant.name", text(caller.name()));
        put(typed, "complainant.phone", text(caller.phone()));
    }

    private CaseView view(String complaint, Actor reader) {
        String id = complaint.startsWith(KIND) ? complaint : KIND + complaint;
        if (!FORM.matcher(id).matches()) {
            throw new RuleViolated("complaint/unknown", List.of(""));
        }
        return questions
                .askForOptional(new CaseOf(reader, id), CaseView.class)
                .orElseThrow(() -> new RuleViolated("complaint/unknown", List.of("")));
    }

    private static void put(MultiValueMap<String, String> typed, String path, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            typed.add(path, value);
        }
    }

    private static @Nullable String text(@Nullable Words said) {
        return said == null ? null : said.text();
    }
}
