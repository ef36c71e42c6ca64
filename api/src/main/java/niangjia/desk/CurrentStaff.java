package niangjia.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import niangjia.organisation.read.StaffById;
import niangjia.organisation.read.StaffMember;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.Role;
import niangjia.shared.RuleViolated;
import niangjia.shared.UnitRef;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.SignedInStaff;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Who is signed in, with the roles of this very day: a role withdrawn or a day run out counts from the next request on. Who
 * serves in several units acts for the home unit, or for the first granted if there is no role at home.
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
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || !(signedIn.getPrincipal() instanceof StaffPrincipal principal)) {
            throw new RuleViolated("record/no-actor", List.of());
        }
        return questions
                .askForOptional(new StaffById(principal.staffId()), StaffMember.class)
                .map(this::today)
                .orElseThrow(() -> new RuleViolated("record/no-actor", List.of()));
    }

    private Actor today(StaffMember member) {
        LocalDate day = DeskTime.dayOf(clock.instant());
        Map<UnitRef, Set<Role>> held = member.assignments().on(day);
        UnitRef unit = held.containsKey(member.homeUnit()) || held.isEmpty()
                ? member.homeUnit()
                : held.keySet().iterator().next();
        return new Actor(member.staffId(), member.name(), held.getOrDefault(unit, Set.of()), unit, null);
    }
}
