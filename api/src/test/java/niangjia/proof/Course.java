package niangjia.proof;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import niangjia.complaint.Caller;
import niangjia.complaint.Category;
import niangjia.complaint.Channel;
import niangjia.complaint.ComplaintCommand;
import niangjia.complaint.ComplaintId;
import niangjia.complaint.Consent;
import niangjia.complaint.ContactCommand.AddInformation;
import niangjia.complaint.ContactCommand.LogContact;
import niangjia.complaint.Difficulty;
import niangjia.complaint.MatterType;
import niangjia.complaint.Medium;
import niangjia.complaint.OrderCommand.ApproveResult;
import niangjia.complaint.OrderCommand.CallBack;
import niangjia.complaint.OrderCommand.Classify;
import niangjia.complaint.OrderCommand.CloseOrder;
import niangjia.complaint.OrderCommand.ContactCaller;
import niangjia.complaint.OrderCommand.Dispatch;
import niangjia.complaint.OrderCommand.GrantExtension;
import niangjia.complaint.OrderCommand.OpenOrder;
import niangjia.complaint.OrderCommand.PassReview;
import niangjia.complaint.OrderCommand.ReportResult;
import niangjia.complaint.OrderCommand.RequestExtension;
import niangjia.complaint.OrderCommand.Sign;
import niangjia.complaint.Party;
import niangjia.complaint.PartyKind;
import niangjia.complaint.ResultCode;
import niangjia.complaint.Satisfaction;
import niangjia.complaint.Urgency;
import niangjia.complaint.WorkerKind;
import niangjia.shared.Actor;
import niangjia.shared.PersonId;
import niangjia.shared.RecordMeta;
import niangjia.shared.Role;
import niangjia.shared.SealedText;
import niangjia.shared.Seals;
import niangjia.shared.Seals.HandleKind;
import niangjia.shared.UnitRef;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;

/**
 * The whole life of an ordinary complaint, step by step. A step always asks the same under the same request id, so one
 * whose answer was lost can be asked again by whoever comes after.
 */
final class Course {
    static final int STEPS = 13;

    private static final Instant BEGIN = Instant.parse("2026-10-12T00:30:00Z");
    private static final UnitRef CITY = UnitRef.root("430500");
    private static final UnitRef COUNTY = CITY.child("430502");
    private static final Actor OPERATOR = staff("operator", CITY, Role.OPERATOR);
    private static final Actor DISPATCHER = staff("dispatcher", CITY, Role.DISPATCHER);
    private static final Actor HANDLER = staff("handler", COUNTY, Role.HANDLER);
    private static final Actor CHAIR = staff("chair", COUNTY, Role.CHAIR);

    private final Seals seals;

    Course(Seals seals) {
        this.seals = seals;
    }

    static String request(String complaint, int step) {
        return complaint + "/" + step;
    }

    /** What the caller said, by which a seal that still opens is told from one that does not. */
    static String account(String complaint) {
        return "拖欠工资三个月，班组十二人 " + complaint;
    }

    CommandMessage<?> step(String complaint, int step) {
        return message(command(complaint, step), actor(step), request(complaint, step));
    }

    /** Something the caller adds, from beside the course. */
    CommandMessage<?> addition(String complaint, String request) {
        ComplaintId id = ComplaintId.of(complaint);
        return message(new AddInformation(id, BEGIN, Medium.PHONE, words(complaint, "又来电补充")), OPERATOR, request);
    }

    /** Asks what cannot be granted: the complaint exists already, or the one who asks may not. */
    CommandMessage<?> refused(String complaint, boolean begunTwice, String request) {
        return begunTwice
                ? message(command(complaint, 0), OPERATOR, request)
                : message(new Sign(ComplaintId.of(complaint), BEGIN), OPERATOR, request);
    }

    private CommandMessage<?> message(ComplaintCommand command, Actor actor, String request) {
        Map<String, String> meta = new TreeMap<>(actor.toMetaData());
        meta.put(RecordMeta.REQUEST_ID, request);
        meta.put(RecordMeta.REQUEST_DIGEST, digest(request));
        return new GenericCommandMessage<>(command, meta);
    }

    String digest(String request) {
        return seals.keyedHash(HandleKind.REQUEST, request);
    }

    private static Actor actor(int step) {
        return switch (step) {
            case 0, 1, 11 -> OPERATOR;
            case 4, 5, 6, 8 -> HANDLER;
            case 9 -> CHAIR;
            default -> DISPATCHER;
        };
    }

    private ComplaintCommand command(String complaint, int step) {
        ComplaintId id = ComplaintId.of(complaint);
        Instant at = BEGIN.plusSeconds(step * 600L);
        return switch (step) {
            case 0 ->
                new LogContact(
                        id,
                        at,
                        Channel.PHONE_12351,
                        Medium.PHONE,
                        CITY,
                        caller(complaint),
                        words(complaint, account(complaint)),
                        List.of(Consent.CALL_BACK),
                        null);
            case 1 ->
                new OpenOrder(
                        id,
                        at,
                        MatterType.COMPLAINT,
                        Category.WAGE_MIGRANT,
                        Urgency.ORDINARY,
                        false,
                        words(complaint, "工资三个月未发"),
                        words(complaint, "要求支付工资"),
                        Party.organisation("r1", PartyKind.EMPLOYER, "宏远建筑劳务公司"),
                        "双清区",
                        12);
            case 2 -> new Classify(id, at, Difficulty.DIFFICULT, Urgency.URGENT, Category.WAGE_MIGRANT);
            case 3 -> new Dispatch(id, at, COUNTY, words(complaint, "请联系施工总承包单位"));
            case 4 -> new Sign(id, at);
            case 5 -> new ContactCaller(id, at, true, Medium.PHONE, words(complaint, "已与来电人核实"));
            case 6 -> new RequestExtension(id, at, 5, words(complaint, "总承包单位在外地"));
            case 7 -> new GrantExtension(id, at, 5);
            case 8 -> new ReportResult(id, at, ResultCode.SOLVED, words(complaint, "工资已全部发放"), List.of("银行回单"), null);
            case 9 -> new ApproveResult(id, at);
            case 10 -> new PassReview(id, at, words(complaint, "材料齐全"));
            case 11 -> new CallBack(id, at, Satisfaction.SATISFIED, true, words(complaint, "谢谢娘家人"));
            case 12 -> new CloseOrder(id, at, null);
            default -> throw new IllegalArgumentException("step: " + step + " (expected: 0 to " + (STEPS - 1) + ")");
        };
    }

    private Caller caller(String complaint) {
        PersonId person = person(complaint);
        seals.ensure(person);
        if (complaint.hashCode() % 3 == 0) {
            return Caller.anonymous(person);
        }
        String phone = "139" + String.format("%08d", Math.floorMod(complaint.hashCode(), 100_000_000));
        String hash = seals.keyedHash(HandleKind.PHONE, phone);
        seals.remember(HandleKind.PHONE, hash, person);
        return new Caller(
                person,
                false,
                seals.seal(person, "王建国"),
                seals.seal(person, phone),
                hash,
                null,
                null,
                List.of(WorkerKind.values()[0]));
    }

    private SealedText words(String complaint, String clear) {
        return seals.seal(person(complaint), clear);
    }

    private static PersonId person(String complaint) {
        return new PersonId("person:" + complaint);
    }

    private static Actor staff(String id, UnitRef unit, Role role) {
        return new Actor("staff:" + id, id, Set.of(role), unit, null);
    }
}
