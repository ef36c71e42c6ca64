package niangjia.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import niangjia.organisation.read.Capacities;
import niangjia.organisation.read.StaffById;
import niangjia.organisation.read.StaffMember;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.Capacity;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.SignedInStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Who is signed in, with the roles of this very day: a role withdrawn or a day run out counts from the next request on.
 * Who has several capacities acts in the one chosen for the session, else in the first: the home unit's, if they have a
 * role there.
 */
@Component
class CurrentStaff implements SignedInStaff {
    private final QuestionDesk questions;
    private final Clock clock;

    CurrentStaff(QuestionDesk questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    @Override
    public Actor current() {
        List<Capacity> capacities = capacities();
        Object chosen = chosen();
        return capacities.stream()
                .filter(each -> each.key().equals(chosen))
                .findFirst()
                .orElse(capacities.get(0))
                .actor();
    }

    @Override
    public List<Capacity> capacities() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || !(signedIn.getPrincipal() instanceof StaffPrincipal principal)) {
            throw new RuleViolated("record/no-actor", List.of());
        }
        return member(principal.staffId())
                .map(this::today)
                .orElseThrow(() -> new RuleViolated("record/no-actor", List.of()));
    }

    private List<Capacity> today(StaffMember member) {
        LocalDate day = DeskTime.dayOf(clock.instant());
        Map<String, StaffMember> replaced = member.assignments().actsForOn(day).stream()
                .flatMap(other -> member(other.value()).stream())
                .collect(Collectors.toMap(StaffMember::staffId, Function.identity()));
        return Capacities.of(member, member.assignments(), replaced.values(), day).stream()
                .map(actor -> new Capacity(actor, nameOf(replaced.get(actor.onBehalfOf()))))
                .toList();
    }

    private Optional<StaffMember> member(String staffId) {
        return questions.askForOptional(new StaffById(staffId), StaffMember.class);
    }

    private static @Nullable String nameOf(@Nullable StaffMember other) {
        return other == null ? null : other.name();
    }

    /** Programs have no session, hence no choice. */
    private static @Nullable Object chosen() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                        && attributes.getRequest().getSession(false) != null
                ? attributes.getRequest().getSession(false).getAttribute(Capacity.CHOSEN)
                : null;
    }
}
