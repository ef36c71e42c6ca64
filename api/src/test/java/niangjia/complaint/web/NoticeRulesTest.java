package niangjia.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import niangjia.complaint.read.OpenTerms;
import niangjia.complaint.web.NoticeRules.Notice;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.KnownTerms;
import niangjia.shared.terms.Term;
import niangjia.shared.terms.TermBook;
import niangjia.shared.terms.TermFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The handling term of these tests runs five working days, Monday the 12th to Monday the 19th of October. */
class NoticeRulesTest {
    private static final UnitRef CITY = UnitRef.root("430500");
    private static final UnitRef COUNTY = CITY.child("430502");
    private static final Actor HANDLER = actor("staff:zhao", COUNTY, Role.HANDLER);
    private static final Actor COLLEAGUE = actor("staff:xiao", COUNTY, Role.HANDLER);
    private static final Actor HEAD = actor("staff:head", COUNTY, Role.CHAIR);
    private static final Actor DISPATCHER = actor("staff:wang", CITY, Role.DISPATCHER);
    private static final Actor CITY_CHAIR = actor("staff:ouyang", CITY, Role.CHAIR);
    private static final Actor OPERATOR = actor("staff:liu", CITY, Role.OPERATOR);

    private final NoticeRules rules = new NoticeRules(KnownTerms.bundled(), code -> Stream.of(CITY, COUNTY)
            .filter(unit -> unit.id().equals(code))
            .findFirst());

    @ParameterizedTest(name = "at {0}: handler {1}, head {2}, dispatcher {3}, city chair {4}")
    @CsvSource({
        "2026-10-14T15:59:59Z,  0,   0,   0,   0",
        "2026-10-14T16:00:00Z, 50,   0,   0,   0",
        "2026-10-15T15:59:59Z, 50,   0,   0,   0",
        "2026-10-15T16:00:00Z, 80,  80,   0,   0",
        "2026-10-19T15:59:59Z, 80,  80,   0,   0",
        // a fifth of five days: the first day after the end
        "2026-10-19T16:00:00Z, 80, 100, 100, 120",
        "2026-10-23T16:00:00Z, 80, 100, 100, 120"
    })
    void each_step_tells_those_the_ladder_names(Instant now, int handler, int head, int dispatcher, int cityChair) {
        assertThat(Stream.of(HANDLER, HEAD, DISPATCHER, CITY_CHAIR)
                        .map(viewer -> highest(viewer, handling("staff:zhao"), now)))
                .containsExactly(handler, head, dispatcher, cityChair);
    }

    @Test
    void once_somebody_handles_it_their_colleagues_are_spared() {
        Instant now = Instant.parse("2026-10-15T02:00:00Z");
        assertThat(highest(COLLEAGUE, handling("staff:zhao"), now)).isZero();
        assertThat(highest(COLLEAGUE, handling(null), now)).isEqualTo(50);
        Actor substitute = new Actor("staff:xiao", "肖敏", EnumSet.of(Role.HANDLER), COUNTY, HANDLER.staffId());
        assertThat(highest(substitute, handling("staff:zhao"), now)).isEqualTo(50);
    }

    @Test
    void the_platforms_own_duties_tell_the_platform() {
        Instant now = Instant.parse("2026-10-12T20:00:00Z");
        OpenTerms.One dispatch = one(started("dispatch#1", "complaint.dispatch", "HOURS", 24), null, null);
        assertThat(highest(DISPATCHER, dispatch, now)).isEqualTo(50);
        assertThat(highest(OPERATOR, dispatch, now)).isZero();
        OpenTerms.One callBack = one(started("callBack#1", "complaint.callBack", "WORKING_DAYS", 3), null, "430502");
        assertThat(highest(OPERATOR, callBack, Instant.parse("2026-10-15T02:00:00Z")))
                .isPositive();
        assertThat(highest(HANDLER, callBack, Instant.parse("2026-10-15T02:00:00Z")))
                .isZero();
    }

    @Test
    void a_right_that_runs_out_presses_nobody() {
        OpenTerms.One right = one(started("return#1", "complaint.return", "WORKING_DAYS", 2), null, "430502");
        assertThat(highest(HANDLER, right, Instant.parse("2026-10-20T02:00:00Z")))
                .isZero();
    }

    @Test
    void what_stands_still_is_silent_and_speaks_again_later() {
        Instant now = Instant.parse("2026-10-16T02:00:00Z");
        Term paused =
                after(book(), new TermFact.TermPaused("handle#1", Instant.parse("2026-10-16T01:00:00Z"), "PARKED"));
        assertThat(highest(HANDLER, one(paused, "staff:zhao", "430502"), now)).isZero();
        assertThat(highest(HANDLER, handling("staff:zhao"), now)).isEqualTo(80);
    }

    @Test
    void the_same_step_of_the_same_end_has_the_same_key_and_another_end_another() {
        Instant now = Instant.parse("2026-10-15T02:00:00Z");
        Notice first = rules.of(HANDLER, new OpenTerms(List.of(handling("staff:zhao"))), now)
                .get(0);
        Notice later = rules.of(HANDLER, new OpenTerms(List.of(handling("staff:zhao"))), now.plusSeconds(3600))
                .get(0);
        assertThat(later.key()).isEqualTo(first.key());
        assertThat(later.since()).isEqualTo(first.since());
        Term extended = after(
                book(),
                new TermFact.TermExtended(
                        "handle#1",
                        now,
                        now,
                        5,
                        "2025-11-04",
                        LocalDate.of(2026, 10, 26),
                        Instant.parse("2026-10-26T15:59:59Z"),
                        false));
        OpenTerms moved = new OpenTerms(List.of(one(extended, "staff:zhao", "430502")));
        assertThat(rules.of(HANDLER, moved, now)).isEmpty();
        assertThat(rules.of(HANDLER, moved, Instant.parse("2026-10-20T02:00:00Z"))
                        .get(0)
                        .key())
                .isNotEqualTo(first.key());
    }

    private int highest(Actor viewer, OpenTerms.One one, Instant now) {
        return rules.of(viewer, new OpenTerms(List.of(one)), now).stream()
                .mapToInt(Notice::percent)
                .max()
                .orElse(0);
    }

    private static OpenTerms.One handling(String handler) {
        return one(started("handle#1", "complaint.handle", "WORKING_DAYS", 5), handler, "430502");
    }

    private static OpenTerms.One one(Term term, String handler, String holder) {
        return new OpenTerms.One("complaint:1", term, handler, holder, "430500");
    }

    private static TermBook book() {
        return TermBook.EMPTY.after(fact("handle#1", "complaint.handle", "WORKING_DAYS", 5));
    }

    private static Term after(TermBook book, TermFact fact) {
        return book.after(fact).find("handle#1").orElseThrow();
    }

    private static Term started(String termId, String rule, String unit, int count) {
        return TermBook.EMPTY
                .after(fact(termId, rule, unit, count))
                .find(termId)
                .orElseThrow();
    }

    private static TermFact fact(String termId, String rule, String unit, int count) {
        Instant start = Instant.parse("2026-10-12T02:31:00Z");
        LocalDate due = LocalDate.of(2026, 10, 12).plusDays(count + (count > 4 ? 2 : 0));
        Instant dueAt = unit.equals("HOURS") ? start.plusSeconds(3600L * count) : Instant.parse(due + "T15:59:59Z");
        return new TermFact.TermStarted(
                termId, rule, "CN@2026.1", "2025-11-04", start, unit, count, "NONE", "24:00", null, due, dueAt, false);
    }

    private static Actor actor(String id, UnitRef unit, Role role) {
        return new Actor(id, id, Set.of(role), unit, null);
    }
}
