package niangjia.complaint.write;

import static niangjia.complaint.write.ComplaintFixture.AT;
import static niangjia.complaint.write.ComplaintFixture.ID;
import static niangjia.complaint.write.ComplaintFixture.given;
import static niangjia.complaint.write.ComplaintFixture.handler;
import static niangjia.complaint.write.ComplaintFixture.operator;
import static niangjia.complaint.write.ComplaintFixture.sealed;
import static niangjia.complaint.write.Happened.until;
import static niangjia.complaint.write.SaidOfContact.transferEmergency;
import static niangjia.complaint.write.SaidOfOrder.open;
import static niangjia.complaint.write.SaidOfOrder.report;

import niangjia.Asked;
import niangjia.complaint.ComplaintStatus;
import niangjia.complaint.ContactEvent.EmergencyTransferred;
import org.junit.jupiter.api.Test;

class EmergencyTest {
    @Test
    void help_is_called_and_the_contact_stays_open_beside_it() {
        EmergencyTransferred transferred = new EmergencyTransferred(ID.value(), AT, "POLICE_110", sealed("situation"));
        given(until(ComplaintStatus.LOGGED))
                .when(transferEmergency(), operator())
                .records(transferred);

        given(until(ComplaintStatus.LOGGED))
                .and(transferred)
                .when(open(1), operator())
                .recorded();
    }

    @Test
    void help_called_while_the_unit_handles_the_order_does_not_take_the_order_away() {
        Asked.Given transferred = given(until(ComplaintStatus.SIGNED))
                .and(new EmergencyTransferred(ID.value(), AT, "AMBULANCE_120", sealed("situation")));
        transferred.when(report(), handler()).recorded();
        transferred.when(transferEmergency(), operator()).recorded();
    }

    @Test
    void a_closed_matter_is_no_emergency() {
        given(until(ComplaintStatus.CLOSED))
                .when(transferEmergency(), operator())
                .refusedUnder("complaint/wrong-state");
    }
}
