package niangjia.complaint.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import niangjia.complaint.TermEvent.TermLapsed;
import niangjia.complaint.TermEvent.TermMet;
import niangjia.complaint.TermEvent.TermPaused;
import niangjia.complaint.TermEvent.TermResumed;
import niangjia.complaint.TermEvent.TermStarted;
import niangjia.organisation.read.ReadModelDesk;
import niangjia.organisation.read.ReadModelDesk.EachEventTwice;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.UnitRef;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.ReadStoreSettings;
import niangjia.shared.terms.Calendars;
import niangjia.shared.terms.KnownTerms;
import niangjia.shared.terms.NoticeFile;
import niangjia.shared.terms.RulePacks;
import niangjia.shared.terms.TermsInForce;
import org.axonframework.queryhandling.SimpleQueryUpdateEmitter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeskTermsTest {
    private static final Actor DESK = Actor.system("terms", UnitRef.root("430500"));
    private static final Instant LATER = at("2027-06-01T09:00:00");

    private final ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
    private final WorkQueue queue = new WorkQueue(
            store, new FakeSeals(), SimpleQueryUpdateEmitter.builder().build());
    private final ReadModelDesk desk = new ReadModelDesk(new EachEventTwice(), WorkQueue.GROUP, queue);
    private final DeskTerms open = new DeskTerms(store, KnownTerms.bundled());

    @AfterEach
    void close() {
        desk.close();
        store.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-19T23:59:58, false",
        "2026-10-19T23:59:59, false",
        "2026-10-19T23:59:59.999, false",
        "2026-10-20T00:00:00, true",
        "2026-10-27T00:00:00, true",
    })
    void a_term_has_run_out_when_its_last_second_has_passed(String at, boolean due) {
        desk.tell(running(1, "handle#1", "2026-10-19").events());
        assertThat(ids(due(open, at(at), 10))).isEqualTo(due ? List.of("complaint:00001 handle#1") : List.of());
    }

    @Test
    void what_stands_still_has_ended_or_has_lapsed_is_not_due_and_what_runs_on_is() {
        Tale paused = running(1, "handle#1", "2026-10-19").then((c, at) -> new TermPaused(c, at, "handle#1", "PARKED"));
        desk.tell(paused.events());
        desk.tell(running(2, "handle#1", "2026-10-19")
                .then((c, at) -> new TermMet(c, at, "handle#1", end("2026-10-19"), false))
                .events());
        desk.tell(running(3, "handle#1", "2026-10-19")
                .then((c, at) -> new TermLapsed(c, end("2026-10-19"), "handle#1", at))
                .events());
        assertThat(due(open, LATER, 10)).isEmpty();
        int before = paused.events().size();
        paused.then((c, at) ->
                new TermResumed(c, at, "handle#1", "2025-11-04", LocalDate.of(2026, 10, 19), end("2026-10-19"), false));
        desk.tell(paused.events().subList(before, paused.events().size()));
        assertThat(ids(due(open, LATER, 10))).containsExactly("complaint:00001 handle#1");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100})
    void the_first_to_end_comes_first_and_pages_leave_nothing_out(int size) {
        List<String> expected = new ArrayList<>();
        for (int i = 1; i <= 7; i++) {
            LocalDate day = LocalDate.of(2026, 11, 1).minusDays(i / 2);
            desk.tell(running(i, "handle#1", day.toString()).events());
        }
        for (int i : new int[] {6, 7, 4, 5, 2, 3, 1}) {
            expected.add("complaint:0000" + i + " handle#1");
        }
        assertThat(ids(due(open, LATER, size))).isEqualTo(expected);
    }

    @Test
    void one_who_comes_later_knows_the_same_and_so_does_a_rebuilt_one() {
        IntStream.rangeClosed(1, 5)
                .forEach(i -> desk.tell(running(i, "sign#1", "2026-10-1" + i).events()));
        List<DueTerm> known = due(open, LATER, 10);
        assertThat(known).hasSize(5);
        assertThat(due(new DeskTerms(store, KnownTerms.bundled()), LATER, 10)).isEqualTo(known);
        desk.rebuild();
        assertThat(due(open, LATER, 10)).isEqualTo(known);
    }

    @Test
    void nobody_but_the_desk_itself_is_told() {
        desk.tell(running(1, "handle#1", "2026-10-19").events());
        for (Actor other : List.of(Tale.DISPATCHER, Tale.HANDLER)) {
            assertThat(open.on(new DueTerms(other, LATER, null, 10)).terms()).isEmpty();
            assertThat(moved(new DeskTerms(store, withTheNoticeOf2027()), other, 10))
                    .isEmpty();
        }
        assertThat(open.on(new DueTerms(DESK, LATER, null, 10)).terms()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 500})
    void a_notice_concerns_what_it_moves_and_nothing_else(int size) {
        desk.tell(running(1, "handle#1", "2026-10-19").events());
        // five working days from 30 December on: the first three days of January are off by the notice
        desk.tell(
                started(2, "handle#1", at("2026-12-30T10:00:00"), "2027-01-06").events());
        desk.tell(started(3, "handle#1", at("2026-12-30T11:00:00"), "2027-01-06")
                .then((c, at) -> new TermMet(c, at, "handle#1", end("2027-01-06"), false))
                .events());
        assertThat(moved(open, DESK, size)).isEmpty();
        assertThat(moved(new DeskTerms(store, withTheNoticeOf2027()), DESK, size))
                .containsExactly("complaint:00002");
    }

    private static List<DueTerm> due(DeskTerms open, Instant at, int size) {
        List<DueTerm> all = new ArrayList<>();
        @Nullable DueTerm behind = null;
        DuePage page;
        do {
            page = open.on(new DueTerms(DESK, at, behind, size));
            all.addAll(page.terms());
            behind = all.isEmpty() ? null : all.get(all.size() - 1);
        } while (page.more());
        return all;
    }

    private static List<String> moved(DeskTerms open, Actor asker, int size) {
        List<String> all = new ArrayList<>();
        @Nullable String behind = null;
        do {
            RecountPage page = open.on(new TermsToRecount(asker, at("2026-12-31T09:00:00"), behind, size));
            page.cases().forEach(found -> all.add(found.caseId()));
            behind = page.next();
        } while (behind != null);
        return all;
    }

    private static List<String> ids(List<DueTerm> due) {
        return due.stream().map(term -> term.caseId() + " " + term.termId()).toList();
    }

    private static Tale running(int number, String termId, String due) {
        return started(number, termId, at("2026-10-12T10:00:00"), due);
    }

    private static Tale started(int number, String termId, Instant since, String due) {
        return new Tale(number)
                .logged()
                .opened(false, "ORDINARY")
                .dispatched(Tale.COUNTY)
                .then((c, at) -> new TermStarted(
                        c,
                        since,
                        termId,
                        "complaint." + termId.substring(0, termId.indexOf('#')),
                        "430000@2026.1",
                        "2025-11-04",
                        "WORKING_DAYS",
                        5,
                        "NONE",
                        "24:00",
                        null,
                        LocalDate.parse(due),
                        end(due),
                        due.startsWith("2027")));
    }

    private static TermsInForce withTheNoticeOf2027() {
        String notice = """
                title 二〇二七年部分节假日安排
                year 2027
                published 2026-11-20
                source test
                off 2027-01-01..2027-01-03 元旦
                """;
        return new KnownTerms(
                RulePacks.bundled(),
                Calendars.published()
                        .with("2027", NoticeFile.read("2027", notice).orRefuse())
                        .orRefuse());
    }

    private static Instant end(String day) {
        return at(day + "T23:59:59");
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(DeskTime.ZONE).toInstant();
    }
}
