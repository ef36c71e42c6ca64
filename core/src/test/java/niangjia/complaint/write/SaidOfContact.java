package niangjia.complaint.write;

import static niangjia.complaint.write.ComplaintFixture.AT;
import static niangjia.complaint.write.ComplaintFixture.CITY;
import static niangjia.complaint.write.ComplaintFixture.ID;
import static niangjia.complaint.write.ComplaintFixture.named;
import static niangjia.complaint.write.ComplaintFixture.sealed;

import java.util.List;
import niangjia.complaint.Caller;
import niangjia.complaint.Channel;
import niangjia.complaint.ComplaintId;
import niangjia.complaint.Consent;
import niangjia.complaint.ContactCommand.ActFor;
import niangjia.complaint.ContactCommand.AddInformation;
import niangjia.complaint.ContactCommand.AnswerDirectly;
import niangjia.complaint.ContactCommand.CorrectAccount;
import niangjia.complaint.ContactCommand.LinkRepeat;
import niangjia.complaint.ContactCommand.LogContact;
import niangjia.complaint.ContactCommand.NameCaller;
import niangjia.complaint.ContactCommand.RecordConsent;
import niangjia.complaint.ContactCommand.RecordThanks;
import niangjia.complaint.ContactCommand.TransferEmergency;
import niangjia.complaint.Emergency;
import niangjia.complaint.Medium;
import niangjia.complaint.RepeatHandling;
import niangjia.shared.PersonId;

/** What is said about the contact, with every optional field filled. */
final class SaidOfContact {
    static final ComplaintId EARLIER = ComplaintId.of("0");

    private SaidOfContact() {}

    static LogContact logReferral() {
        return new LogContact(
                ID,
                AT,
                Channel.REFERRAL_12345,
                Medium.OFFICIAL_LETTER,
                CITY,
                named(),
                sealed("account"),
                List.of(Consent.SHARE_WITH_OTHER_BODY, Consent.CALL_BACK),
                "12345-77");
    }

    static NameCaller name(Caller caller) {
        return new NameCaller(ID, AT, caller);
    }

    static CorrectAccount correctAccount() {
        return new CorrectAccount(ID, AT, sealed("corrected"), sealed("misheard"));
    }

    static RecordConsent consent(Consent consent, boolean given) {
        return new RecordConsent(ID, AT, consent, given);
    }

    static AnswerDirectly answerDirectly() {
        return new AnswerDirectly(ID, AT, sealed("answer"), "wage-01");
    }

    static TransferEmergency transferEmergency() {
        return new TransferEmergency(ID, AT, Emergency.POLICE_110, sealed("situation"));
    }

    static AddInformation addInformation() {
        return new AddInformation(ID, AT, Medium.CHAT, sealed("more"));
    }

    static RecordThanks thanks() {
        return new RecordThanks(ID, AT, sealed("thanks"), true);
    }

    static LinkRepeat linkRepeat(ComplaintId earlier, RepeatHandling handling) {
        return new LinkRepeat(ID, AT, earlier, handling, sealed("explanation"));
    }

    static ActFor actFor() {
        return new ActFor(ID, AT, new PersonId("person:daughter"), sealed("daughter"), "DAUGHTER", "register");
    }
}
