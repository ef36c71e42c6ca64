package niangjia.complaint.write;

import static niangjia.complaint.write.ComplaintFixture.AT;
import static niangjia.complaint.write.ComplaintFixture.CITY;
import static niangjia.complaint.write.ComplaintFixture.COUNTY;
import static niangjia.complaint.write.ComplaintFixture.ID;
import static niangjia.complaint.write.ComplaintFixture.OTHER_COUNTY;
import static niangjia.complaint.write.ComplaintFixture.TOWNSHIP;
import static niangjia.complaint.write.ComplaintFixture.dispatcher;
import static niangjia.complaint.write.ComplaintFixture.given;
import static niangjia.complaint.write.ComplaintFixture.sealed;
import static niangjia.complaint.write.ComplaintFixture.staff;
import static niangjia.complaint.write.Happened.dispatchedTo;
import static niangjia.complaint.write.Happened.returnRequested;
import static niangjia.complaint.write.Happened.until;
import static niangjia.complaint.write.SaidOfDossier.act;
import static niangjia.complaint.write.SaidOfOrder.approveResult;
import static niangjia.complaint.write.SaidOfOrder.contactCaller;
import static niangjia.complaint.write.SaidOfOrder.report;
import static niangjia.complaint.write.SaidOfOrder.setCoHandlers;

import java.util.List;
import niangjia.Asked;
import niangjia.complaint.ComplaintStatus;
import niangjia.complaint.OrderEvent.CallerContacted;
import niangjia.complaint.OrderEvent.CoHandlersSet;
import niangjia.complaint.OrderEvent.ReturnApproved;
import niangjia.complaint.UnitFacts;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import org.junit.jupiter.api.Test;

class CoHandlersTest {
    private static final Actor ASSISTANT = staff("assistant", OTHER_COUNTY, Role.HANDLER);
    private static final CoHandlersSet SET =
            new CoHandlersSet(ID.value(), AT, COUNTY.id(), COUNTY.path(), List.of(UnitFacts.of(OTHER_COUNTY)));

    @Test
    void the_platform_sets_assistants_beside_the_unit_that_holds_the_order() {
        given(until(ComplaintStatus.SIGNED))
                .when(setCoHandlers(COUNTY, OTHER_COUNTY), dispatcher())
                .records(SET);
    }

    @Test
    void the_lead_is_the_unit_that_holds_the_order() {
        given(until(ComplaintStatus.SIGNED))
                .when(setCoHandlers(OTHER_COUNTY, COUNTY), dispatcher())
                .refusedAs("complaint/lead-not-holder", OTHER_COUNTY.id(), COUNTY.id());
    }

    @Test
    void the_lead_does_not_assist_itself() {
        given(until(ComplaintStatus.SIGNED))
                .when(setCoHandlers(COUNTY, OTHER_COUNTY, COUNTY), dispatcher())
                .refusedAs("complaint/lead-is-assistant", COUNTY.id());
    }

    @Test
    void an_assistant_contacts_the_caller_and_keeps_the_file_but_does_not_answer_for_the_order() {
        Asked.Given set = given(until(ComplaintStatus.SIGNED)).and(SET);
        set.when(contactCaller(), ASSISTANT)
                .records(new CallerContacted(ID.value(), AT, true, "PHONE", sealed("note")));
        set.when(act("assistant"), ASSISTANT).recorded();
        set.when(report(), ASSISTANT).refusedAs("complaint/outside-unit", OTHER_COUNTY.id(), List.of(COUNTY.id()));
        given(until(ComplaintStatus.AWAITING_APPROVAL))
                .and(SET)
                .when(approveResult(), staff("other-head", OTHER_COUNTY, Role.CHAIR))
                .refusedAs("complaint/outside-unit", OTHER_COUNTY.id(), List.of(COUNTY.id()));
    }

    @Test
    void a_unit_beside_the_order_that_was_never_asked_does_nothing() {
        given(until(ComplaintStatus.SIGNED))
                .when(contactCaller(), ASSISTANT)
                .refusedAs("complaint/outside-unit", OTHER_COUNTY.id(), List.of(COUNTY.id()));
    }

    @Test
    void assistants_leave_when_the_order_moves_to_another_unit() {
        given(until(ComplaintStatus.DISPATCHED))
                .and(SET, dispatchedTo(TOWNSHIP))
                .when(act("assistant"), ASSISTANT)
                .refusedUnder("complaint/outside-unit");
        given(until(ComplaintStatus.DISPATCHED))
                .and(SET, returnRequested(), new ReturnApproved(ID.value(), AT, COUNTY.id()))
                .when(act("assistant"), ASSISTANT)
                .refusedAs("complaint/outside-unit", OTHER_COUNTY.id(), List.of(CITY.id()));
    }
}
