package niangjia.complaint.write;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import niangjia.Asked;
import niangjia.complaint.Caller;
import niangjia.complaint.CallerFacts;
import niangjia.complaint.Channel;
import niangjia.complaint.ComplaintId;
import niangjia.complaint.Consent;
import niangjia.complaint.ContactCommand.LogContact;
import niangjia.complaint.ContactEvent.ContactLogged;
import niangjia.complaint.Medium;
import niangjia.complaint.WorkerKind;
import niangjia.shared.Actor;
import niangjia.shared.Numbers;
import niangjia.shared.PersonId;
import niangjia.shared.Role;
import niangjia.shared.SealedText;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.TermsInForce;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** People, units and words that the tests of the complaint share. */
final class ComplaintFixture {
    private static final AggregateTestFixture<Complaint> WITHOUT_TERMS = complaint();

    static final Instant AT = Instant.parse("2026-10-12T02:31:00Z");
    static final UnitRef CITY = UnitRef.root("430500");
    static final UnitRef COUNTY = CITY.child("430502");
    static final UnitRef TOWNSHIP = COUNTY.child("430502100");
    static final UnitRef OTHER_COUNTY = CITY.child("430503");
    static final ComplaintId ID = ComplaintId.of("1");
    /** The day of {@link #AT} on the desk's calendar. */
    static final LocalDate TODAY = LocalDate.parse("2026-10-12");

    static final PersonId PERSON = new PersonId("person:1");

    private ComplaintFixture() {}

    /** Without packs no clock runs, so that each act shows what it records by itself. */
    static Asked.Given given(Object... happened) {
        return Asked.of(WITHOUT_TERMS, happened);
    }

    static Asked.Given given(List<?> happened) {
        return Asked.of(WITHOUT_TERMS, happened);
    }

    static AggregateTestFixture<Complaint> complaint() {
        return complaint(TermsInForce.NONE);
    }

    static AggregateTestFixture<Complaint> complaint(TermsInForce terms) {
        AggregateTestFixture<Complaint> fixture = new AggregateTestFixture<>(Complaint.class);
        fixture.registerInjectableResource((Numbers) series -> 37);
        fixture.registerInjectableResource(terms);
        return fixture;
    }

    static Actor staff(String id, UnitRef unit, Role... roles) {
        Set<Role> held = EnumSet.noneOf(Role.class);
        held.addAll(List.of(roles));
        return new Actor(id, id, held, unit, null);
    }

    static Actor operator() {
        return staff("operator", CITY, Role.OPERATOR);
    }

    /** Of the platform: the unit that took the matter in. */
    static Actor dispatcher() {
        return staff("dispatcher", CITY, Role.DISPATCHER);
    }

    /** Of the unit that handles the matter. */
    static Actor handler() {
        return staff("handler", COUNTY, Role.HANDLER);
    }

    static Actor headOfUnit() {
        return staff("head", COUNTY, Role.CHAIR);
    }

    static Caller named() {
        return new Caller(
                PERSON,
                false,
                sealed("name"),
                sealed("phone"),
                "hash-of-phone",
                sealed("id-number"),
                sealed("address"),
                List.of(WorkerKind.MIGRANT));
    }

    static SealedText sealed(String words) {
        return new SealedText(PERSON.value(), "a1:" + words);
    }

    static LogContact logContact() {
        return new LogContact(
                ID,
                AT,
                Channel.PHONE_12351,
                Medium.PHONE,
                CITY,
                Caller.anonymous(PERSON),
                sealed("account"),
                List.of(Consent.CALL_BACK),
                null);
    }

    static ContactLogged contactLogged() {
        return new ContactLogged(
                ID.value(),
                AT,
                "GD-20261012-0037",
                "PHONE_12351",
                "PHONE",
                CITY.id(),
                CITY.path(),
                CallerFacts.of(Caller.anonymous(PERSON)),
                sealed("account"),
                List.of("CALL_BACK"),
                null);
    }
}
