package niangjia.complaint.write;

import static niangjia.complaint.write.ComplaintFixture.contactLogged;

import java.util.ArrayList;
import java.util.List;
import niangjia.complaint.ComplaintEvent;
import niangjia.complaint.ComplaintStatus;
import niangjia.shared.ApprovedEvents;
import org.junit.jupiter.api.Test;

class ComplaintEventsTest {
    @Test
    void the_json_of_every_event_is_as_it_was_approved() {
        List<Object> samples = new ArrayList<>(ComplaintLanguageTest.told());
        samples.add(contactLogged());
        for (ComplaintStatus status : ComplaintStatus.values()) {
            samples.addAll(Happened.until(status));
        }
        samples.addAll(ClocksTest.told());
        ApprovedEvents.verify("complaint", samples, ComplaintEvent.class);
    }
}
