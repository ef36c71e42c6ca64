package niangjia.mediation.write;

import static niangjia.mediation.write.Happened.until;
import static niangjia.mediation.write.MediationFixture.APPLICANT_KEY;
import static niangjia.mediation.write.MediationFixture.AT;
import static niangjia.mediation.write.MediationFixture.ID;
import static niangjia.mediation.write.MediationFixture.M1;
import static niangjia.mediation.write.MediationFixture.M2;
import static niangjia.mediation.write.MediationFixture.TODAY;
import static niangjia.mediation.write.MediationFixture.chair;
import static niangjia.mediation.write.MediationFixture.clerk;
import static niangjia.mediation.write.MediationFixture.joint;
import static niangjia.mediation.write.MediationFixture.mediator;
import static niangjia.mediation.write.MediationFixture.sealed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niangjia.Asked;
import niangjia.mediation.BenchCommand.AppointMediators;
import niangjia.mediation.BenchCommand.ObjectToMediator;
import niangjia.mediation.BenchCommand.ReplaceMediator;
import niangjia.mediation.BenchCommand.StandAside;
import niangjia.mediation.BenchEvent.MediatorsAppointed;
import niangjia.mediation.ChosenBy;
import niangjia.mediation.Conflict;
import niangjia.mediation.MediationStatus;
import niangjia.mediation.MediatorFacts;
import niangjia.mediation.MediatorNamed;
import niangjia.mediation.PartySide;
import niangjia.mediation.SessionCommand.CancelSession;
import niangjia.mediation.SessionCommand.ScheduleSession;
import niangjia.mediation.SessionCommand.WriteNote;
import niangjia.shared.Bookings;
import niangjia.shared.terms.TermsInForce;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BenchTest {
    private static final Asked.Given ACCEPTED = MediationFixture.given(until(MediationStatus.ACCEPTED));

    @ParameterizedTest
    @CsvSource({"m2, HOLDS", "suspended, SUSPENDED", "stranger, UNKNOWN"})
    void a_mediator_is_on_the_roster_that_day(String name, String standing) {
        Asked asked = ACCEPTED.when(Examples.appoint(name), chair());
        if (standing.equals("HOLDS")) {
            asked.records(new MediatorsAppointed(
                    ID.value(),
                    AT,
                    List.of(new MediatorFacts("mediator:m2", "staff:m2", "name of mediator:m2")),
                    "PARTIES"));
        } else {
            asked.refusedAs("mediation/mediator-not-on-roster", "mediator:" + name, standing, TODAY);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"colleague", "relative"})
    void what_a_mediator_declared_on_the_roster_keeps_them_out_of_the_case_it_touches(String name) {
        ACCEPTED.when(Examples.appoint(name), chair())
                .refusedAs("mediation/mediator-conflict", List.of("mediator:" + name));
    }

    @ParameterizedTest
    @EnumSource(Conflict.class)
    void whoever_is_not_impartial_does_not_mediate(Conflict conflict) {
        ACCEPTED.when(
                        new AppointMediators(ID, AT, List.of(new MediatorNamed(M2, conflict)), ChosenBy.ORGANISATION),
                        chair())
                .doneIf(conflict == Conflict.NONE, "mediation/mediator-conflict");
    }

    @Test
    void nobody_is_appointed_twice_and_somebody_is() {
        ACCEPTED.when(Examples.appoint("m1"), chair()).refusedAs("mediation/named-twice", List.of("mediator:m1"));
        ACCEPTED.when(Examples.appoint("m2", "m2"), chair()).refusedUnder("mediation/named-twice");
        ACCEPTED.when(Examples.appoint(), chair()).refusedUnder("mediation/mediator-not-appointed");
    }

    @Test
    void whoever_was_objected_to_or_stood_aside_mediates_no_more_and_does_not_come_back() {
        ACCEPTED.when(new ObjectToMediator(ID, AT, M2, "r1", sealed("ground")), clerk())
                .refusedAs("mediation/entry-unknown", "mediator", "mediator:m2");
        Asked.Given objected = ACCEPTED.then(new ObjectToMediator(ID, AT, M1, "r1", sealed("ground")), clerk());
        objected.when(new ScheduleSession(ID, AT, joint("s1")), clerk())
                .refusedAs("mediation/mediator-not-appointed", List.of("mediator:m1"));
        objected.when(Examples.appoint("m1"), chair()).refusedAs("mediation/mediator-out", List.of("mediator:m1"));
        ACCEPTED.then(new StandAside(ID, AT, M1, sealed("ground")), mediator())
                .when(new WriteNote(ID, AT, "n1", PartySide.APPLICANT, null, sealed(APPLICANT_KEY, "note")), mediator())
                .refusedAs("mediation/note-by-another", "staff:m1");
    }

    @Test
    void a_successor_takes_over_the_sessions_to_come_with_their_hours() {
        List<String> calls = new ArrayList<>();
        Asked.Given given = Asked.of(MediationFixture.mediation(TermsInForce.NONE, recording(calls)))
                .and(ACCEPTED.happened())
                .and(Happened.scheduled(joint("s1")));
        Asked.Given replaced = given.then(
                new ReplaceMediator(ID, AT, M1, new MediatorNamed(M2, Conflict.NONE), sealed("reason")), chair());
        assertThat(calls).containsExactly("free mediator:m1 mediation:1/s1", "take mediator:m2 mediation:1/s1");
        calls.clear();
        replaced.then(new CancelSession(ID, AT, "s1", sealed("reason")), clerk());
        assertThat(calls).containsExactly("free mediator:m2 mediation:1/s1", "free room:east mediation:1/s1");
        replaced.when(new ReplaceMediator(ID, AT, M2, new MediatorNamed(M2, Conflict.NONE), sealed("reason")), chair())
                .refusedUnder("mediation/named-twice");
    }

    static Bookings recording(List<String> calls) {
        return new Bookings() {
            @Override
            public Optional<String> take(String resource, Instant from, Instant to, String holder) {
                calls.add("take " + resource + " " + holder);
                return Optional.empty();
            }

            @Override
            public void free(String resource, String holder) {
                calls.add("free " + resource + " " + holder);
            }
        };
    }
}
