package niangjia.mediation.web;

import static niangjia.complaint.web.OpenApiParts.option;
import static niangjia.complaint.web.OpenApiParts.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import niangjia.complaint.Category;
import niangjia.mediation.MediatorActs;
import niangjia.mediation.MediatorId;
import niangjia.mediation.RoomActs;
import niangjia.mediation.RoomId;
import niangjia.mediation.RoomStatus;
import niangjia.mediation.read.MediatorFilter;
import niangjia.mediation.read.MediatorPage;
import niangjia.mediation.read.MediatorView;
import niangjia.mediation.read.RoomPage;
import niangjia.mediation.read.RoomView;
import niangjia.mediation.read.RosterShows;
import niangjia.shared.Actor;
import niangjia.shared.UnitRef;
import niangjia.shared.web.PageWords;
import niangjia.shared.web.QuestionDesk;
import niangjia.supervision.read.EmployerPage;
import niangjia.supervision.read.EmployersOn;
import niangjia.supervision.web.RegistryAnswers;
import niangjia.supervision.web.RegistryForm;
import niangjia.supervision.web.RegistryInput.Choice;
import niangjia.supervision.web.RegistryKind;
import niangjia.supervision.web.RegistrySeen;
import niangjia.supervision.web.RegistryShelf;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The registries of mediation: who mediates, and where. */
@Component
class RosterShelf implements RegistryShelf {
    static final RegistryKind MEDIATOR = new RegistryKind("mediator", "mediators", MediatorActs.all(), MediatorId::new);
    static final RegistryKind ROOM = new RegistryKind("room", "rooms", RoomActs.all(), RoomId::new);

    private static final String EMPLOYER = "employer";
    private static final String UNIT = "unit";

    private final RosterReading reading;
    private final QuestionDesk questions;
    private final PageWords words;

    RosterShelf(RosterReading reading, QuestionDesk questions, PageWords words) {
        this.reading = reading;
        this.questions = questions;
        this.words = words;
    }

    @Override
    public List<RegistryKind> kinds() {
        return List.of(MEDIATOR, ROOM);
    }

    @Override
    public RegistrySeen see(RegistryKind kind, Actor viewer, String stream) {
        if (kind == MEDIATOR) {
            MediatorView view = reading.mediator(viewer, stream);
            UnitRef unit = new UnitRef(view.now().unitId(), view.unitPath());
            return new RegistrySeen(
                    view, stream, view.now().sequence(), view.status().name(), unit, view.course());
        }
        RoomView view = reading.room(viewer, stream);
        UnitRef unit = new UnitRef(view.now().unitId(), view.unitPath());
        return new RegistrySeen(
                view, stream, view.now().sequence(), view.now().status().name(), unit, view.course());
    }

    @Override
    public Object shows(String stream, long sequence) {
        return new RosterShows(stream, sequence);
    }

    @Override
    public RegistryAnswers answers(RegistryKind kind) {
        return kind == MEDIATOR
                ? new RegistryAnswers(
                        MediatorPage.class,
                        MediatorView.class,
                        List.of(
                                text(UNIT),
                                option("filter", MediatorFilter.values()),
                                option("speciality", Category.values()),
                                text("language")))
                : new RegistryAnswers(
                        RoomPage.class, RoomView.class, List.of(text(UNIT), option("state", RoomStatus.values())));
    }

    /** A mediator is named after the person, so that nobody has two calendars. */
    @Override
    public Optional<String> key(RegistryKind kind, JsonNode body) {
        String staffId = body.path("staffId").asString("").strip();
        return kind == MEDIATOR && !staffId.isEmpty()
                ? Optional.of(MediatorId.ofStaff(staffId).value().substring("mediator:".length()))
                : Optional.empty();
    }

    @Override
    public MultiValueMap<String, String> defaults(RegistryForm form, Object view) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        if (view instanceof MediatorView mediator && form.name().equals("ChangeMediator")) {
            typed.put("specialities", mediator.now().specialities());
            typed.set("languages", String.join("\n", mediator.now().languages()));
            for (int i = 0; i < mediator.now().officeHours().size(); i++) {
                String row = "officeHours[" + i + "].";
                typed.set(row + "day", mediator.now().officeHours().get(i).day());
                typed.set(row + "from", mediator.now().officeHours().get(i).from());
                typed.set(row + "to", mediator.now().officeHours().get(i).to());
            }
        }
        if (view instanceof RoomView room && form.name().equals("ChangeRoom")) {
            typed.set("name", room.now().name());
            typed.set("seats", String.valueOf(room.now().seats()));
            typed.put("equipment", room.now().equipment());
        }
        return typed;
    }

    @Override
    public Map<String, List<Choice>> choices(Object view) {
        return view instanceof MediatorView mediator
                ? Map.of(
                        "conflictId",
                        mediator.conflicts().stream()
                                .filter(each -> !each.lifted())
                                .map(each -> new Choice(
                                        each.conflictId(),
                                        words.text(
                                                "mediator.conflict-choice",
                                                each.conflictId(),
                                                words.label("ConflictKind", each.kind()),
                                                words.exact(each.declaredAt()))))
                                .toList())
                : Map.of();
    }

    /** People know an employer by its name. */
    @Override
    public void complete(RegistryForm form, ObjectNode body, Actor actor) {
        String written = body.path(EMPLOYER).asString("").strip();
        if (written.isEmpty() || written.startsWith("employer:")) {
            return;
        }
        questions
                .ask(new EmployersOn(actor, written, null, null, reading.today(), null, 100), EmployerPage.class)
                .items()
                .stream()
                .filter(each -> each.name().equals(written))
                .findFirst()
                .ifPresent(each -> body.put(EMPLOYER, each.employerId()));
    }
}
