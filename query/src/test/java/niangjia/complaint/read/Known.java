package niangjia.complaint.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import niangjia.complaint.CallerFacts;
import niangjia.complaint.ContactEvent.ContactLogged;
import niangjia.complaint.OrderEvent.OrderOpened;
import niangjia.complaint.PartyFacts;
import niangjia.shared.SealedText;
import niangjia.shared.Seals.HandleKind;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/** A complaint told by what it may be recognised by; whatever a test does not say differs from all others. */
final class Known {
    static final Instant NOW = Instant.parse("2026-10-20T01:00:00Z");
    private static final FakeSeals SEALS = new FakeSeals();

    private final int number;
    private String person;
    private String name;
    private String phone;
    private String idNumber;
    private String account = "咨询";
    private String summary = "咨询";
    private String employer;
    private String place;
    private String category = "OTHER";
    private boolean secret;
    private Instant at = Instant.parse("2026-10-12T01:00:00Z");

    Known(int number) {
        this.number = number;
        this.person = "person:%05d".formatted(number);
    }

    static String hashOf(String idNumber) {
        return SEALS.keyedHash(HandleKind.ID_NUMBER, idNumber);
    }

    String id() {
        return "complaint:%05d".formatted(number);
    }

    Known person(String id) {
        person = id;
        return this;
    }

    Known name(String called) {
        name = called;
        return this;
    }

    Known phone(String normalised) {
        phone = normalised;
        return this;
    }

    Known idNumber(String normalised) {
        idNumber = normalised;
        return this;
    }

    Known about(String told, String summedUp) {
        account = told;
        summary = summedUp;
        return this;
    }

    Known employer(String called) {
        employer = called;
        return this;
    }

    Known place(String where) {
        place = where;
        return this;
    }

    Known category(String code) {
        category = code;
        return this;
    }

    Known secret() {
        secret = true;
        return this;
    }

    Known at(String instant) {
        at = Instant.parse(instant);
        return this;
    }

    /** Logged only. */
    Tale logged() {
        CallerFacts caller = new CallerFacts(
                person,
                false,
                sealed(name),
                sealed(phone),
                phone == null ? null : SEALS.keyedHash(HandleKind.PHONE, phone),
                sealed(idNumber),
                null,
                List.of());
        return new Tale(number)
                .beginningAt(at)
                .then((complaint, when) -> new ContactLogged(
                        complaint,
                        when,
                        "GD-20261012-%04d".formatted(number),
                        "PHONE_12351",
                        "PHONE",
                        Tale.CITY.id(),
                        Tale.CITY.path(),
                        caller,
                        FakeSeals.sealed(person, account),
                        List.of(),
                        null));
    }

    /** With an order opened. */
    Tale opened() {
        return logged().then((complaint, when) -> new OrderOpened(
                complaint,
                when,
                "COMPLAINT",
                category,
                "ORDINARY",
                secret,
                FakeSeals.sealed(person, summary),
                null,
                employer == null ? null : new PartyFacts("p1", "EMPLOYER", employer, null),
                place,
                1));
    }

    static List<DomainEventMessage<?>> all(Tale... tales) {
        List<DomainEventMessage<?>> events = new ArrayList<>();
        for (Tale tale : tales) {
            events.addAll(tale.events());
        }
        return events;
    }

    private @Nullable SealedText sealed(@Nullable String clear) {
        return clear == null ? null : FakeSeals.sealed(person, clear);
    }
}
