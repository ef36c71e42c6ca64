package niangjia.complaint.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import niangjia.complaint.read.CaseView;
import niangjia.complaint.web.ActPagesForm.Choice;
import niangjia.complaint.web.ActPagesForm.Input;
import niangjia.organisation.read.StaffIn;
import niangjia.organisation.read.StaffMember;
import niangjia.organisation.read.StaffPage;
import niangjia.organisation.web.UnitDirectory;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.web.PageProblem;
import niangjia.shared.web.PageWords;
import niangjia.shared.web.QuestionDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Builds the form of any act from the description the API reads it by. */
@Component
final class ActPagesForms {
    private static final int STAFF = 1000;

    private final ActPagesEntries entries;
    private final UnitDirectory units;
    private final QuestionDesk queries;
    private final PageWords words;
    private final Clock clock;

    ActPagesForms(ActPagesEntries entries, UnitDirectory units, QuestionDesk queries, PageWords words, Clock clock) {
        this.entries = entries;
        this.units = units;
        this.queries = queries;
        this.words = words;
        this.clock = clock;
    }

    /** As it is first shown, with what the case already says. */
    ActPagesForm fresh(ActForm form, @Nullable CaseView view, Actor actor) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        for (ActField field : form.fields()) {
            String path = ActPagesEntries.path(field);
            if (ActPagesEntries.adds(form.act().name(), path)) {
                typed.add(path, ActPagesEntries.newKey(form.act().name(), path, view));
            }
        }
        if (view != null) {
            CasePagesKnown.fill(form.act().name(), view, typed);
        }
        return shown(form, view, actor, typed, UUID.randomUUID().toString(), null);
    }

    /** As it comes back, nothing typed lost. */
    ActPagesForm shown(
            ActForm form,
            @Nullable CaseView view,
            Actor actor,
            MultiValueMap<String, String> typed,
            String requestId,
            @Nullable PageProblem problem) {
        List<Input> inputs = new ArrayList<>();
        for (ActField field : form.fields()) {
            if (!field.name().equals(ActField.OCCURRED_AT)) {
                inputs.add(input(form.act().name(), field, view, actor));
            }
        }
        return new ActPagesForm(
                form.act().name(),
                form.segment(),
                inputs,
                requestId,
                view == null ? null : view.sequence(),
                typed,
                problem);
    }

    private Input input(String act, ActField field, @Nullable CaseView view, Actor actor) {
        String name = field.name();
        if (ActPagesEntries.adds(act, name) || name.equals("handlerName")) {
            return new Input(name, "hidden", false, List.of());
        }
        if (view != null) {
            Optional<List<Choice>> choices =
                    name.equals("handlerId") ? Optional.of(handlers(view, actor)) : entries.existing(act, name, view);
            if (choices.isPresent()) {
                return new Input(name, field.many() ? "checks" : "select", field.required(), choices.get());
            }
        }
        return new Input(name, look(field), field.required(), choices(field, actor));
    }

    private static String look(ActField field) {
        boolean line = field.name().equals("name");
        return switch (field.kind()) {
            case TEXT, PERSON, COMPLAINT -> field.many() ? "lines" : "line";
            case SEALED -> line ? "line" : "words";
            case UNIT, ENUM -> field.many() ? "checks" : "select";
            case MONEY -> "money";
            case DATE -> "date";
            case MOMENT -> "moment";
            case FLAG -> "flag";
            case NUMBER -> "number";
            case CALLER -> "caller";
            case PARTY -> "party";
            case INSTALMENT -> "instalments";
        };
    }

    private List<Choice> choices(ActField field, Actor actor) {
        return switch (field.kind()) {
            case ENUM ->
                field.options().stream()
                        .map(value -> new Choice(value, words.label(field.type().getSimpleName(), value)))
                        .toList();
            case UNIT ->
                units.openWithin(actor.unit()).stream()
                        .map(unit -> new Choice(unit.unit().id(), units.indented(unit)))
                        .toList();
            default ->
                field.name().equals("rightUnit")
                        ? units.all().stream()
                                .map(unit -> new Choice(unit.name(), unit.name()))
                                .toList()
                        : List.of();
        };
    }

    List<Choice> handlers(CaseView view, Actor actor) {
        String holder = view.holderId();
        if (holder == null) {
            return List.of();
        }
        return queries.ask(new StaffIn(actor, holder, null, STAFF), StaffPage.class).items().stream()
                .filter(member -> serves(member, holder))
                .map(member -> new Choice(member.staffId(), member.name()))
                .toList();
    }

    private boolean serves(StaffMember member, String unit) {
        return member.assignments().on(DeskTime.dayOf(clock.instant())).entrySet().stream()
                .anyMatch(held -> held.getKey().id().equals(unit)
                        && held.getValue().stream().anyMatch(CasePagesKnown.HANDLING::contains));
    }
}
