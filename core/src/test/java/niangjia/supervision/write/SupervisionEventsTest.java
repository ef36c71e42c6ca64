package niangjia.supervision.write;

import static niangjia.supervision.write.Happened.paperIn;
import static niangjia.supervision.write.Happened.until;
import static niangjia.supervision.write.SupervisionFixture.AT;
import static niangjia.supervision.write.SupervisionFixture.CITY;
import static niangjia.supervision.write.SupervisionFixture.COUNTY;
import static niangjia.supervision.write.SupervisionFixture.ID;
import static niangjia.supervision.write.SupervisionFixture.sealed;
import static niangjia.supervision.write.SupervisionFixture.staff;

import java.util.ArrayList;
import java.util.List;
import niangjia.Asked;
import niangjia.shared.ApprovedEvents;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.ClockEvent;
import niangjia.supervision.ClueCommand.TakeOver;
import niangjia.supervision.ClueEvent.ClueDeclined;
import niangjia.supervision.OutcomeEvent.CaseClosed;
import niangjia.supervision.PaperEvent.PaperDeemedServed;
import niangjia.supervision.PaperEvent.PaperLapsed;
import niangjia.supervision.SupervisionAct;
import niangjia.supervision.SupervisionActs;
import niangjia.supervision.SupervisionEvent;
import niangjia.supervision.SupervisionStatus;
import org.junit.jupiter.api.Test;

class SupervisionEventsTest {
    @Test
    void the_json_of_every_event_is_as_it_was_approved() {
        List<Object> samples = new ArrayList<>();
        // with every field filled: the first of each event is the one that is kept
        samples.add(new ClueDeclined(ID.value(), AT, "IN_COURT", sealed("explanation"), "court", "complaint:1"));
        samples.add(new CaseClosed(ID.value(), AT, "CORRECTED", sealed("outcome"), "complaint:1", 2));
        samples.addAll(told());
        samples.add(new PaperLapsed(ID.value(), AT, "p", "OPINION"));
        samples.add(new PaperDeemedServed(ID.value(), AT, "p", "OPINION"));
        for (SupervisionStatus status : SupervisionStatus.values()) {
            samples.addAll(until(status));
        }
        ApprovedEvents.verify("supervision", samples, SupervisionEvent.class);
    }

    @Test
    void the_json_of_every_clock_is_as_it_was_approved() {
        ApprovedEvents.verify("clock", SupervisionClocksTest.told(), ClockEvent.class);
    }

    /** What the example of each command records. */
    static List<Object> told() {
        List<Object> told = new ArrayList<>();
        for (SupervisionAct act : SupervisionActs.all()) {
            Examples.Example example = Examples.of(act.command());
            SupervisionStatus first = act.from().stream().sorted().findFirst().orElse(null);
            Asked.Given given =
                    first == null ? SupervisionFixture.given(List.of()) : SupervisionFixture.given(until(first));
            if (example.paper() != null) {
                given = given.and(paperIn(
                        "p",
                        example.paper(),
                        act.paper().stream().sorted().findFirst().orElseThrow()));
            }
            Role role = act.roles().stream()
                    .filter(any -> any != Role.SYSTEM)
                    .sorted()
                    .findFirst()
                    .orElseThrow();
            UnitRef unit = act.command() == TakeOver.class ? CITY : COUNTY;
            told.addAll(given.and(example.before())
                    .when(example.command(), staff("someone", unit, role))
                    .recorded());
        }
        return told;
    }
}
