package niangjia.supervision.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import niangjia.complaint.read.DuePage;
import niangjia.complaint.read.DueTerm;
import niangjia.complaint.read.RecountPage;
import niangjia.organisation.read.ReadModelDesk;
import niangjia.organisation.read.ReadModelDesk.EachEventTwice;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.ReadStoreSettings;
import niangjia.shared.terms.Calendars;
import niangjia.shared.terms.ClockEvent.ClockLapsed;
import niangjia.shared.terms.ClockEvent.ClockMet;
import niangjia.shared.terms.ClockEvent.ClockPaused;
import niangjia.shared.terms.ClockEvent.ClockResumed;
import niangjia.shared.terms.KnownTerms;
import niangjia.shared.terms.NoticeFile;
import niangjia.shared.terms.RulePacks;
import niangjia.shared.terms.TermsInForce;
import niangjia.supervision.ReferralEvent.ReferralPrepared;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the desk is told of the clocks of cases and hand-overs. */
class RunningClocksTest {
    private static final Instant LATER = at("2027-06-01T00:00:00");

    private final ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
    private final RunningClocks clocks = new RunningClocks(store, KnownTerms.bundled());
    private final ReadModelDesk desk = new ReadModelDesk(new EachEventTwice(), RunningClocks.GROUP, clocks);

    @AfterEach
    void close() {
        desk.close();
        store.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-19T23:59:58, false",
        "2026-10-19T23:59:59, false",
        "2026-10-20T00:00:00, true",
        "2026-10-27T00:00:00, true",
    })
    void a_clock_has_run_out_when_its_last_second_has_passed(String at, boolean due) {
        desk.tell(running(1, "investigate#1", "2026-10-19").events());
        assertThat(ids(due(clocks, at(at), 10)))
                .isEqualTo(due ? List.of("supervision:00001 investigate#1") : List.of());
    }

    @Test
    void what_stands_still_has_ended_or_has_lapsed_is_not_due_and_what_runs_on_is() {
        CaseTale paused =
                running(1, "accept#1", "2026-10-19").then((c, at) -> new ClockPaused(c, at, "accept#1", "DISPUTE"));
        desk.tell(paused.events());
        desk.tell(running(2, "accept#1", "2026-10-19")
                .then((c, at) -> new ClockMet(c, at, "accept#1", end("2026-10-19"), false))
                .events());
        desk.tell(running(3, "accept#1", "2026-10-19")
                .then((c, at) -> new ClockLapsed(c, end("2026-10-19"), "accept#1", at))
                .events());
        assertThat(due(clocks, LATER, 10)).isEmpty();
        int before = paused.events().size();
        paused.then((c, at) -> new ClockResumed(
                c, at, "accept#1", "2025-11-04", LocalDate.of(2026, 10, 19), end("2026-10-19"), false));
        desk.tell(paused.events().subList(before, paused.events().size()));
        assertThat(ids(due(clocks, LATER, 10))).containsExactly("supervision:00001 accept#1");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 100})
    void cases_and_hand_overs_come_together_the_first_to_end_first(int size) {
        desk.tell(running(1, "investigate#1", "2026-10-25").events());
        desk.tell(running(2, "opinionReply:p#1", "2026-10-20").events());
        desk.tell(handOver("referral:1", "receipt#1", "2026-10-22"));
        assertThat(ids(due(clocks, LATER, size)))
                .containsExactly(
                        "supervision:00002 opinionReply:p#1",
                        "referral:1 receipt#1",
                        "supervision:00001 investigate#1");
    }

    @Test
    void one_who_comes_later_knows_the_same_and_so_does_a_rebuilt_one() {
        desk.tell(running(1, "investigate#1", "2026-10-25").events());
        desk.tell(handOver("referral:1", "receipt#1", "2026-10-22"));
        List<DueTerm> known = due(clocks, LATER, 10);
        assertThat(known).hasSize(2);
        assertThat(due(new RunningClocks(store, KnownTerms.bundled()), LATER, 10))
                .isEqualTo(known);
        desk.rebuild();
        assertThat(due(clocks, LATER, 10)).isEqualTo(known);
    }

    @Test
    void what_is_due_says_when_the_matter_was_last_written_to_whatever_was_written() {
        CaseTale tale = running(1, "investigate#1", "2026-10-25").accepted();
        desk.tell(tale.events());
        DomainEventMessage<?> last = tale.events().get(tale.events().size() - 1);
        assertThat(due(clocks, LATER, 10)).singleElement().satisfies(term -> {
            assertThat(term.sequence()).isEqualTo(last.getSequenceNumber());
            assertThat(term.recordedAt()).isEqualTo(last.getTimestamp());
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 500})
    void what_a_new_notice_moves_is_found_and_what_it_does_not_touch_is_not(int size) {
        desk.tell(running(1, "investigate#1", "2026-10-25").events());
        desk.tell(
                started(2, "investigate#1", "2027-01-06", "2026-12-30T10:00:00").events());
        desk.tell(handOver("referral:1", "receipt#1", "2027-01-06"));
        assertThat(moved(clocks, CaseTale.DESK, size)).isEmpty();
        RunningClocks knowing = new RunningClocks(store, withTheNoticeOf2027());
        assertThat(moved(knowing, CaseTale.DESK, size)).contains("supervision:00002", "referral:1");
    }

    @Test
    void nobody_but_the_desk_itself_is_told() {
        desk.tell(
                started(1, "investigate#1", "2027-01-06", "2026-12-30T10:00:00").events());
        RunningClocks knowing = new RunningClocks(store, withTheNoticeOf2027());
        for (Actor other : List.of(CaseTale.CHAIR, CaseTale.ADMINISTRATOR, CaseTale.AUDITOR)) {
            assertThat(clocks.on(new ClocksDue(other, LATER, null, 10)).terms()).isEmpty();
            assertThat(moved(knowing, other, 10)).isEmpty();
        }
        assertThat(clocks.on(new ClocksDue(CaseTale.DESK, LATER, null, 10)).terms())
                .hasSize(1);
        assertThat(moved(knowing, CaseTale.DESK, 10)).hasSize(1);
    }

    private static List<DueTerm> due(RunningClocks clocks, Instant at, int size) {
        List<DueTerm> all = new ArrayList<>();
        @Nullable DueTerm behind = null;
        boolean more = true;
        while (more) {
            DuePage page = clocks.on(new ClocksDue(CaseTale.DESK, at, behind, size));
            all.addAll(page.terms());
            more = page.more();
            behind = all.isEmpty() ? null : all.get(all.size() - 1);
        }
        return all;
    }

    private static List<String> moved(RunningClocks clocks, Actor asker, int size) {
        List<String> all = new ArrayList<>();
        @Nullable String behind = null;
        do {
            RecountPage page = clocks.on(new ClocksToRecount(asker, at("2026-12-31T09:00:00"), behind, size));
            page.cases().forEach(found -> all.add(found.caseId()));
            behind = page.next();
        } while (behind != null);
        return all;
    }

    private static List<String> ids(List<DueTerm> due) {
        return due.stream().map(term -> term.caseId() + " " + term.termId()).toList();
    }

    private static CaseTale running(int number, String termId, String due) {
        return started(number, termId, due, "2026-10-12T10:00:00");
    }

    private static CaseTale started(int number, String termId, String due, String since) {
        return new CaseTale(number)
                .registered()
                .transferred()
                .then((c, at) -> EveryCaseEvent.started(c, at(since), termId, LocalDate.parse(due)));
    }

    private static List<DomainEventMessage<?>> handOver(String id, String termId, String due) {
        Instant at = at("2026-12-30T10:00:00");
        ReferralPrepared prepared = new ReferralPrepared(
                id,
                at,
                "LEGAL_AID",
                "法律援助中心",
                CaseTale.COUNTY.id(),
                CaseTale.COUNTY.path(),
                "supervision:00001",
                "SEPARATE_CONSENT",
                "LEGAL_AID",
                List.of("NAME"),
                new CaseTale(1).words("移送材料"),
                true);
        return List.of(
                new GenericDomainEventMessage<>("Referral", id, 0, prepared),
                new GenericDomainEventMessage<>(
                        "Referral", id, 1, EveryCaseEvent.started(id, at, termId, LocalDate.parse(due))));
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
