package niangjia.complaint.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import niangjia.complaint.read.BoardAsk;
import niangjia.complaint.read.BoardScope;
import niangjia.organisation.read.UnitView;
import niangjia.organisation.web.UnitDirectory;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.TermsInForce;
import niangjia.shared.terms.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Which boards somebody may choose, and what they get without a wish. */
@Component
final class BoardScopes {
    private static final Set<Role> OVER_UNITS = Set.of(Role.DISPATCHER, Role.CHAIR, Role.AUDITOR);
    private static final Set<Role> IN_A_UNIT = Set.of(Role.HANDLER, Role.SUPERVISOR, Role.MEDIATOR);

    /** A worked day takes one place, a rest day less than half of one. */
    private static final int PLACE = 10;

    private static final int REST = 4;
    private static final int PLACES = 9 * PLACE;
    private static final int DAYS_AT_MOST = 14;

    private final UnitDirectory units;
    private final TermsInForce terms;
    private final Clock clock;

    BoardScopes(UnitDirectory units, TermsInForce terms, @Qualifier("pageClock") Clock clock) {
        this.units = units;
        this.terms = terms;
        this.clock = clock;
    }

    /** A unit out of the actor's reach, or none at all, is the actor's own. */
    BoardAsk ask(Actor actor, @Nullable BoardScope wished, @Nullable String unit) {
        List<BoardScope> offered = offered(actor);
        BoardScope scope = wished != null && offered.contains(wished) ? wished : usual(actor, offered);
        UnitRef of = Optional.ofNullable(unit)
                .flatMap(units::place)
                .filter(place -> place.isWithin(actor.unit()))
                .orElse(actor.unit());
        Instant now = clock.instant();
        return new BoardAsk(actor, scope, of, now, lastDay(DeskTime.dayOf(now), of));
    }

    List<BoardScope> offered(Actor actor) {
        List<BoardScope> offered = new ArrayList<>(List.of(BoardScope.ME, BoardScope.UNIT));
        if (units(actor).size() > 1) {
            offered.add(BoardScope.SUBTREE);
        }
        return offered;
    }

    List<UnitView> units(Actor actor) {
        return units.openWithin(actor.unit());
    }

    private static BoardScope usual(Actor actor, List<BoardScope> offered) {
        if (actor.holdsAnyOf(OVER_UNITS)) {
            return offered.contains(BoardScope.SUBTREE) ? BoardScope.SUBTREE : BoardScope.UNIT;
        }
        return actor.holdsAnyOf(IN_A_UNIT) ? BoardScope.UNIT : BoardScope.ME;
    }

    private LocalDate lastDay(LocalDate today, UnitRef unit) {
        WorkCalendar calendar = terms.calendarFor(unit);
        int used = 0;
        LocalDate day = today;
        for (int days = 0; days < DAYS_AT_MOST; days++) {
            used += calendar.isWorkingDay(day) ? PLACE : REST;
            if (used >= PLACES) {
                return day;
            }
            day = day.plusDays(1);
        }
        return day;
    }
}
