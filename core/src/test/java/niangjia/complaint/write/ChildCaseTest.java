package niangjia.complaint.write;

import static niangjia.complaint.write.ComplaintFixture.AT;
import static niangjia.complaint.write.ComplaintFixture.ID;
import static niangjia.complaint.write.ComplaintFixture.dispatcher;
import static niangjia.complaint.write.ComplaintFixture.given;
import static niangjia.complaint.write.ComplaintFixture.handler;
import static niangjia.complaint.write.ComplaintFixture.sealed;
import static niangjia.complaint.write.Happened.calledBack;
import static niangjia.complaint.write.Happened.spunOff;
import static niangjia.complaint.write.Happened.until;
import static niangjia.complaint.write.SaidOfOrder.close;
import static niangjia.complaint.write.SaidOfOrder.closeWithReason;
import static niangjia.complaint.write.SaidOfOrder.hearChildOutcome;
import static niangjia.complaint.write.SaidOfOrder.report;
import static niangjia.complaint.write.SaidOfOrder.spinOff;

import java.util.List;
import niangjia.Asked;
import niangjia.complaint.ChildKind;
import niangjia.complaint.ComplaintStatus;
import niangjia.complaint.OrderCommand.SpinOff;
import niangjia.complaint.OrderEvent.CaseSpunOff;
import niangjia.complaint.OrderEvent.ChildOutcomeHeard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChildCaseTest {
    private static final CaseSpunOff SPUN_OFF = spunOff("mediation:1");
    private static final ChildOutcomeHeard HEARD =
            new ChildOutcomeHeard(ID.value(), AT, "mediation:1", sealed("outcome"));

    @ParameterizedTest
    @EnumSource(ChildKind.class)
    void a_complaint_grows_into_a_case_of_any_kind_and_stays_where_it_is(ChildKind kind) {
        given(until(ComplaintStatus.SIGNED))
                .when(new SpinOff(ID, AT, kind, "child:1"), handler())
                .records(new CaseSpunOff(ID.value(), AT, kind.name(), "child:1"));

        given(until(ComplaintStatus.SIGNED))
                .and(SPUN_OFF)
                .when(report(), handler())
                .recorded();
    }

    @Test
    void one_child_is_linked_once() {
        given(until(ComplaintStatus.SIGNED))
                .and(SPUN_OFF)
                .when(spinOff("mediation:1"), handler())
                .refusedAs("complaint/entry-exists", "child", "mediation:1");
    }

    @Test
    void the_outcome_of_a_child_is_heard_also_after_closing() {
        given(until(ComplaintStatus.CLOSED))
                .and(SPUN_OFF)
                .when(hearChildOutcome("mediation:1"), handler())
                .records(HEARD);
    }

    @Test
    void nothing_is_heard_of_a_child_that_nobody_linked() {
        given(until(ComplaintStatus.SIGNED))
                .when(hearChildOutcome("mediation:1"), handler())
                .refusedAs("complaint/entry-unknown", "child", "mediation:1");
    }

    @Test
    void a_complaint_closes_after_what_grew_out_of_it_or_with_a_reason() {
        Asked.Given pending = given(until(ComplaintStatus.REVIEWED)).and(SPUN_OFF, calledBack("SATISFIED", true));
        pending.when(close(), dispatcher()).refusedAs("complaint/child-pending", List.of("mediation:1"));
        pending.when(closeWithReason(), dispatcher()).recorded();
        pending.and(HEARD).when(close(), dispatcher()).recorded();
    }

    @Test
    void the_outcome_of_one_child_does_not_stand_for_another() {
        given(until(ComplaintStatus.REVIEWED))
                .and(SPUN_OFF, spunOff("aid:2"), HEARD, calledBack("SATISFIED", true))
                .when(close(), dispatcher())
                .refusedAs("complaint/child-pending", List.of("aid:2"));
    }
}
