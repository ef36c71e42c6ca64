package niangjia.complaint.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import niangjia.complaint.read.KnownByName;
import niangjia.complaint.read.KnownByPhone;
import niangjia.complaint.read.KnownEmployer;
import niangjia.complaint.read.KnownEmployers;
import niangjia.complaint.read.KnownPeople;
import niangjia.shared.Actor;
import niangjia.shared.Seals;
import niangjia.shared.Seals.HandleKind;
import niangjia.shared.web.ApiPaths;
import niangjia.shared.web.Faults;
import niangjia.shared.web.PhoneNumber;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.RequestBody;
import niangjia.shared.web.SignedInStaff;
import niangjia.shared.web.StrictJson;
import niangjia.shared.web.acts.JsonValues;
import niangjia.shared.web.acts.Unasked;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Who is known already. What identifies a person is asked for in a body: addresses are kept in many logs. */
@RestController
@RequestMapping(ApiPaths.V1 + "/known")
class KnownApi {
    /** What can be looked up, one at a time. */
    static final List<String> BY = List.of("phone", "name", "employer");

    private final QuestionDesk questions;
    private final Seals seals;
    private final SignedInStaff staff;

    KnownApi(QuestionDesk questions, Seals seals, SignedInStaff staff) {
        this.questions = questions;
        this.seals = seals;
        this.staff = staff;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> known(HttpServletRequest request) throws IOException {
        Actor viewer = staff.current();
        JsonNode body = StrictJson.object(RequestBody.of(request));
        Faults faults = new Faults();
        Unasked.note("", body, BY, faults);
        List<String> given =
                BY.stream().filter(by -> !JsonValues.absent(body.get(by))).toList();
        if (given.size() != 1) {
            faults.add(String.join("|", BY), Faults.MISSING, String.valueOf(given.size()), "1");
        }
        faults.refuse();
        String by = given.get(0);
        String value = new JsonValues(faults).line(by, body.path(by));
        faults.refuse();
        return ResponseEntity.ok()
                .header("Cache-Control", "no-store")
                .body(answer(viewer, by, value == null ? "" : value));
    }

    private Object answer(Actor viewer, String by, String value) {
        return switch (by) {
            case "phone" -> questions.ask(new KnownByPhone(viewer, hash(value)), KnownPeople.class);
            case "name" -> questions.ask(new KnownByName(viewer, value), KnownPeople.class);
            default -> questions.ask(new KnownEmployer(viewer, value), KnownEmployers.class);
        };
    }

    private String hash(String written) {
        String number = PhoneNumber.normalise(written).orElseGet(() -> {
            Faults faults = new Faults();
            faults.add("phone", Faults.BAD_PHONE, null, "mobile, area code and number, or + and country");
            faults.refuse();
            return "";
        });
        return seals.keyedHash(HandleKind.PHONE, number);
    }
}
