package niangjia.complaint.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import niangjia.complaint.web.ActPagesForm.Choice;
import niangjia.organisation.read.StaffIn;
import niangjia.organisation.read.StaffMember;
import niangjia.organisation.read.StaffPage;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.web.QuestionDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who handles orders in a unit today. */
@Component
final class BulkHandlers {
    private static final int STAFF = 1000;

    private final QuestionDesk questions;
    private final Clock clock;

    BulkHandlers(QuestionDesk questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    /** Of several units, each person once. */
    List<Choice> of(Collection<@Nullable String> units, Actor actor) {
        Map<String, Choice> found = new LinkedHashMap<>();
        units.stream()
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .forEach(unit -> of(unit, actor).forEach(choice -> found.putIfAbsent(choice.value(), choice)));
        return new ArrayList<>(found.values());
    }

    boolean serves(String staffId, @Nullable String unit, Actor actor) {
        return unit != null
                && of(unit, actor).stream().anyMatch(choice -> choice.value().equals(staffId));
    }

    private List<Choice> of(String unit, Actor actor) {
        return questions.ask(new StaffIn(actor, unit, null, STAFF), StaffPage.class).items().stream()
                .filter(member -> handles(member, unit))
                .map(member -> new Choice(member.staffId(), member.name()))
                .toList();
    }

    private boolean handles(StaffMember member, String unit) {
        return member.assignments().on(DeskTime.dayOf(clock.instant())).entrySet().stream()
                .anyMatch(held -> held.getKey().id().equals(unit)
                        && held.getValue().stream().anyMatch(CasePagesKnown.HANDLING::contains));
    }
}
