package niangjia.complaint.read;

import static niangjia.complaint.read.FakeSeals.sealed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import niangjia.complaint.CallerFacts;
import niangjia.complaint.ComplaintEvent;
import niangjia.complaint.ContactEvent.ContactLogged;
import niangjia.complaint.OrderEvent.OrderDispatched;
import niangjia.complaint.OrderEvent.OrderOpened;
import niangjia.complaint.OrderEvent.OrderSigned;
import niangjia.complaint.PartyFacts;
import niangjia.shared.Actor;
import niangjia.shared.RecordMeta;
import niangjia.shared.Role;
import niangjia.shared.SealedText;
import niangjia.shared.UnitRef;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** The stream of one complaint, told event by event, each an hour after the one before. */
final class Tale {
    static final UnitRef CITY = UnitRef.root("430500");
    static final UnitRef COUNTY = CITY.child("430502");
    static final UnitRef TOWN = COUNTY.child("430502100");
    static final UnitRef OTHER_COUNTY = CITY.child("430503");
    static final Actor OPERATOR = actor("staff:liu.fang", "刘芳", CITY, Role.OPERATOR);
    static final Actor DISPATCHER = actor("staff:wang.lin", "王琳", CITY, Role.DISPATCHER);
    static final Actor HANDLER = actor("staff:zhao.lixin", "赵立新", COUNTY, Role.HANDLER);
    static final LocalDate DAY = LocalDate.of(2026, 10, 12);

    private static final Instant BEGIN = Instant.parse("2026-10-12T01:00:00Z");

    final String id;
    final String person;
    private final String number;
    private final List<DomainEventMessage<?>> events = new ArrayList<>();
    private Instant now = BEGIN;
    private Actor by = OPERATOR;

    Tale(int number) {
        this.id = "complaint:%05d".formatted(number);
        this.person = "person:%05d".formatted(number);
        this.number = "GD-20261012-%04d".formatted(number);
    }

    static Actor actor(String staffId, String name, UnitRef unit, Role... roles) {
        EnumSet<Role> held = EnumSet.noneOf(Role.class);
        held.addAll(List.of(roles));
        return new Actor(staffId, name, held, unit, null);
    }

    Tale by(Actor actor) {
        by = actor;
        return this;
    }

    Tale beginningAt(Instant instant) {
        now = instant;
        return this;
    }

    Tale then(BiFunction<String, Instant, ComplaintEvent> event) {
        Map<String, String> meta = new HashMap<>(by.toMetaData());
        meta.put(RecordMeta.REQUEST_ID, "request-" + events.size());
        meta.put(RecordMeta.LATE_REASON, "外勤回会补记");
        String message = id + "/message/" + events.size();
        events.add(new GenericDomainEventMessage<>(
                "Complaint", id, events.size(), event.apply(id, now), meta, message, now.plusSeconds(60)));
        now = now.plusSeconds(3600);
        return this;
    }

    SealedText words(String clear) {
        return sealed(person, clear);
    }

    List<DomainEventMessage<?>> events() {
        return List.copyOf(events);
    }

    CallerFacts caller(String name, String phoneHash) {
        return new CallerFacts(
                person,
                false,
                words(name),
                words("13800000000"),
                phoneHash,
                words("430502199001010011"),
                words("双清区某街1号"),
                List.of("MIGRANT"));
    }

    Tale logged(String name, String phoneHash, String account) {
        return then((complaint, at) -> new ContactLogged(
                complaint,
                at,
                number,
                "PHONE_12351",
                "PHONE",
                CITY.id(),
                CITY.path(),
                caller(name, phoneHash),
                words(account),
                List.of("CALL_BACK"),
                "12345-" + number));
    }

    Tale logged() {
        return logged("张三" + id.substring(id.length() - 1), "hash-" + id, "厂里拖欠工资三个月");
    }

    Tale opened(boolean secret, String urgency) {
        return then((complaint, at) -> new OrderOpened(
                complaint,
                at,
                "COMPLAINT",
                "WAGE",
                urgency,
                secret,
                words("拖欠工资"),
                words("补发工资"),
                new PartyFacts("p1", "EMPLOYER", "宏泰鞋材有限公司", null),
                "双清区",
                47));
    }

    Tale dispatched(UnitRef unit) {
        return by(DISPATCHER)
                .then((complaint, at) -> new OrderDispatched(complaint, at, unit.id(), unit.path(), words("请从速")));
    }

    Tale signed() {
        return by(HANDLER).then((complaint, at) -> new OrderSigned(complaint, at, HANDLER.staffId(), HANDLER.name()));
    }
}
