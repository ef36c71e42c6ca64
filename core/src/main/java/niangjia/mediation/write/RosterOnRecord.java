package niangjia.mediation.write;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import niangjia.mediation.MediatorId;
import niangjia.mediation.RoomId;
import org.springframework.stereotype.Component;

/** What a case asks of the roster, from the entries on record. */
@Component
class RosterOnRecord implements Roster {
    private final Mediators mediators;

    RosterOnRecord(Mediators mediators) {
        this.mediators = mediators;
    }

    @Override
    public Optional<OnRoster> mediator(
            MediatorId mediator, LocalDate day, Collection<String> employers, Collection<String> matters) {
        return mediators
                .mediator(mediator)
                .map(each -> new OnRoster(
                        each.mediatorId(),
                        each.staffId(),
                        each.name(),
                        holds(each.on(day), MediatorStanding.ON_ROSTER),
                        each.conflictsWith(employers, matters).stream()
                                .map(DeclaredConflict::kind)
                                .toList()));
    }

    @Override
    public String room(RoomId room, LocalDate day) {
        return mediators
                .room(room)
                .map(each -> holds(each.on(day), RoomStanding.OPEN))
                .orElse(OnRoster.UNKNOWN);
    }

    private static String holds(String standing, String good) {
        return standing.equals(good) ? OnRoster.HOLDS : standing;
    }
}
