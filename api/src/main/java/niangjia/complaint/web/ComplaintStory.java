package niangjia.complaint.web;

import java.util.List;
import java.util.regex.Pattern;
import niangjia.complaint.read.CaseOf;
import niangjia.complaint.read.CaseView;
import niangjia.complaint.read.Words;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.QuestionDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** What a complaint already says of the matter that grows out of it, as far as the reader may see it. */
@Component
public final class ComplaintStory {
    private static final String KIND = "complaint:";
    private static final Pattern FORM = Pattern.compile(KIND + "[A-Za-z0-9-]{1,54}");

    private final QuestionDesk questions;

    public ComplaintStory(QuestionDesk questions) {
        this.questions = questions;
    }

    /**
     * @param complaint its id, with or without its kind
     * @throws RuleViolated {@code complaint/unknown} also for what lies outside the reader's reach
     */
    public CaseView view(String complaint, Actor reader) {
        String id = complaint.startsWith(KIND) ? complaint : KIND + complaint;
        if (!FORM.matcher(id).matches()) {
            throw new RuleViolated("complaint/unknown", List.of(""));
        }
        return questions
                .askForOptional(new CaseOf(reader, id), CaseView.class)
                .orElseThrow(() -> new RuleViolated("complaint/unknown", List.of("")));
    }

    public String number(String complaint, Actor reader) {
        return view(complaint, reader).number();
    }

    /** The unit that has it, or that took it in. */
    public static String unit(CaseView view) {
        String holder = view.holderId();
        return holder == null ? view.receivedBy() : holder;
    }

    /** How many are concerned, at least one. */
    public static String workers(CaseView view) {
        var order = view.order();
        return order == null ? "1" : String.valueOf(Math.max(1, order.workers()));
    }

    /** Adds what is said; nothing where nothing is, or where it may not be read. */
    public static void put(MultiValueMap<String, String> typed, String path, @Nullable Words said) {
        put(typed, path, said == null ? null : said.text());
    }

    public static void put(MultiValueMap<String, String> typed, String path, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            typed.add(path, value);
        }
    }
}
