package niangjia.complaint.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import niangjia.complaint.Category;
import niangjia.complaint.read.Matches;
import niangjia.complaint.read.MatchesFor;
import niangjia.complaint.read.Typed;
import niangjia.shared.Actor;
import niangjia.shared.web.ApiPaths;
import niangjia.shared.web.Faults;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.RequestBody;
import niangjia.shared.web.SignedInStaff;
import niangjia.shared.web.StrictJson;
import niangjia.shared.web.acts.JsonValues;
import niangjia.shared.web.acts.Unasked;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What may have to do with a call, for programs; every field may be missing or half typed. */
@RestController
@RequestMapping(ApiPaths.V1 + "/known/matches")
class MatchesApi {
    static final List<String> LINES =
            List.of("employer", "place", "callerName", "phone", "idNumber", "category", "complaintId");
    static final String ACCOUNT = "account";
    static final String MOST = "most";

    private static final List<String> FIELDS =
            Stream.concat(Stream.of(ACCOUNT, MOST), LINES.stream()).toList();

    private final QuestionDesk questions;
    private final TypedReader reader;
    private final SignedInStaff staff;
    private final Clock clock;

    MatchesApi(QuestionDesk questions, TypedReader reader, SignedInStaff staff, Clock clock) {
        this.questions = questions;
        this.reader = reader;
        this.staff = staff;
        this.clock = clock;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Matches> matches(HttpServletRequest request) throws IOException {
        Actor viewer = staff.current();
        JsonNode body = StrictJson.object(RequestBody.of(request));
        Faults faults = new Faults();
        Unasked.note("", body, FIELDS, faults);
        JsonValues values = new JsonValues(faults);
        JsonNode account = body.get(ACCOUNT);
        JsonNode category = body.get("category");
        Category wanted = JsonValues.absent(category) || category == null
                ? null
                : values.option("category", category, Category.class);
        Typed typed = reader.read(
                JsonValues.absent(account) || account == null ? null : values.account(ACCOUNT, account),
                line(values, body, "employer"),
                line(values, body, "place"),
                line(values, body, "callerName"),
                line(values, body, "phone"),
                line(values, body, "idNumber"),
                wanted == null ? null : wanted.name(),
                line(values, body, "complaintId"));
        int most = most(values, body, faults);
        faults.refuse();
        return ResponseEntity.ok()
                .header("Cache-Control", "no-store")
                .body(questions.ask(new MatchesFor(viewer, typed, clock.instant(), most), Matches.class));
    }

    private static @Nullable String line(JsonValues values, JsonNode body, String field) {
        JsonNode node = body.get(field);
        return node == null || JsonValues.absent(node) ? null : values.line(field, node);
    }

    private static int most(JsonValues values, JsonNode body, Faults faults) {
        JsonNode node = body.get(MOST);
        Integer asked = node == null || JsonValues.absent(node) ? null : values.number(MOST, node);
        if (asked == null) {
            return MatchesFor.FEW;
        }
        if (asked < 1 || asked > MatchesFor.MOST) {
            faults.add(MOST, Faults.NOT_ONE_OF, asked.toString(), "1…" + MatchesFor.MOST);
            return MatchesFor.FEW;
        }
        return asked;
    }
}
