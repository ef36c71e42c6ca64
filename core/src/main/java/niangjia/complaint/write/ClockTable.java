package niangjia.complaint.write;

import static niangjia.complaint.write.ClockStep.extend;
import static niangjia.complaint.write.ClockStep.meet;
import static niangjia.complaint.write.ClockStep.pause;
import static niangjia.complaint.write.ClockStep.resume;
import static niangjia.complaint.write.ClockStep.start;
import static niangjia.complaint.write.ClockStep.stop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import niangjia.complaint.Clock;
import niangjia.complaint.ComplaintEvent;
import niangjia.complaint.ContactEvent.AnsweredDirectly;
import niangjia.complaint.ContactEvent.RepeatLinked;
import niangjia.complaint.OrderEvent.CallBackDone;
import niangjia.complaint.OrderEvent.CallerContacted;
import niangjia.complaint.OrderEvent.ExtensionGranted;
import niangjia.complaint.OrderEvent.ExtensionRefused;
import niangjia.complaint.OrderEvent.ExtensionRequested;
import niangjia.complaint.OrderEvent.OrderClassified;
import niangjia.complaint.OrderEvent.OrderClosed;
import niangjia.complaint.OrderEvent.OrderDeclined;
import niangjia.complaint.OrderEvent.OrderDispatchWithdrawn;
import niangjia.complaint.OrderEvent.OrderDispatched;
import niangjia.complaint.OrderEvent.OrderOpened;
import niangjia.complaint.OrderEvent.OrderParked;
import niangjia.complaint.OrderEvent.OrderReopened;
import niangjia.complaint.OrderEvent.OrderResumed;
import niangjia.complaint.OrderEvent.OrderSigned;
import niangjia.complaint.OrderEvent.OrderTakenOver;
import niangjia.complaint.OrderEvent.OrderUrged;
import niangjia.complaint.OrderEvent.ResultApproved;
import niangjia.complaint.OrderEvent.ResultPassed;
import niangjia.complaint.OrderEvent.ReturnApproved;
import niangjia.complaint.OrderEvent.ReturnRequested;
import niangjia.complaint.OrderEvent.ReworkOrdered;
import niangjia.complaint.OrderEvent.SettledByContact;
import niangjia.complaint.OrderEvent.UnitDesignated;

/** Which event turns which clocks, and in which order; what does not run is passed over. */
final class ClockTable {
    private static final String MOVED = "MOVED";
    private static final String RETURNED = "RETURNED";
    private static final String PARKED = "PARKED";
    private static final String ENDED = "ENDED";

    private static final List<ClockStep> RESULT = List.of(
            stop(Clock.FIRST_CONTACT, ENDED),
            stop(Clock.EXTENSION_DECISION, ENDED),
            meet(Clock.HANDLE),
            meet(Clock.COMMITTED),
            stop(Clock.URGE, ENDED),
            start(Clock.REVIEW));

    private static final Map<Class<? extends ComplaintEvent>, List<ClockStep>> STEPS = Map.ofEntries(
            Map.entry(OrderOpened.class, List.of(start(Clock.DISPATCH), start(Clock.DECLINE), start(Clock.OVERALL))),
            // another urgency, another time to dispatch; counted from the opening all the same
            Map.entry(OrderClassified.class, List.of(stop(Clock.DISPATCH, "RECLASSIFIED"), start(Clock.DISPATCH))),
            Map.entry(OrderDeclined.class, and(List.of(meet(Clock.DECLINE)), everything(ENDED))),
            Map.entry(OrderDispatched.class, and(toAUnit(), List.of(start(Clock.RETURN)))),
            Map.entry(UnitDesignated.class, toAUnit()),
            Map.entry(OrderTakenOver.class, toAUnit()),
            Map.entry(OrderDispatchWithdrawn.class, and(ofTheUnit(MOVED), List.of(start(Clock.DISPATCH)))),
            Map.entry(
                    OrderSigned.class,
                    List.of(meet(Clock.SIGN), stop(Clock.RETURN, ENDED), start(Clock.FIRST_CONTACT))),
            Map.entry(
                    ReturnRequested.class,
                    List.of(meet(Clock.RETURN), stop(Clock.SIGN, RETURNED), start(Clock.RETURN_DECISION))),
            Map.entry(
                    ReturnApproved.class,
                    and(
                            and(List.of(meet(Clock.RETURN_DECISION)), ofTheUnit(RETURNED)),
                            List.of(start(Clock.DISPATCH)))),
            Map.entry(CallerContacted.class, List.of(meet(Clock.FIRST_CONTACT))),
            Map.entry(ExtensionRequested.class, List.of(start(Clock.EXTENSION_DECISION))),
            Map.entry(ExtensionGranted.class, List.of(meet(Clock.EXTENSION_DECISION), extend(Clock.HANDLE))),
            Map.entry(ExtensionRefused.class, List.of(meet(Clock.EXTENSION_DECISION))),
            Map.entry(
                    OrderParked.class,
                    List.of(
                            pause(Clock.HANDLE, PARKED),
                            pause(Clock.OVERALL, PARKED),
                            stop(Clock.EXTENSION_DECISION, ENDED),
                            start(Clock.COMMITTED))),
            Map.entry(OrderResumed.class, List.of(meet(Clock.COMMITTED), resume(Clock.HANDLE), resume(Clock.OVERALL))),
            Map.entry(ResultApproved.class, RESULT),
            Map.entry(SettledByContact.class, RESULT),
            Map.entry(ResultPassed.class, List.of(meet(Clock.REVIEW), start(Clock.CALL_BACK))),
            // the first round's lateness stays; the second has a clock of its own
            Map.entry(
                    ReworkOrdered.class,
                    List.of(meet(Clock.REVIEW), stop(Clock.CALL_BACK, ENDED), start(Clock.HANDLE))),
            Map.entry(CallBackDone.class, List.of(meet(Clock.CALL_BACK))),
            Map.entry(OrderUrged.class, List.of(meet(Clock.URGE))),
            Map.entry(OrderClosed.class, and(List.of(meet(Clock.OVERALL)), everything(ENDED))),
            Map.entry(AnsweredDirectly.class, everything(ENDED)),
            Map.entry(RepeatLinked.class, everything(ENDED)),
            Map.entry(OrderReopened.class, List.of(start(Clock.DISPATCH), start(Clock.OVERALL))));

    private ClockTable() {}

    static List<ClockStep> stepsOf(ComplaintEvent event) {
        return STEPS.getOrDefault(event.getClass(), List.of());
    }

    /** The order lies with a unit: dispatching is done, what the former unit owed is over, the new one's time begins. */
    private static List<ClockStep> toAUnit() {
        List<ClockStep> before = List.of(meet(Clock.DISPATCH), stop(Clock.DECLINE, ENDED), meet(Clock.RETURN_DECISION));
        return and(and(before, ofTheUnit(MOVED)), List.of(start(Clock.SIGN), start(Clock.HANDLE)));
    }

    private static List<ClockStep> ofTheUnit(String ground) {
        List<ClockStep> steps = new ArrayList<>(Arrays.stream(Clock.values())
                .filter(Clock::ofTheHolder)
                .map(clock -> stop(clock, ground))
                .toList());
        steps.add(stop(Clock.EXTENSION_DECISION, ground));
        steps.add(stop(Clock.URGE, ground));
        return steps;
    }

    private static List<ClockStep> everything(String ground) {
        return Arrays.stream(Clock.values()).map(clock -> stop(clock, ground)).toList();
    }

    private static List<ClockStep> and(List<ClockStep> first, List<ClockStep> then) {
        List<ClockStep> all = new ArrayList<>(first);
        all.addAll(then);
        return List.copyOf(all);
    }
}
