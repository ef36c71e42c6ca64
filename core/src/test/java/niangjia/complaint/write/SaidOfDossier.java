package niangjia.complaint.write;

import static niangjia.complaint.write.ComplaintFixture.AT;
import static niangjia.complaint.write.ComplaintFixture.ID;
import static niangjia.complaint.write.ComplaintFixture.TODAY;
import static niangjia.complaint.write.ComplaintFixture.sealed;

import java.util.List;
import java.util.stream.IntStream;
import niangjia.complaint.ActKind;
import niangjia.complaint.BodyRole;
import niangjia.complaint.CooperationAnswer;
import niangjia.complaint.DossierCommand.AdvanceProceeding;
import niangjia.complaint.DossierCommand.AmendItem;
import niangjia.complaint.DossierCommand.AnswerCooperation;
import niangjia.complaint.DossierCommand.ChangeMember;
import niangjia.complaint.DossierCommand.CheckDuty;
import niangjia.complaint.DossierCommand.ClaimItem;
import niangjia.complaint.DossierCommand.EndMandate;
import niangjia.complaint.DossierCommand.EnterMember;
import niangjia.complaint.DossierCommand.GiveMandate;
import niangjia.complaint.DossierCommand.JoinBody;
import niangjia.complaint.DossierCommand.LeaveBody;
import niangjia.complaint.DossierCommand.LinkProceeding;
import niangjia.complaint.DossierCommand.NamePayer;
import niangjia.complaint.DossierCommand.NameRespondent;
import niangjia.complaint.DossierCommand.PromiseDuty;
import niangjia.complaint.DossierCommand.PromiseMoney;
import niangjia.complaint.DossierCommand.ReceiveMoney;
import niangjia.complaint.DossierCommand.RecordAct;
import niangjia.complaint.DossierCommand.RecordDefault;
import niangjia.complaint.DossierCommand.RequestCooperation;
import niangjia.complaint.DossierCommand.SettleItem;
import niangjia.complaint.DossierCommand.SubstituteRespondent;
import niangjia.complaint.DossierCommand.ValueItem;
import niangjia.complaint.DossierCommand.WaiveItem;
import niangjia.complaint.DutyKind;
import niangjia.complaint.Forum;
import niangjia.complaint.Instalment;
import niangjia.complaint.MemberStatus;
import niangjia.complaint.Party;
import niangjia.complaint.PartyKind;
import niangjia.shared.Money;
import niangjia.shared.PersonId;

/** What is said about the substance of the matter, with every optional field filled. */
final class SaidOfDossier {
    static final Party FOREMAN = Party.person("foreman", sealed("foreman"));
    static final Party CONTRACTOR = Party.organisation("contractor", PartyKind.MAIN_CONTRACTOR, "总包公司");
    static final PersonId WORKER = new PersonId("person:worker");

    private SaidOfDossier() {}

    static JoinBody join(String bodyId) {
        return new JoinBody(ID, AT, bodyId, "人社局", BodyRole.LEAD);
    }

    static LeaveBody leave(String bodyId) {
        return new LeaveBody(ID, AT, bodyId);
    }

    static RecordAct act(String... by) {
        return new RecordAct(ID, AT, ActKind.VISIT, List.of(by), sealed("text"), TODAY.minusYears(1));
    }

    static NameRespondent nameRespondent(Party party) {
        return new NameRespondent(ID, AT, party);
    }

    static SubstituteRespondent substitute(String partyId, Party successor) {
        return new SubstituteRespondent(ID, AT, partyId, successor, sealed("reason"));
    }

    static NamePayer namePayer(Party party) {
        return new NamePayer(ID, AT, party, "advance", true);
    }

    static EnterMember enterMember() {
        return new EnterMember(ID, AT, WORKER, sealed("worker"), Money.yuan(9600));
    }

    static ChangeMember changeMember(MemberStatus status) {
        return new ChangeMember(ID, AT, WORKER, status, Money.yuan(4800));
    }

    static GiveMandate giveMandate(String mandateId, int representatives) {
        List<PersonId> persons = IntStream.range(0, representatives)
                .mapToObj(i -> new PersonId("person:" + i))
                .toList();
        return new GiveMandate(ID, AT, mandateId, persons, "talks", "signed-list");
    }

    static EndMandate endMandate(String mandateId) {
        return new EndMandate(ID, AT, mandateId, sealed("reason"));
    }

    static LinkProceeding linkProceeding(String proceedingId) {
        return new LinkProceeding(
                ID, AT, proceedingId, Forum.ARBITRATION, "2026-118", "accepted", TODAY.minusMonths(2));
    }

    static AdvanceProceeding advance(String proceedingId) {
        return new AdvanceProceeding(ID, AT, proceedingId, "awarded", sealed("result"));
    }

    static ClaimItem claim(String itemId) {
        return new ClaimItem(ID, AT, itemId, "拖欠工资", Money.yuan(30000));
    }

    static AmendItem amend(String itemId) {
        return new AmendItem(ID, AT, itemId, "拖欠工资", Money.yuan(28000), sealed("reason"));
    }

    static ValueItem value(String itemId, Money statutory) {
        return new ValueItem(ID, AT, itemId, statutory, "payroll");
    }

    static SettleItem settle(String itemId, Money settled, boolean rightsExplained) {
        return new SettleItem(ID, AT, itemId, settled, rightsExplained);
    }

    static WaiveItem waive(String itemId, boolean rightsExplained) {
        return new WaiveItem(ID, AT, itemId, rightsExplained, sealed("reason"));
    }

    static PromiseMoney promise(String promiseId, List<Instalment> instalments, String... itemIds) {
        return new PromiseMoney(ID, AT, promiseId, "contractor", instalments, List.of(itemIds));
    }

    static Instalment instalment(int daysFromToday) {
        return new Instalment(TODAY.plusDays(daysFromToday), Money.yuan(1000));
    }

    static ReceiveMoney receive(String receiptId, String promiseId, Money sum) {
        return new ReceiveMoney(ID, AT, receiptId, promiseId, sum, "contractor", "worker", false, "slip");
    }

    static RecordDefault defaultOn(String promiseId, int instalment) {
        return new RecordDefault(ID, AT, promiseId, instalment);
    }

    static PromiseDuty promiseDuty(String dutyId) {
        return new PromiseDuty(ID, AT, dutyId, DutyKind.CERTIFICATE, sealed("text"), TODAY.plusDays(7));
    }

    static CheckDuty checkDuty(String dutyId, boolean done) {
        return new CheckDuty(ID, AT, dutyId, done, sealed("finding"));
    }

    static RequestCooperation requestCooperation(String cooperationId) {
        return new RequestCooperation(ID, AT, cooperationId, "某省总工会", sealed("asked"));
    }

    static AnswerCooperation answerCooperation(String cooperationId) {
        return new AnswerCooperation(ID, AT, cooperationId, CooperationAnswer.ACCEPTED, sealed("text"));
    }
}
