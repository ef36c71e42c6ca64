package niangjia.mediation.read;

import static niangjia.mediation.read.RosterTale.*;

import java.util.List;
import java.util.stream.IntStream;
import niangjia.complaint.PartyFacts;
import niangjia.complaint.read.FakeSeals;
import niangjia.mediation.AgreementEvent.AgreementEffective;
import niangjia.mediation.AgreementEvent.OralAgreementMade;
import niangjia.mediation.AgreementFacts;
import niangjia.mediation.ApplicationEvent.ApplicationReceived;
import niangjia.mediation.ApplicationEvent.CaseTransferred;
import niangjia.mediation.ApplicationEvent.PartyNamed;
import niangjia.mediation.ApplicationEvent.PartySubstituted;
import niangjia.mediation.EndingEvent.CaseClosed;
import niangjia.mediation.PaymentFacts;
import niangjia.mediation.PerformanceEvent.DutyChecked;
import niangjia.mediation.PerformanceEvent.EnforcementOpened;
import niangjia.mediation.PerformanceEvent.EnforcementStepped;
import niangjia.mediation.PerformanceEvent.PaymentRecorded;
import niangjia.mediation.PerformanceEvent.PerformanceDefaulted;
import niangjia.mediation.PlannedDutyFacts;
import niangjia.mediation.PlannedPaymentFacts;
import niangjia.mediation.RollEvent.MembersEntered;
import niangjia.mediation.RollMemberFacts;
import niangjia.mediation.SidePartyFacts;
import niangjia.shared.SealedText;
import niangjia.shared.UnitRef;

/** What was promised in mediations, and what came of it, as the tests of the board tell it. */
final class PromiseTale {
    /** Words and names that must be nowhere on the board. */
    static final String NAME = "陈建军";

    static final String FIRM = "宏泰鞋材有限公司";
    static final String WORDS = "说好分两次付清";
    static final String PROOF = "a".repeat(64);

    private final RosterTale tale = new RosterTale();
    private int payments;

    static String id(String key) {
        return "mediation:" + key;
    }

    static PlannedPaymentFacts money(String id, long fen, String dueOn) {
        return new PlannedPaymentFacts(id, "r1", "a1", fen, day(dueOn));
    }

    static PlannedDutyFacts duty(String id, String checkOn) {
        return new PlannedDutyFacts(id, "CERTIFICATE", "r1", words(), day(checkOn));
    }

    RosterTale told() {
        return tale;
    }

    PromiseTale received(String key, UnitRef unit) {
        tale.tell(new ApplicationReceived(
                id(key),
                noon("2026-08-03"),
                "WRITTEN",
                "UNION",
                "WAGE",
                unit.id(),
                unit.path(),
                "person:applicant",
                "person:respondent",
                List.of(worker("a1"), employer("r1")),
                words(),
                null,
                null,
                null,
                null,
                1,
                null,
                "TJ-2026-" + key));
        return this;
    }

    PromiseTale roll(String key, int members) {
        tale.tell(new MembersEntered(
                id(key),
                noon("2026-08-05"),
                IntStream.rangeClosed(1, members)
                        .mapToObj(each -> new RollMemberFacts("w" + each, "person:w" + each, name(), 100L))
                        .toList()));
        return this;
    }

    PromiseTale guarantor(String key) {
        SidePartyFacts party =
                new SidePartyFacts("THIRD", new PartyFacts("t1", "EMPLOYER", FIRM, null), null, null, null);
        tale.tell(new PartyNamed(id(key), noon("2026-08-05"), party));
        return this;
    }

    PromiseTale bound(String key, List<PlannedPaymentFacts> payments, PlannedDutyFacts... duties) {
        tale.tell(new AgreementEffective(
                id(key), noon("2026-08-20"), "g1", "d1", "赵立新", payments, List.of(duties), List.of()));
        return this;
    }

    PromiseTale boundByWord(String key, List<PlannedPaymentFacts> payments) {
        AgreementFacts agreement =
                new AgreementFacts("g1", "ORAL", words(), words(), payments, List.of(), List.of(), List.of(), "d1");
        tale.tell(new OralAgreementMade(id(key), noon("2026-08-20"), agreement));
        return this;
    }

    PromiseTale paid(String key, String instalment, long fen, String on, long outstandingFen) {
        return paid(key, instalment, fen, on, outstandingFen, "r1", PROOF);
    }

    PromiseTale paid(
            String key, String instalment, long fen, String on, long outstandingFen, String payer, String proof) {
        payments++;
        PaymentFacts facts = new PaymentFacts(
                "p" + payments, instalment, payer, "a1", fen, "TRANSFER", day(on), proof, !payer.equals("r1"));
        tale.tell(new PaymentRecorded(id(key), noon("2026-10-12"), facts, outstandingFen, outstandingFen == 0, false));
        return this;
    }

    PromiseTale checked(String key, String duty, boolean fulfilled, String on, String again) {
        tale.tell(new DutyChecked(
                id(key), noon(on), duty, fulfilled, words(), again == null ? null : day(again), fulfilled, false));
        return this;
    }

    PromiseTale defaulted(String key, String entry, String dueOn, long outstandingFen) {
        tale.tell(new PerformanceDefaulted(id(key), noon("2026-10-11"), entry, day(dueOn), words(), outstandingFen));
        return this;
    }

    PromiseTale enforced(String key, String kind) {
        tale.tell(new EnforcementOpened(id(key), noon("2026-10-11"), "e-" + kind, kind, "某法院", words()));
        return this;
    }

    PromiseTale stepped(String key, String kind, String stage) {
        tale.tell(new EnforcementStepped(id(key), noon("2026-10-12"), "e-" + kind, kind, stage, words()));
        return this;
    }

    PromiseTale transferred(String key, UnitRef unit, UnitRef from) {
        tale.tell(new CaseTransferred(id(key), noon("2026-09-01"), unit.id(), unit.path(), words(), from.id()));
        return this;
    }

    PromiseTale substituted(String key) {
        tale.tell(new PartySubstituted(id(key), noon("2026-09-02"), "r1", employer("r2"), words()));
        return this;
    }

    PromiseTale closed(String key, String reason) {
        tale.tell(new CaseClosed(id(key), noon("2026-10-12"), reason, words(), null, 0, 0));
        return this;
    }

    /** Everything the board hears, of two cases. */
    PromiseTale whole() {
        received("a", COUNTY).guarantor("a").roll("a", 3);
        bound("a", List.of(money("i1", 600, "2026-10-01"), money("i2", 400, "2026-11-01")), duty("d1", "2026-10-12"));
        transferred("a", OTHER, COUNTY).substituted("a");
        paid("a", "i1", 200, "2026-10-02", 400).defaulted("a", "i1", "2026-10-01", 400);
        checked("a", "d1", false, "2026-10-12", "2026-10-20").enforced("a", "PAYMENT_ORDER");
        stepped("a", "PAYMENT_ORDER", "OBJECTED").enforced("a", "ARBITRATION");
        paid("a", "i2", 400, "2026-10-12", 0).closed("a", "ENFORCED_ELSEWHERE");
        return received("b", CITY).boundByWord("b", List.of(money("i1", 100, "2026-10-12")));
    }

    private static SidePartyFacts worker(String partyId) {
        return new SidePartyFacts(
                "APPLICANT", new PartyFacts(partyId, "NATURAL_PERSON", null, name()), null, name(), null);
    }

    private static SidePartyFacts employer(String partyId) {
        return new SidePartyFacts(
                "RESPONDENT", new PartyFacts(partyId, "EMPLOYER", FIRM, null), "employer:1", null, name());
    }

    private static SealedText name() {
        return FakeSeals.sealed("person:applicant", NAME);
    }

    private static SealedText words() {
        return FakeSeals.sealed("person:case", WORDS);
    }
}
