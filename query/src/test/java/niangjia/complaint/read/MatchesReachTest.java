package niangjia.complaint.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import niangjia.complaint.read.Match.Kind;
import niangjia.complaint.read.Match.Reason;
import niangjia.complaint.read.Match.Why;
import niangjia.organisation.read.ReadModelDesk;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.ReadStoreSettings;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

/** Whatever is typed, a match tells nothing that the page of its case would not. */
class MatchesReachTest {
    private static final String NAME = "陈建军";
    private static final String PHONE = "13873906207";
    private static final String ID = "43050219900101001X";
    private static final String TOLD = "老板把机器往外拉，怕他跑了";
    private static final String EMPLOYER = "宏泰鞋材有限公司";
    private static final Set<Why> OF_THE_CALLER = Set.of(
            Why.SAME_ID,
            Why.SAME_PHONE,
            Why.PHONE_ONE_SLIP,
            Why.PHONE_BEGINS,
            Why.SAME_NAME,
            Why.NAME_BEGINS,
            Why.NAME_SOUNDS,
            Why.NAME_SPELT);

    private static final List<UnitRef> UNITS = List.of(Tale.CITY, Tale.COUNTY, Tale.TOWN, Tale.OTHER_COUNTY);

    private static final List<Typed> TYPED = List.of(
            Typed.NOTHING.withPhone(PHONE),
            Typed.NOTHING.withPhone("13873906270"),
            Typed.NOTHING.withCallerName(NAME),
            Typed.NOTHING.withCallerName("cjj"),
            Typed.NOTHING.withIdHash(Known.hashOf(ID)),
            Typed.NOTHING.withEmployer("宏泰"),
            Typed.NOTHING.withAccount(TOLD),
            Typed.NOTHING.withPlace("双清区工业园").withCategory("WAGE"),
            Typed.NOTHING
                    .withPhone(PHONE)
                    .withCallerName(NAME)
                    .withEmployer(EMPLOYER)
                    .withAccount(TOLD)
                    .withPlace("双清区工业园"));

    @Test
    void no_role_in_no_unit_learns_more_than_from_the_case() {
        try (ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
                ReadStore caseStore = ReadStore.open(ReadStoreSettings.inMemory());
                ReadModelDesk desk = desk(store, KnownCallers.GROUP, new KnownCallers(store, new FakeSeals()));
                ReadModelDesk cases = desk(
                        caseStore,
                        CaseFile.GROUP,
                        new CaseFile(caseStore, new FakeSeals(), ReadModelDesk.NO_COURSES))) {
            desk.tell(told());
            cases.tell(told());
            int people = 0;
            int silent = 0;
            for (Actor viewer : viewers()) {
                Set<String> callers = new TreeSet<>();
                Set<String> any = new TreeSet<>();
                for (int number = 1; number <= UNITS.size() * 2; number++) {
                    String id = "complaint:%05d".formatted(number);
                    view(cases, viewer, id).ifPresent(view -> {
                        any.add(id);
                        if (!view.sealed()) {
                            callers.add(id);
                        }
                    });
                }
                for (Typed typed : TYPED) {
                    List<Match> found = desk.ask(new MatchesFor(viewer, typed, Known.NOW, 20), Matches.class)
                            .matches();
                    found.forEach(match -> check(match, view(cases, viewer, match.complaintId())));
                    people += (int) found.stream()
                            .filter(match -> match.kind() == Kind.PERSON)
                            .count();
                    silent += found.isEmpty() ? 1 : 0;
                }
                // and the twin: what the case does tell is found, as one person with as many complaints
                List<Match> known = desk.ask(
                                new MatchesFor(viewer, Typed.NOTHING.withPhone(PHONE), Known.NOW, 20), Matches.class)
                        .matches();
                assertThat(known.stream().mapToInt(Match::contacts).sum())
                        .as("%s", viewer)
                        .isEqualTo(callers.size());
                List<Match> employers = desk.ask(
                                new MatchesFor(viewer, Typed.NOTHING.withEmployer("宏泰"), Known.NOW, 20), Matches.class)
                        .matches();
                assertThat(employers.stream()
                                .filter(match -> match.kind() == Kind.EMPLOYER)
                                .mapToInt(Match::contacts)
                                .sum())
                        .as("%s", viewer)
                        .isEqualTo(any.size());
            }
            assertThat(people).isPositive();
            assertThat(silent).isPositive();
        }
    }

    private static void check(Match match, Optional<CaseView> seen) {
        assertThat(seen).as("a case for %s", match.complaintId()).isPresent();
        CaseView view = seen.orElseThrow();
        Set<Why> why = match.reasons().stream().map(Reason::why).collect(Collectors.toSet());
        if (view.sealed()) {
            assertThat(why).doesNotContainAnyElementsOf(OF_THE_CALLER);
            assertThat(match.toString()).doesNotContain(NAME, PHONE);
            assertThat(match.kind()).isNotEqualTo(Kind.PERSON);
        }
        boolean accountClear =
                view.intake().account() != null && !view.intake().account().sealed();
        boolean summaryClear = view.order() != null && !view.order().summary().sealed();
        if (!accountClear && !summaryClear) {
            assertThat(why).doesNotContain(Why.SIMILAR_WORDS);
            assertThat(match.about()).isNull();
        }
        if (!accountClear) {
            assertThat(match.toString()).doesNotContain("怕他跑了");
        }
        assertThat(match.state()).isEqualTo(view.state());
        assertThat(match.secret()).isEqualTo(view.secret());
    }

    private static Optional<CaseView> view(ReadModelDesk cases, Actor viewer, String id) {
        return cases.askOptional(new CaseOf(viewer, id), CaseView.class);
    }

    private static List<DomainEventMessage<?>> told() {
        List<DomainEventMessage<?>> all = new ArrayList<>();
        int number = 0;
        for (UnitRef unit : UNITS) {
            for (boolean secret : List.of(true, false)) {
                Known known = new Known(++number)
                        .name(NAME)
                        .phone(PHONE)
                        .idNumber(ID)
                        .about(TOLD, "机器搬离")
                        .employer(EMPLOYER)
                        .place("双清区工业园")
                        .category("WAGE");
                all.addAll((secret ? known.secret() : known)
                        .opened()
                        .dispatched(unit)
                        .events());
            }
        }
        return all;
    }

    private static List<Actor> viewers() {
        List<Actor> viewers = new ArrayList<>();
        for (UnitRef unit : UNITS) {
            for (Role role : Role.values()) {
                viewers.add(Tale.actor("staff:x", "某", unit, role));
            }
            viewers.add(Tale.actor("staff:y", "某", unit, Role.AUDITOR, Role.DISPATCHER));
            viewers.add(Tale.actor("staff:z", "某", unit));
        }
        return viewers;
    }

    private static ReadModelDesk desk(ReadStore store, String group, Object model) {
        return new ReadModelDesk(new InMemoryEventStorageEngine(), group, model);
    }
}
