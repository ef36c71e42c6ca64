package niangjia.organisation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niangjia.organisation.Assignments;
import niangjia.organisation.read.Capacities;
import niangjia.organisation.read.StaffMember;
import niangjia.organisation.read.StaffSeen;
import niangjia.organisation.web.RightsSource.Acts;
import niangjia.organisation.web.RightsSource.Figure;
import niangjia.organisation.web.RightsSource.Rights;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.web.PageModules;
import niangjia.shared.web.QuestionDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a change of rights lets a person see and do, told before it is made: each of their capacities as it is and as it
 * would be on the first day of the change.
 */
@Component
class ChangePreview {
    private final List<RightsSource> sources;
    private final PageModules modules;
    private final QuestionDesk questions;

    ChangePreview(List<RightsSource> sources, PageModules modules, QuestionDesk questions) {
        this.sources = List.copyOf(sources);
        this.modules = modules;
        this.questions = questions;
    }

    /** What the person sees and does on that day as things stand. */
    List<CapacityChange> standing(Actor asker, StaffMember person, LocalDate day) {
        return compare(asker, person, person.assignments(), day);
    }

    /** @param after what the person's assignments would be */
    List<CapacityChange> compare(Actor asker, StaffMember person, Assignments after, LocalDate day) {
        Map<String, Actor> now = capacities(asker, person, person.assignments(), day);
        Map<String, Actor> then = capacities(asker, person, after, day);
        Map<String, Actor> all = new LinkedHashMap<>(now);
        then.forEach(all::putIfAbsent);
        List<CapacityChange> changes = new ArrayList<>();
        all.forEach((key, capacity) -> changes.add(change(asker, capacity, now.get(key), then.get(key))));
        return changes;
    }

    private Map<String, Actor> capacities(Actor asker, StaffMember person, Assignments assignments, LocalDate day) {
        List<StaffMember> replaced = assignments.actsForOn(day).stream()
                .map(other -> questions.askForOptional(new StaffSeen(asker, other.value()), StaffMember.class))
                .flatMap(Optional::stream)
                .toList();
        Map<String, Actor> byKey = new LinkedHashMap<>();
        Capacities.of(person, assignments, replaced, day)
                .forEach(actor -> byKey.put(actor.unit().id() + "~" + actor.onBehalfOf(), actor));
        return byKey;
    }

    private CapacityChange change(Actor asker, Actor either, @Nullable Actor now, @Nullable Actor then) {
        Rights before = rights(asker, now, either);
        Rights after = rights(asker, then, either);
        List<CapacityChange.Count> counts = new ArrayList<>();
        for (int i = 0; i < after.figures().size(); i++) {
            Figure figure = after.figures().get(i);
            counts.add(new CapacityChange.Count(
                    figure.key(), before.figures().get(i).count(), figure.count()));
        }
        return new CapacityChange(
                either.unit().id(),
                either.onBehalfOf(),
                roles(now),
                roles(then),
                counts,
                CapacityChange.Difference.of(modules(now), modules(then)),
                groups(before.acts(), after.acts()));
    }

    private static List<CapacityChange.Group> groups(List<Acts> before, List<Acts> after) {
        List<CapacityChange.Group> groups = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            groups.add(new CapacityChange.Group(
                    after.get(i).key(),
                    CapacityChange.Difference.of(
                            before.get(i).names(), after.get(i).names())));
        }
        return groups;
    }

    private Rights rights(Actor asker, @Nullable Actor capacity, Actor either) {
        Actor looked = capacity == null ? without(either) : capacity;
        List<Figure> figures = new ArrayList<>();
        List<Acts> acts = new ArrayList<>();
        sources.forEach(source -> {
            Rights rights = source.of(asker, looked);
            figures.addAll(rights.figures());
            acts.addAll(rights.acts());
        });
        return new Rights(figures, acts);
    }

    private static Actor without(Actor actor) {
        return new Actor(actor.staffId(), actor.name(), java.util.Set.of(), actor.unit(), actor.onBehalfOf());
    }

    private List<String> modules(@Nullable Actor actor) {
        return actor == null ? List.of() : modules.openTo(actor.roles());
    }

    private static List<String> roles(@Nullable Actor actor) {
        return actor == null
                ? List.of()
                : actor.roles().stream().sorted().map(Role::name).toList();
    }
}
