package niangjia.supervision.write;

import static niangjia.supervision.write.SupervisionFixture.COUNTY;
import static niangjia.supervision.write.SupervisionFixture.staff;

import java.util.ArrayList;
import java.util.List;
import niangjia.Asked;
import niangjia.shared.ApprovedEvents;
import niangjia.shared.Role;
import niangjia.supervision.CommitteeEvent;
import niangjia.supervision.CredentialEvent;
import niangjia.supervision.EmployerEvent;
import niangjia.supervision.ReferralEvent;
import niangjia.supervision.RegistryAct;
import org.junit.jupiter.api.Test;

class RegistryEventsTest {
    @Test
    void the_json_of_every_event_is_as_it_was_approved() {
        List<Object> told = new ArrayList<>();
        RegistriesTest.acts().forEach(line -> {
            RegistryAct<?> act = (RegistryAct<?>) line.get()[1];
            Asked.Given given = (Asked.Given) line.get()[2];
            told.addAll(given.when(RegistryExamples.commandOf(act.command()), staff("someone", COUNTY, Role.values()))
                    .recorded());
        });
        ApprovedEvents.verify("credential", of(told, CredentialEvent.class), CredentialEvent.class);
        ApprovedEvents.verify("committee", of(told, CommitteeEvent.class), CommitteeEvent.class);
        ApprovedEvents.verify("employer", of(told, EmployerEvent.class), EmployerEvent.class);
        ApprovedEvents.verify("referral", of(told, ReferralEvent.class), ReferralEvent.class);
    }

    private static List<Object> of(List<Object> told, Class<?> family) {
        return told.stream().filter(family::isInstance).toList();
    }
}
