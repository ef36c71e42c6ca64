package niangjia.supervision.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niangjia.organisation.read.StaffIn;
import niangjia.organisation.read.StaffMember;
import niangjia.organisation.read.StaffPage;
import niangjia.shared.Actor;
import niangjia.shared.web.QuestionDesk;
import niangjia.supervision.web.RegistryInput.Choice;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns the name of a person, as it was chosen or typed, into the one the record knows. */
@Component
class RegistryNames {
    private static final int MOST = 1000;
    private static final Pattern CHOSEN = Pattern.compile("(.+)（([a-z0-9._-]{1,60})）");
    private static final String NAME = "name";
    private static final String STAFF = "staffId";

    private final QuestionDesk questions;

    RegistryNames(QuestionDesk questions) {
        this.questions = questions;
    }

    /** Everybody in service within reach, each so that no two look alike. */
    List<Choice> offered(Actor actor) {
        return staff(actor).stream()
                .map(each -> "%s（%s）".formatted(each.name(), each.signInName()))
                .map(each -> new Choice(each, each))
                .toList();
    }

    /** Fills in who is meant, in the body itself and in the rows of its members. */
    void complete(ObjectNode body, Actor actor) {
        JsonNode members = body.path("members");
        if (body.has(NAME) && !body.has(STAFF)) {
            complete(body, actor, "");
        }
        for (JsonNode member : members) {
            complete((ObjectNode) member, actor, body.path("unit").asString(""));
        }
    }

    /** Who has no place of their own at the desk is known by name, within that union alone. */
    private void complete(ObjectNode person, Actor actor, String unit) {
        String written = person.path(NAME).asString("").strip();
        if (written.isEmpty()) {
            return;
        }
        Matcher chosen = CHOSEN.matcher(written);
        Optional<StaffMember> member = chosen.matches()
                ? staff(actor).stream()
                        .filter(each -> each.signInName().equals(chosen.group(2)))
                        .findFirst()
                : only(staff(actor).stream()
                        .filter(each -> each.name().equals(written))
                        .toList());
        person.put(NAME, member.map(StaffMember::name).orElse(written));
        person.put(STAFF, member.map(StaffMember::staffId).orElseGet(() -> "member:" + derived(unit + written)));
    }

    private List<StaffMember> staff(Actor actor) {
        return questions
                .ask(new StaffIn(actor, actor.unit().id(), null, MOST), StaffPage.class)
                .items();
    }

    private static Optional<StaffMember> only(List<StaffMember> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static String derived(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
