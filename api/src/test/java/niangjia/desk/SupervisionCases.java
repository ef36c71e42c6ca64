package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import niangjia.complaint.Category;
import niangjia.complaint.ComplaintId;
import niangjia.shared.Actor;
import niangjia.shared.PersonId;
import niangjia.shared.RecordMeta;
import niangjia.shared.Role;
import niangjia.shared.SealedText;
import niangjia.shared.Seals;
import niangjia.shared.UnitRef;
import niangjia.supervision.ClueCommand.AcceptClue;
import niangjia.supervision.ClueCommand.AssignSupervisors;
import niangjia.supervision.ClueCommand.RegisterClue;
import niangjia.supervision.ClueSource;
import niangjia.supervision.Complainant;
import niangjia.supervision.CredentialCommand.Certify;
import niangjia.supervision.CredentialCommand.RecordExam;
import niangjia.supervision.CredentialCommand.RecordTraining;
import niangjia.supervision.CredentialId;
import niangjia.supervision.Respondent;
import niangjia.supervision.SupervisionId;
import niangjia.supervision.SupervisorNamed;
import niangjia.supervision.read.SupervisionOf;
import niangjia.supervision.read.SupervisionShows;
import niangjia.supervision.read.SupervisionView;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;

/** Supervision cases of a running desk, led through its command gateway, and what record and read side say of them. */
record SupervisionCases(RunningDesk desk, PersonId person) {
    static final UnitRef CITY = UnitRef.root("430500");
    static final Actor CHAIR = actor("staff:city.chair", Role.CHAIR);
    static final Actor CLERK = actor("staff:city.handler", Role.HANDLER);
    static final Actor FIRST = actor("staff:supervisor", Role.SUPERVISOR);
    static final Actor SECOND = actor("staff:supervisor.second", Role.SUPERVISOR);
    static final Instant AT = Instant.parse("2026-10-12T02:31:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 10, 12);

    static SupervisionCases of(RunningDesk desk) {
        Seals seals = desk.part(Seals.class);
        PersonId person = seals.newPerson();
        seals.ensure(person);
        return new SupervisionCases(desk, person);
    }

    private static Actor actor(String staffId, Role role) {
        return new Actor(staffId, staffId, EnumSet.of(role), CITY, null);
    }

    static SupervisionId newCase() {
        return SupervisionId.of(UUID.randomUUID().toString());
    }

    void send(Actor who, Object command) {
        Map<String, String> meta = new HashMap<>(who.toMetaData());
        meta.put(RecordMeta.REQUEST_ID, UUID.randomUUID().toString());
        meta.put(RecordMeta.SCREEN, "test");
        desk.part(CommandGateway.class).sendAndWait(new GenericCommandMessage<>(command, meta));
    }

    SealedText words(String clear) {
        return desk.part(Seals.class).seal(person, clear);
    }

    Complainant complainant() {
        return new Complainant(person, false, words("陈建军"), words("13873906207"), false);
    }

    /** Trained, examined and certified for a year from the day of the tests on. */
    CredentialId certified(Actor who) {
        CredentialId id = trained(who);
        send(CHAIR, new RecordExam(id, AT, TODAY, 88, true));
        send(CHAIR, new Certify(id, AT, CITY, TODAY, TODAY.plusYears(1)));
        return id;
    }

    CredentialId trained(Actor who) {
        CredentialId id = CredentialId.of(UUID.randomUUID().toString());
        send(CHAIR, new RecordTraining(id, AT, who.staffId(), who.name(), CITY, "劳动法律监督培训", TODAY));
        return id;
    }

    SupervisionId registered(
            ClueSource source,
            Category category,
            @Nullable Complainant who,
            int workers,
            @Nullable ComplaintId bornFrom,
            Respondent... respondents) {
        SupervisionId id = newCase();
        send(
                CLERK,
                new RegisterClue(
                        id,
                        AT,
                        source,
                        category,
                        CITY,
                        who,
                        words("拖欠工资四个月"),
                        List.of(respondents),
                        workers,
                        bornFrom));
        return id;
    }

    SupervisionId bornFrom(@Nullable String complaintId) {
        return registered(
                ClueSource.COMPLAINT,
                Category.WAGE,
                complainant(),
                47,
                complaintId == null ? null : new ComplaintId(complaintId),
                new Respondent("r1", null, "宏泰鞋材有限公司", 47));
    }

    List<CredentialId> teamed(SupervisionId id) {
        send(CHAIR, new AcceptClue(id, AT, null));
        List<CredentialId> team = List.of(certified(FIRST), certified(SECOND));
        assign(id, team);
        return team;
    }

    void assign(SupervisionId id, List<CredentialId> team) {
        send(
                CHAIR,
                new AssignSupervisors(
                        id,
                        AT,
                        team.stream()
                                .map(each -> new SupervisorNamed(each, false))
                                .toList()));
    }

    List<Object> recorded(String id) {
        List<Object> all = new ArrayList<>();
        desk.part(EventStore.class)
                .readEvents(id)
                .asStream()
                .map(Message::getPayload)
                .forEach(all::add);
        return all;
    }

    <E> List<E> recorded(String id, Class<E> kind) {
        return recorded(id).stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** As the viewer sees it when the read side has caught up. */
    SupervisionView view(Actor viewer, SupervisionId id) {
        long last =
                desk.part(EventStore.class).lastSequenceNumberFor(id.value()).orElseThrow();
        QueryGateway queries = desk.part(QueryGateway.class);
        await(id + " shown", () -> queries.query(new SupervisionShows(id.value(), last), Boolean.class)
                .join());
        return queries.query(
                        new SupervisionOf(viewer, id.value()), ResponseTypes.optionalInstanceOf(SupervisionView.class))
                .join()
                .orElseThrow();
    }

    static void await(String fact, BooleanSupplier holds) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as(fact).isLessThan(deadline);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }
}
