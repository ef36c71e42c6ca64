package niangjia.rules.read;

import static niangjia.rules.read.Ruled.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import niangjia.rules.RulesEvent;
import niangjia.rules.RulesSoFar;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.RulePack;
import niangjia.shared.terms.TermBook;
import niangjia.shared.terms.TermFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatIfCountTest {
    private static final RulesSoFar BUNDLED = RulesSoFar.bundled();
    /** Due on 2026-12-30. */
    private static final StakedTerm BEFORE_NEW_YEAR = handle("a", COUNTY, "2026-12-23T09:00");
    /** Due on 2026-12-31: the last day that is certain. */
    private static final StakedTerm ON_THE_LAST_DAY = handle("b", COUNTY, "2026-12-24T09:00");
    /** Due on 2027-01-04 by weekends alone; on the fifth if New Year takes Friday off. */
    private static final StakedTerm OVER_NEW_YEAR = handle("c", OTHER, "2026-12-28T09:00");

    @Test
    void a_notice_moves_what_crosses_its_days_and_nothing_else() {
        WhatIfFound found = found(notice(), AT, BEFORE_NEW_YEAR, ON_THE_LAST_DAY, OVER_NEW_YEAR);

        assertThat(found.asked()).isEqualTo(3);
        assertThat(found.same()).isEqualTo(2);
        assertThat(keys(found, MoveGroup.LATER)).containsExactly("c|handle#1");
        MovedTerm moved = found.of(MoveGroup.LATER).get(0);
        assertThat(moved.becomesFirm()).isTrue();
        assertThat(moved.days()).isEqualTo(1);
        assertThat(found.count(MoveGroup.EARLIER)).isZero();
    }

    @Test
    void a_date_that_stays_but_becomes_certain_is_told() {
        StakedTerm spring = handle("d", COUNTY, "2027-03-01T09:00");
        WhatIfFound found = found(notice(), AT, spring, BEFORE_NEW_YEAR);

        assertThat(spring.term().provisional()).isTrue();
        assertThat(keys(found, MoveGroup.FIRM)).containsExactly("d|handle#1");
        assertThat(found.same()).isEqualTo(1);
    }

    @Test
    void days_of_a_unit_move_its_own_terms_alone() {
        StakedTerm there = handle("a", COUNTY, "2026-12-18T09:00");
        StakedTerm elsewhere = handle("b", OTHER, "2026-12-18T09:00");
        WhatIfFound found = found(days(COUNTY, 1, "2026-12-21", "2026-12-22"), AT, there, elsewhere);

        assertThat(keys(found, MoveGroup.LATER)).containsExactly("a|handle#1");
        assertThat(found.of(MoveGroup.LATER).get(0).days()).isEqualTo(4);
        assertThat(found.kept()).isEqualTo(1);
        assertThat(WhatIfCount.within(days(COUNTY, 1))).isEqualTo(COUNTY);
        assertThat(WhatIfCount.within(notice())).isNull();
    }

    @ParameterizedTest
    @CsvSource({"3, EARLIER, -2", "7, LATER, 2"})
    void another_pack_moves_open_terms_if_they_are_to_move(int count, MoveGroup group, long days) {
        RulesSoFar loaded = BUNDLED.after(pack(count));
        StakedTerm term = handle("a", COUNTY, "2026-11-18T09:00");
        WhatIfFound found =
                count(loaded, activated(CITY, "430000@2027." + count, "2026-11-21", "ALL_OPEN_MOVE"), AT, term);

        assertThat(keys(found, group)).containsExactly("a|handle#1");
        assertThat(found.of(group).get(0).days()).isEqualTo(days);
    }

    @Test
    void what_started_before_keeps_its_pack_where_that_is_said() {
        RulesSoFar loaded = BUNDLED.after(pack(7));
        StakedTerm before = handle("a", COUNTY, "2026-11-20T09:00");
        StakedTerm on = handle("b", COUNTY, "2026-11-21T09:00");
        WhatIfFound found =
                count(loaded, activated(CITY, "430000@2027.7", "2026-11-21", "STARTED_KEEP"), AT, before, on);

        assertThat(found.kept()).isEqualTo(1);
        assertThat(keys(found, MoveGroup.LATER)).containsExactly("b|handle#1");
    }

    @Test
    void a_pack_of_a_nearer_unit_goes_first() {
        RulesSoFar rules = BUNDLED.after(pack(7)).after(activated(COUNTY, "CN@2026.1", "2026-01-01", "STARTED_KEEP"));
        RulesEvent city = activated(CITY, "430000@2027.7", "2026-11-21", "ALL_OPEN_MOVE");
        WhatIfFound found =
                count(rules, city, AT, handle("a", COUNTY, "2026-11-16T09:00"), handle("b", OTHER, "2026-11-16T09:00"));

        assertThat(found.kept()).isEqualTo(1);
        assertThat(keys(found, MoveGroup.LATER)).containsExactly("b|handle#1");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-19T23:59:59, EARLIER", "2026-11-20T00:00:00, NEWLY_OVERDUE"})
    void what_would_be_late_at_once_is_told_apart(String at, MoveGroup group) {
        RulesSoFar loaded = BUNDLED.after(pack(3));
        StakedTerm term = handle("a", COUNTY, "2026-11-16T09:00");
        WhatIfFound found =
                count(loaded, activated(CITY, "430000@2027.3", "2026-11-01", "ALL_OPEN_MOVE"), at(at), term);

        assertThat(keys(found, group)).containsExactly("a|handle#1");
    }

    @Test
    void the_furthest_come_first_and_in_pages() {
        RulesSoFar loaded = BUNDLED.after(pack(7));
        List<StakedTerm> terms = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            terms.add(handle("case-" + i, COUNTY, "2026-11-1" + (6 + i % 4) + "T09:00"));
        }
        WhatIfFound found = count(
                loaded,
                activated(CITY, "430000@2027.7", "2026-11-01", "ALL_OPEN_MOVE"),
                AT,
                terms.toArray(StakedTerm[]::new));

        List<MovedTerm> all = found.of(MoveGroup.LATER);
        assertThat(all).hasSize(7).isSortedAccordingTo((one, other) -> Long.compare(other.seconds(), one.seconds()));
        List<MovedTerm> paged = new ArrayList<>();
        String next = null;
        do {
            List<MovedTerm> page = found.page(MoveGroup.LATER, next, 3);
            paged.addAll(page);
            next = found.next(MoveGroup.LATER, page);
        } while (next != null);
        assertThat(paged).isEqualTo(all);
        assertThatThrownBy(() -> found.page(MoveGroup.LATER, "case-9|handle#1", 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("cursor ");
    }

    @Test
    void counted_in_portions_it_is_the_same() {
        WhatIfCount whole = new WhatIfCount(BUNDLED, notice(), AT);
        whole.take(List.of(BEFORE_NEW_YEAR, OVER_NEW_YEAR));
        WhatIfCount portions = new WhatIfCount(BUNDLED, notice(), AT);
        portions.take(List.of(OVER_NEW_YEAR));
        portions.take(List.of(BEFORE_NEW_YEAR));

        assertThat(portions.found(2)).isEqualTo(whole.found(2));
    }

    private static WhatIfFound found(RulesEvent event, Instant at, StakedTerm... terms) {
        return count(BUNDLED, event, at, terms);
    }

    private static WhatIfFound count(RulesSoFar rules, RulesEvent event, Instant at, StakedTerm... terms) {
        WhatIfCount count = new WhatIfCount(rules, event, at);
        count.take(List.of(terms));
        return count.found(terms.length);
    }

    private static List<String> keys(WhatIfFound found, MoveGroup group) {
        return found.of(group).stream().map(MovedTerm::key).toList();
    }

    private static StakedTerm handle(String caseId, UnitRef unit, String startedAt) {
        RulePack hunan = BUNDLED.packs().pack("430000@2026.1").orElseThrow();
        TermFact.TermStarted started = TermBook.EMPTY.start(
                "handle#1",
                hunan,
                hunan.rule("complaint.handle"),
                at(startedAt),
                BUNDLED.calendars().forUnit(unit));
        return new StakedTerm(
                caseId, "GD" + caseId, true, unit, TermBook.EMPTY.after(started).term("handle#1"));
    }
}
