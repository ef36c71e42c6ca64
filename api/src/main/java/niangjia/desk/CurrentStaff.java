package niangjia.desk;

import static org.springframework.web.context.request.RequestAttributes.SCOPE_REQUEST;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import niangjia.organisation.StaffEvent.PasswordChanged;
import niangjia.organisation.StaffEvent.StaffLockedOut;
import niangjia.organisation.StaffEvent.StaffRenamed;
import niangjia.organisation.StaffEvent.StaffUnlocked;
import niangjia.organisation.read.Capacities;
import niangjia.organisation.read.StaffById;
import niangjia.organisation.read.StaffMember;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.RuleViolated;
import niangjia.shared.read.Courses;
import niangjia.shared.web.Capacity;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.Remembered;
import niangjia.shared.web.SignedInStaff;
import niangjia.shared.web.StorePulse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Who is signed in, with the roles of this very day: a role withdrawn or a day run out counts from the next request on.
 * While the store does not answer, what it said last of a person counts for a quarter of an hour, unless the record tells of
 * a change of their roles since: nobody keeps by an outage what was taken from them. Who has several capacities acts in the one chosen for the session, else in the first: the home unit's, if they have a
 * role there.
 */
@Component
class CurrentStaff implements SignedInStaff {
    /** More than act within a quarter of an hour at any desk. */
    private static final int REMEMBERED = 2_000;
    /** What changes nobody's roles; the password is asked of the record itself. */
    private static final Set<Class<?>> OF_NO_ACCOUNT =
            Set.of(StaffRenamed.class, PasswordChanged.class, StaffLockedOut.class, StaffUnlocked.class);

    private final QuestionDesk questions;
    private final Remembered<StaffMember> remembered;
    private final Courses record;
    private final Clock clock;

    CurrentStaff(QuestionDesk questions, StorePulse pulse, Courses record, Clock clock) {
        this.questions = questions;
        this.remembered = new Remembered<>(pulse, REMEMBERED, this::stands);
        this.record = record;
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
                .orElseThrow(() -> new RuleViolated(unknown(principal.staffId()), List.of()));
    }

    /** Of a directory that is made anew from the record somebody can be missing who is well known to it. */
    private String unknown(String staffId) {
        return record.from(staffId, 0).hasNext() ? NOT_YET : "record/no-actor";
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

    /** Once in a request, however often a page asks: each question is a way to the store and back. */
    private Optional<StaffMember> member(String staffId) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        String asked = CurrentStaff.class.getName() + "/" + staffId;
        if (request != null && request.getAttribute(asked, SCOPE_REQUEST) instanceof StaffMember known) {
            return Optional.of(known);
        }
        Optional<StaffMember> member =
                remembered.of(staffId, () -> questions.askForOptional(new StaffById(staffId), StaffMember.class));
        if (request != null && member.isPresent()) {
            request.setAttribute(asked, member.get(), SCOPE_REQUEST);
        }
        return member;
    }

    private boolean stands(StaffMember member) {
        return record.from(member.staffId(), member.sequence() + 1)
                .asStream()
                .allMatch(event -> OF_NO_ACCOUNT.contains(event.getPayloadType()));
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
