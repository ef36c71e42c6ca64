package niangjia.supervision.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import niangjia.complaint.read.FakeSeals;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.RecordMeta;
import niangjia.shared.Role;
import niangjia.shared.SealedText;
import niangjia.shared.UnitRef;
import niangjia.supervision.CommitteeEvent.CommitteeDissolved;
import niangjia.supervision.CommitteeEvent.CommitteeEstablished;
import niangjia.supervision.CommitteeEvent.CommitteeListFiled;
import niangjia.supervision.CommitteeEvent.CommitteeMembersChanged;
import niangjia.supervision.CommitteeEvent.CommitteeReElected;
import niangjia.supervision.CommitteeId;
import niangjia.supervision.CommitteeMember;
import niangjia.supervision.EmployerEvent.EmployerRegistered;
import niangjia.supervision.EmployerEvent.EmployerUnionLinked;
import niangjia.supervision.EmployerEvent.HeadCountRecorded;
import niangjia.supervision.MemberRank;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** Units, people and events the tests of the registries speak of; each stream counts its own events. */
final class RegistryTale {
    static final UnitRef CITY = UnitRef.root("430500");
    static final UnitRef COUNTY = CITY.child("430502");
    static final UnitRef TOWNSHIP = COUNTY.child("430502001");
    static final UnitRef OTHER = CITY.child("430503");
    static final UnitRef UNION = COUNTY.child("430502-E1");
    static final LocalDate TODAY = LocalDate.parse("2026-10-12");
    static final Actor CHAIR = new Actor("staff:tang", "唐志强", Set.of(Role.CHAIR), COUNTY, null);

    private final Map<String, Long> sequences = new HashMap<>();
    private final List<DomainEventMessage<?>> told = new ArrayList<>();

    static Actor viewer(UnitRef unit, Role... roles) {
        return new Actor("staff:viewer", "某", Set.of(roles), unit, null);
    }

    static Instant noon(String day) {
        return LocalDate.parse(day).atTime(12, 0).atZone(DeskTime.ZONE).toInstant();
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static List<CommitteeMember> members() {
        return List.of(
                new CommitteeMember("staff:tang", "唐志强", MemberRank.UNION_CHAIR, true, false),
                new CommitteeMember("staff:peng", "彭秀英", MemberRank.MEMBER, false, true),
                new CommitteeMember("staff:zhao", "赵立新", MemberRank.MEMBER, false, false));
    }

    static SealedText words(String clear) {
        return FakeSeals.sealed("person:1", clear);
    }

    RegistryTale and(String stream, Object event) {
        long sequence = sequences.merge(stream, 1L, Long::sum) - 1;
        Map<String, String> meta = new HashMap<>(CHAIR.toMetaData());
        meta.put(RecordMeta.LATE_REASON, "补录");
        told.add(new GenericDomainEventMessage<>("Registry", stream, sequence, event, meta));
        return this;
    }

    RegistryTale employer(String key, String name, UnitRef place, String since) {
        String id = "employer:" + key;
        return and(id, new EmployerRegistered(id, noon(since), name, null, place.id(), place.path(), "制造业"));
    }

    RegistryTale counted(String key, String on, int workers, int members) {
        String id = "employer:" + key;
        return and(id, new HeadCountRecorded(id, noon(on), day(on), workers, members));
    }

    RegistryTale linked(String key, UnitRef union, String since) {
        String id = "employer:" + key;
        return and(id, new EmployerUnionLinked(id, noon(since), union.id(), union.path()));
    }

    RegistryTale established(UnitRef unit, String from, String to) {
        String id = CommitteeId.of(unit.id()).value();
        return and(id, new CommitteeEstablished(id, noon(from), unit.id(), unit.path(), members(), day(from), day(to)));
    }

    RegistryTale reElected(UnitRef unit, String from, String to) {
        String id = CommitteeId.of(unit.id()).value();
        return and(id, new CommitteeReElected(id, noon(from), members(), day(from), day(to)));
    }

    RegistryTale changed(UnitRef unit, String on) {
        String id = CommitteeId.of(unit.id()).value();
        return and(id, new CommitteeMembersChanged(id, noon(on), members(), "调离"));
    }

    RegistryTale filed(UnitRef unit, String on) {
        String id = CommitteeId.of(unit.id()).value();
        return and(id, new CommitteeListFiled(id, noon(on), CITY.id(), CITY.path()));
    }

    RegistryTale dissolved(UnitRef unit, String on) {
        String id = CommitteeId.of(unit.id()).value();
        return and(id, new CommitteeDissolved(id, noon(on), day(on), "撤并"));
    }

    List<DomainEventMessage<?>> events() {
        return List.copyOf(told);
    }
}
