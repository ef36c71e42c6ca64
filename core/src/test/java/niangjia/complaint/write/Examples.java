package niangjia.complaint.write;

import static niangjia.complaint.write.ComplaintFixture.CITY;
import static niangjia.complaint.write.ComplaintFixture.COUNTY;
import static niangjia.complaint.write.ComplaintFixture.OTHER_COUNTY;
import static niangjia.complaint.write.ComplaintFixture.named;
import static niangjia.complaint.write.ComplaintFixture.staff;
import static niangjia.complaint.write.Happened.callBackFailed;
import static niangjia.complaint.write.Happened.callerNamed;
import static niangjia.complaint.write.Happened.extensionRequested;
import static niangjia.complaint.write.Happened.parkingAsked;
import static niangjia.complaint.write.Happened.spunOff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import niangjia.complaint.ComplaintCommand;
import niangjia.complaint.ComplaintStatus;
import niangjia.complaint.Consent;
import niangjia.complaint.MemberStatus;
import niangjia.complaint.RepeatHandling;
import niangjia.complaint.Satisfaction;
import niangjia.shared.Money;
import niangjia.shared.Role;

/** For every command one that succeeds, with what must have happened besides the course of the order. */
final class Examples {
    private static final Map<Class<?>, Example> ALL = perCommand();

    private Examples() {}

    /** @param before events to put behind the course to a state */
    record Example(ComplaintCommand command, List<Object> before) {}

    static Example of(Class<?> command) {
        return ALL.get(command);
    }

    static List<Example> all() {
        return List.copyOf(ALL.values());
    }

    private static Map<Class<?>, Example> perCommand() {
        List<Example> all = new ArrayList<>();
        contact(all);
        order(all);
        parties(all);
        claims(all);
        surroundings(all);
        return all.stream()
                .collect(Collectors.toMap(example -> example.command().getClass(), Function.identity()));
    }

    private static void contact(List<Example> all) {
        all.add(example(SaidOfContact.logReferral()));
        all.add(example(SaidOfContact.name(named())));
        all.add(example(SaidOfContact.correctAccount()));
        all.add(example(SaidOfContact.consent(Consent.DISCLOSE_IDENTITY, true)));
        all.add(example(SaidOfContact.answerDirectly()));
        all.add(example(SaidOfContact.transferEmergency()));
        all.add(example(SaidOfContact.addInformation()));
        all.add(example(SaidOfContact.thanks()));
        all.add(example(SaidOfContact.linkRepeat(SaidOfContact.EARLIER, RepeatHandling.JOINED)));
        all.add(example(SaidOfContact.actFor()));
    }

    private static void order(List<Example> all) {
        all.add(example(SaidOfOrder.open(20)));
        all.add(example(SaidOfOrder.classify()));
        all.add(example(SaidOfOrder.decline("arbitration")));
        all.add(example(SaidOfOrder.dispatch(COUNTY)));
        all.add(example(SaidOfOrder.withdraw()));
        all.add(example(SaidOfOrder.takeOver(CITY)));
        all.add(example(SaidOfOrder.sign()));
        all.add(example(SaidOfOrder.assign("colleague")));
        all.add(example(SaidOfOrder.requestReturn(OTHER_COUNTY.id())));
        all.add(example(SaidOfOrder.approveReturn()));
        all.add(example(SaidOfOrder.designate(COUNTY)));
        all.add(example(SaidOfOrder.setCoHandlers(COUNTY, OTHER_COUNTY)));
        all.add(example(SaidOfOrder.contactCaller()));
        all.add(example(SaidOfOrder.requestExtension(10)));
        all.add(example(SaidOfOrder.grantExtension(5), extensionRequested(5)));
        all.add(example(SaidOfOrder.refuseExtension(), extensionRequested(5)));
        all.add(example(SaidOfOrder.askToPark(SaidOfOrder.tomorrow())));
        all.add(example(SaidOfOrder.park(SaidOfOrder.tomorrow()), parkingAsked()));
        all.add(example(SaidOfOrder.refuseParking(), parkingAsked()));
        all.add(example(SaidOfOrder.resume()));
        all.add(example(SaidOfOrder.report()));
        all.add(example(SaidOfOrder.settleByContact()));
        all.add(example(SaidOfOrder.approveResult()));
        all.add(example(SaidOfOrder.sendBackResult()));
        all.add(example(SaidOfOrder.passReview()));
        all.add(example(SaidOfOrder.rework()));
        all.add(example(SaidOfOrder.callBack(Satisfaction.SATISFIED, true)));
        all.add(example(SaidOfOrder.recordFailedCallBack()));
        all.add(example(SaidOfOrder.rate(), callerNamed()));
        all.add(example(SaidOfOrder.closeWithReason(), callBackFailed(3)));
        all.add(example(SaidOfOrder.reopen()));
        all.add(example(SaidOfOrder.urge()));
        all.add(example(SaidOfOrder.supervise()));
        all.add(example(SaidOfOrder.spinOff("mediation:1")));
        all.add(example(SaidOfOrder.hearChildOutcome("mediation:1"), spunOff("mediation:1")));
    }

    private static void parties(List<Example> all) {
        all.add(example(SaidOfDossier.nameRespondent(SaidOfDossier.FOREMAN)));
        all.add(example(
                SaidOfDossier.substitute("foreman", SaidOfDossier.CONTRACTOR),
                recorded(SaidOfDossier.nameRespondent(SaidOfDossier.FOREMAN))));
        all.add(example(SaidOfDossier.namePayer(SaidOfDossier.CONTRACTOR)));
        all.add(example(SaidOfDossier.enterMember()));
        all.add(example(SaidOfDossier.changeMember(MemberStatus.AGREED), recorded(SaidOfDossier.enterMember())));
        all.add(example(SaidOfDossier.giveMandate("mandate", 5)));
        all.add(example(SaidOfDossier.endMandate("mandate"), recorded(SaidOfDossier.giveMandate("mandate", 1))));
    }

    private static void claims(List<Example> all) {
        Object claimed = recorded(SaidOfDossier.claim("item"));
        Object promised = recorded(SaidOfDossier.promise("promise", List.of(SaidOfDossier.instalment(-1))));
        all.add(example(SaidOfDossier.claim("item")));
        all.add(example(SaidOfDossier.amend("item"), claimed));
        all.add(example(SaidOfDossier.value("item", Money.yuan(25000)), claimed));
        all.add(example(SaidOfDossier.settle("item", Money.yuan(20000), true), claimed));
        all.add(example(SaidOfDossier.waive("item", true), claimed));
        all.add(example(
                SaidOfDossier.promise(
                        "promise", List.of(SaidOfDossier.instalment(10), SaidOfDossier.instalment(40)), "item"),
                claimed));
        all.add(example(SaidOfDossier.receive("receipt", "promise", Money.yuan(600)), promised));
        all.add(example(SaidOfDossier.defaultOn("promise", 1), promised));
        all.add(example(SaidOfDossier.promiseDuty("duty")));
        all.add(example(SaidOfDossier.checkDuty("duty", true), recorded(SaidOfDossier.promiseDuty("duty"))));
    }

    private static void surroundings(List<Example> all) {
        all.add(example(SaidOfDossier.join("body")));
        all.add(example(SaidOfDossier.leave("body"), recorded(SaidOfDossier.join("body"))));
        all.add(example(SaidOfDossier.act("body", "union")));
        all.add(example(SaidOfDossier.linkProceeding("proceeding")));
        all.add(example(SaidOfDossier.advance("proceeding"), recorded(SaidOfDossier.linkProceeding("proceeding"))));
        all.add(example(SaidOfDossier.requestCooperation("cooperation")));
        all.add(example(
                SaidOfDossier.answerCooperation("cooperation"),
                recorded(SaidOfDossier.requestCooperation("cooperation"))));
    }

    private static Example example(ComplaintCommand command, Object... before) {
        return new Example(command, List.of(before));
    }

    private static Object recorded(ComplaintCommand command) {
        return ComplaintFixture.given(Happened.until(ComplaintStatus.OPEN))
                .when(command, staff("case-worker", CITY, Role.HANDLER))
                .recorded()
                .get(0);
    }
}
