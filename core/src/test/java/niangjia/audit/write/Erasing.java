package niangjia.audit.write;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import niangjia.audit.ErasureEvent;
import niangjia.audit.ErasureEvent.ErasureApproved;
import niangjia.audit.ErasureEvent.ErasureProposed;
import niangjia.audit.ErasureEvent.ErasureRequested;
import niangjia.audit.ErasureEvent.ErasureSwept;
import niangjia.audit.ErasureEvent.HoldPlaced;
import niangjia.audit.ErasureEvent.KeysDestroyed;
import niangjia.audit.ErasureEvent.KeysForgotten;
import niangjia.audit.ErasureEvent.PersonsRestricted;
import niangjia.audit.ErasureId;
import niangjia.audit.SweepFacts;
import niangjia.shared.Actor;
import niangjia.shared.Numbers;
import niangjia.shared.PersonId;
import niangjia.shared.PersonRights;
import niangjia.shared.Role;
import niangjia.shared.RuleViolated;
import niangjia.shared.SealedText;
import niangjia.shared.UnitRef;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;

/** A county, its people, and a request to be erased. */
final class Erasing {
    static final ErasureId ID = ErasureId.of("1");
    static final Instant AT = Instant.parse("2026-11-20T01:30:00Z");
    static final UnitRef CITY = UnitRef.root("430500");
    static final UnitRef COUNTY = CITY.child("430502");
    static final PersonId CALLER = new PersonId("person:1.caller");
    static final PersonId MATTER = new PersonId("person:2.matter");
    static final Actor ADMINISTRATOR = actor("staff:admin", COUNTY, Role.ADMINISTRATOR);
    static final Actor CHAIR = actor("staff:chair", COUNTY, Role.CHAIR);
    static final Actor AUDITOR = actor("staff:auditor", CITY, Role.AUDITOR);
    static final Actor DESK = Actor.system("erasure", CITY);

    static final ErasureRequested REQUESTED = new ErasureRequested(
            ID.value(),
            AT,
            "430502-2026-1",
            "complaint:1",
            List.of(CALLER.value()),
            "CONSENT_WITHDRAWN",
            "ID_CARD_SEEN",
            sealed("words"),
            "430502",
            COUNTY.path());
    static final PersonsRestricted RESTRICTED = new PersonsRestricted(ID.value(), AT, List.of(CALLER.value()));
    static final HoldPlaced HELD = new HoldPlaced(ID.value(), AT, "h1", "FILE_REVIEW", sealed("reason"), null);
    static final ErasureProposed PROPOSED =
            new ErasureProposed(ID.value(), AT, List.of(CALLER.value()), List.of(), "staff:admin");
    static final ErasureApproved APPROVED = new ErasureApproved(ID.value(), AT, "staff:chair");
    static final KeysDestroyed DESTROYED = new KeysDestroyed(ID.value(), AT, List.of(CALLER.value()), 1, 2, 30, "ab");
    static final KeysForgotten FORGOTTEN = new KeysForgotten(ID.value(), AT);

    /** What was asked of the keys. */
    static final class Keys implements PersonRights {
        final List<String> done = new ArrayList<>();

        @Override
        public void restrict(String cause, Collection<PersonId> persons) {
            done.add("restrict " + persons);
        }

        @Override
        public void release(String cause) {
            done.add("release " + cause);
        }

        @Override
        public int destroy(Collection<PersonId> persons) {
            done.add("destroy " + persons);
            return persons.size();
        }
    }

    private final Keys keys = new Keys();

    Keys keys() {
        return keys;
    }

    TestExecutor<Erasure> given(ErasureEvent... events) {
        Numbers numbers = series -> 1;
        return new AggregateTestFixture<>(Erasure.class)
                .registerInjectableResource(numbers)
                .registerInjectableResource(keys)
                .given(Arrays.asList(events));
    }

    static Actor actor(String id, UnitRef unit, Role... roles) {
        return new Actor(id, id, Set.of(roles), unit, null);
    }

    static SealedText sealed(String words) {
        return new SealedText("person:erasure.1", "a1:" + words);
    }

    static ErasureSwept swept(String... findings) {
        return new ErasureSwept(ID.value(), AT, facts(findings));
    }

    static SweepFacts facts(String... findings) {
        return new SweepFacts(
                5,
                18,
                900,
                40,
                300,
                7,
                123_456,
                1,
                2,
                9,
                List.of(findings),
                List.of("work_queue complaint:2"),
                List.of("supervision_files supervision:3"),
                30,
                "ab",
                null,
                null);
    }

    /** By one of two nodes. */
    static ErasureSwept sweptByOneOfTwo() {
        return new ErasureSwept(
                ID.value(),
                AT,
                new SweepFacts(
                        1,
                        2,
                        3,
                        4,
                        5,
                        6,
                        7,
                        8,
                        9,
                        10,
                        List.of(),
                        List.of(),
                        List.of(),
                        11,
                        "ab",
                        "1@here",
                        List.of("2@there")));
    }

    /** Refused with this code and these facts, and nothing applied. */
    static void refused(ResultValidator<?> result, String codeAndFacts) {
        result.expectException(RuleViolated.class)
                .expectExceptionMessage(codeAndFacts)
                .expectNoEvents();
    }
}
