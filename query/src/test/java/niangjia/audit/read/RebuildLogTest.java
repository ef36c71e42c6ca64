package niangjia.audit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import niangjia.audit.RebuildEvent;
import niangjia.audit.RebuildEvent.RebuildBrokenOff;
import niangjia.audit.RebuildEvent.RebuildCompared;
import niangjia.audit.RebuildEvent.RebuildStarted;
import niangjia.audit.RebuildEvent.RebuildSwitched;
import niangjia.audit.RebuildEvent.SwitchAsked;
import niangjia.audit.RebuildEvent.SwitchConfirmed;
import niangjia.audit.RebuildEvent.SwitchGranted;
import niangjia.audit.RebuildFindings;
import niangjia.audit.RebuildFindings.Collection;
import niangjia.audit.RebuildFindings.Difference;
import niangjia.audit.RebuildFindings.Field;
import niangjia.audit.read.RebuildView.Status;
import niangjia.organisation.read.ReadModelDesk;
import niangjia.organisation.read.ReadModelDesk.EachEventTwice;
import niangjia.organisation.read.SameAgain;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.ReadStoreSettings;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RebuildLogTest {
    private static final Instant AT = Instant.parse("2026-11-20T01:30:00Z");
    private static final UnitRef CITY = UnitRef.root("430500");
    private static final Actor AUDITOR = actor(CITY, Role.AUDITOR);
    private static final RebuildFindings FOUND = new RebuildFindings(
            9,
            9,
            1,
            List.of(new Collection("case_files", 2, "aa", 2, "bb")),
            1,
            List.of(new Difference(
                    "case_files", "complaint:1", "CHANGED", List.of(new Field("status", "string(6)", "absent")))),
            21_000,
            40,
            3);
    private static final RebuildFindings SAME = new RebuildFindings(
            9, 9, 0, List.of(new Collection("case_files", 2, "aa", 2, "aa")), 0, List.of(), 21_000, 40, 3);
    private static final List<DomainEventMessage<?>> EVENTS = List.of(
            event("rebuild:a", 0, new RebuildStarted("rebuild:a", "case-file", "SWITCH", null, "核对", AT)),
            event("rebuild:a", 1, new RebuildCompared("rebuild:a", FOUND, AT)),
            event("rebuild:a", 2, new SwitchAsked("rebuild:a", "staff:x", "换版", AT)),
            event("rebuild:a", 3, new SwitchGranted("rebuild:a", "看过", AT)),
            event(
                    "rebuild:b",
                    0,
                    new RebuildStarted(
                            "rebuild:b", "case-file", "SWITCH_ALL_THE_SAME", null, "rebuild:a", AT.plusSeconds(9))),
            event("rebuild:b", 1, new RebuildCompared("rebuild:b", FOUND, AT)),
            event("rebuild:b", 2, new RebuildSwitched("rebuild:b", AT)),
            event("rebuild:b", 3, new SwitchConfirmed("rebuild:b", AT)),
            event(
                    "rebuild:c",
                    0,
                    new RebuildStarted("rebuild:c", "cases", "SAMPLE", 7L, "2026-11-20", AT.plusSeconds(99))),
            event("rebuild:c", 1, new RebuildBrokenOff("rebuild:c", "FAILED", AT)));

    @Test
    void rebuilds_are_told_newest_first_with_what_they_found() {
        try (ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
                ReadModelDesk desk = desk(store)) {
            List<RebuildView> all = desk.ask(new RebuildsOf(AUDITOR, null, 10), RebuildPage.class)
                    .items();

            assertThat(all).extracting(RebuildView::id).containsExactly("c", "b", "a");
            assertThat(all)
                    .extracting(RebuildView::status)
                    .containsExactly(Status.BROKEN_OFF, Status.SWITCHED, Status.DIFFERENT);
            assertThat(all.get(0).seed()).isEqualTo(7L);
            assertThat(all.get(2).findings()).isEqualTo(FOUND);
            assertThat(all.get(2).asked().reason()).isEqualTo("换版");
            assertThat(all.get(2).asked().by()).isEqualTo("曾志刚");
            assertThat(all.get(1).confirmed()).isNotNull();
            assertThat(desk.askOptional(new RebuildNamed(AUDITOR, "b"), RebuildView.class))
                    .contains(all.get(1));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "AUDITOR, true, 3",
        "ADMINISTRATOR, true, 3",
        "AUDITOR, false, 0",
        "ADMINISTRATOR, false, 0",
        "CHAIR, true, 0",
        "OPERATOR, true, 0"
    })
    void who_may_look_sees_them_and_nobody_else(Role role, boolean atTheTop, int seen) {
        Actor viewer = actor(atTheTop ? CITY : CITY.child("430502"), role);
        try (ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
                ReadModelDesk desk = desk(store)) {
            assertThat(desk.ask(new RebuildsOf(viewer, null, 10), RebuildPage.class)
                            .items())
                    .hasSize(seen);
            assertThat(desk.askOptional(new RebuildNamed(viewer, "a"), RebuildView.class)
                            .isPresent())
                    .isEqualTo(seen > 0);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "work-queue,, 1",
        "work-queue, work-queue EQUAL before, 1",
        "work-queue, work-queue EQUAL later, 0",
        "work-queue, work-queue SWITCHED later, 0",
        "work-queue, work-queue DIFFERENT later, 1",
        "work-queue, case-file EQUAL later, 1",
        "cases,, 1",
        "cases, cases EQUAL later, 1",
        "cases, case-file EQUAL later, 0",
    })
    void a_sample_that_differed_is_unsettled_until_the_read_model_is_good_again(
            String model, @Nullable String then, int open) {
        List<DomainEventMessage<?>> events = new ArrayList<>(List.of(
                event("rebuild:s", 0, new RebuildStarted("rebuild:s", model, "SAMPLE", 7L, "2026-11-20", AT)),
                event("rebuild:s", 1, new RebuildCompared("rebuild:s", FOUND, AT))));
        if (then != null) {
            String[] words = then.split(" ");
            Instant at = words[2].equals("later") ? AT.plusSeconds(1) : AT.minusSeconds(1);
            events.add(event("rebuild:t", 0, new RebuildStarted("rebuild:t", words[0], "SWITCH", null, "核对", at)));
            events.add(event(
                    "rebuild:t", 1, new RebuildCompared("rebuild:t", words[1].equals("DIFFERENT") ? FOUND : SAME, at)));
            if (words[1].equals("SWITCHED")) {
                events.add(event("rebuild:t", 2, new RebuildSwitched("rebuild:t", at)));
            }
        }
        try (ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
                ReadModelDesk desk = new ReadModelDesk(
                                new InMemoryEventStorageEngine(), RebuildLog.GROUP, new RebuildLog(store))
                        .tell(events)) {
            store.collection("case-file", "case_files");
            assertThat(desk.ask(new RebuildsUnsettled(actor(CITY, Role.ADMINISTRATOR)), RebuildPage.class)
                            .items())
                    .hasSize(open);
            assertThat(desk.ask(new RebuildsUnsettled(AUDITOR), RebuildPage.class)
                            .items())
                    .as("who rebuilds nothing")
                    .isEmpty();
        }
    }

    @Test
    void each_event_twice_and_a_rebuild_make_the_same_documents() {
        Map<String, String> once =
                SameAgain.made(new InMemoryEventStorageEngine(), RebuildLog.GROUP, RebuildLog::new, EVENTS);
        assertThat(once).hasSize(3);
        assertThat(SameAgain.made(new EachEventTwice(), RebuildLog.GROUP, RebuildLog::new, EVENTS))
                .isEqualTo(once);
        assertThat(SameAgain.rebuilt(new InMemoryEventStorageEngine(), RebuildLog.GROUP, RebuildLog::new, EVENTS))
                .isEqualTo(once);
    }

    private static ReadModelDesk desk(ReadStore store) {
        return new ReadModelDesk(new InMemoryEventStorageEngine(), RebuildLog.GROUP, new RebuildLog(store))
                .tell(EVENTS);
    }

    private static DomainEventMessage<?> event(String stream, long sequence, RebuildEvent event) {
        return new GenericDomainEventMessage<RebuildEvent>("Rebuild", stream, sequence, event)
                .andMetaData(actor(CITY, Role.ADMINISTRATOR).toMetaData());
    }

    private static Actor actor(UnitRef unit, Role role) {
        return new Actor("staff:x", "曾志刚", Set.of(role), unit, null);
    }
}
