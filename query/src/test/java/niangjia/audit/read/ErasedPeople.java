package niangjia.audit.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import niangjia.complaint.CallerFacts;
import niangjia.complaint.ContactEvent.ContactLogged;
import niangjia.complaint.ContactEvent.InformationAdded;
import niangjia.shared.Actor;
import niangjia.shared.PersonId;
import niangjia.shared.Role;
import niangjia.shared.Seals;
import niangjia.shared.UnitRef;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** People who called, each with a name, a number and an account that are nobody else's. */
record ErasedPeople(Seals seals) {
    static final Instant AT = Instant.parse("2026-10-12T01:00:00Z");
    static final UnitRef CITY = UnitRef.root("430500");

    private static final Map<String, String> BY =
            new Actor("staff:1", "刘芳", Set.of(Role.OPERATOR), CITY, null).toMetaData();

    static PersonId person(int number) {
        return new PersonId("person:" + number + ".caller");
    }

    static String stream(int number) {
        return "complaint:" + number;
    }

    static String phone(int number) {
        return "1990%07d".formatted(number);
    }

    static String account(int number) {
        return "第" + number + "个来电人说的话，别人没有说过";
    }

    List<DomainEventMessage<?>> calls(int from, int to) {
        List<DomainEventMessage<?>> all = new ArrayList<>();
        IntStream.range(from, to).forEach(number -> {
            PersonId person = person(number);
            seals.ensure(person);
            CallerFacts caller = new CallerFacts(
                    person.value(),
                    false,
                    seals.seal(person, "来电人" + number),
                    seals.seal(person, phone(number)),
                    null,
                    null,
                    null,
                    List.of());
            all.add(message(
                    number,
                    0,
                    new ContactLogged(
                            stream(number),
                            AT.plusSeconds(number),
                            "GD-" + number,
                            "PHONE_12351",
                            "PHONE",
                            CITY.id(),
                            CITY.path(),
                            caller,
                            seals.seal(person, account(number)),
                            List.of(),
                            null)));
            all.add(message(
                    number,
                    1,
                    new InformationAdded(
                            stream(number),
                            AT.plusSeconds(number),
                            "PHONE",
                            seals.seal(person, "又说：" + account(number)))));
        });
        return all;
    }

    private static DomainEventMessage<?> message(int number, long sequence, Object event) {
        return new GenericDomainEventMessage<>(
                "Complaint",
                stream(number),
                sequence,
                event,
                BY,
                "m-" + number + "-" + sequence,
                AT.plusSeconds(number));
    }
}
