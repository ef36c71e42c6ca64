package niangjia.mediation.write;

import static niangjia.mediation.write.Happened.until;
import static niangjia.mediation.write.MediationFixture.APPLICANT_KEY;
import static niangjia.mediation.write.MediationFixture.AT;
import static niangjia.mediation.write.MediationFixture.COUNTY;
import static niangjia.mediation.write.MediationFixture.ID;
import static niangjia.mediation.write.MediationFixture.sealed;
import static niangjia.mediation.write.MediationFixture.staff;

import java.util.ArrayList;
import java.util.List;
import niangjia.Asked;
import niangjia.mediation.ApplicationEvent.ApplicationRejected;
import niangjia.mediation.EndingEvent.CaseClosed;
import niangjia.mediation.MediationAct;
import niangjia.mediation.MediationActs;
import niangjia.mediation.MediationCommand;
import niangjia.mediation.MediationEvent;
import niangjia.mediation.MediationStatus;
import niangjia.mediation.SessionEvent.NoteWritten;
import niangjia.shared.ApprovedEvents;
import niangjia.shared.Role;
import org.junit.jupiter.api.Test;

class MediationEventsTest {
    @Test
    void the_json_of_every_event_is_as_it_was_approved() {
        List<Object> samples = new ArrayList<>();
        // with every field filled: the first of each event is the one that is kept
        samples.add(
                new ApplicationRejected(ID.value(), AT, "NOT_COVERED", sealed("explanation"), "court", "complaint:1"));
        samples.add(new CaseClosed(ID.value(), AT, "PERFORMED", sealed("outcome"), "complaint:1", 1000_00, 1000_00));
        samples.add(
                new NoteWritten(ID.value(), AT, "n1", "APPLICANT", "s1", sealed(APPLICANT_KEY, "note"), "staff:m1"));
        samples.addAll(told());
        for (MediationStatus status : MediationStatus.values()) {
            samples.addAll(until(status));
        }
        ApprovedEvents.verify("mediation", samples, MediationEvent.class);
    }

    /** What the example of each command records. */
    static List<Object> told() {
        List<Object> told = new ArrayList<>();
        for (MediationAct act : MediationActs.all()) {
            MediationStatus first = act.from().stream().sorted().findFirst().orElse(null);
            Asked.Given given =
                    first == null ? MediationFixture.given(List.of()) : MediationFixture.given(until(first));
            MediationCommand command =
                    first == null ? Examples.of(act.command()).command() : Examples.of(act.command(), first);
            told.addAll(given.and(Examples.of(act.command()).before())
                    .when(command, staff("staff:m1", COUNTY, Role.values()))
                    .recorded());
        }
        return told;
    }
}
