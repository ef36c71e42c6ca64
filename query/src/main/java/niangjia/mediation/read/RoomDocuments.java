package niangjia.mediation.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import niangjia.mediation.RoomEvent.RoomClosed;
import niangjia.mediation.RoomEvent.RoomRegistered;
import niangjia.mediation.RoomEvent.RoomReopened;
import niangjia.mediation.RoomStatus;
import niangjia.shared.UnitRef;
import niangjia.shared.read.DocumentStore;
import niangjia.supervision.read.RegistryCourse;
import niangjia.supervision.read.RegistryReach;
import org.bson.Document;

/** Between documents and the rooms they stand for. */
final class RoomDocuments {
    static final String STATUS = "status";
    static final String UNIT = "unit";
    static final String PATH = "path";
    static final String NAME = "name";
    static final String RANK = "rank";

    private static final String SEATS = "seats";
    private static final String EQUIPMENT = "equipment";
    private static final String CLOSED = "closed";
    private static final String GIVEN_UP = "givenUp";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String REASON = "reason";

    private RoomDocuments() {}

    static void register(Document doc, RoomRegistered event) {
        UnitRef unit = new UnitRef(event.unitId(), event.unitPath());
        doc.append(UNIT, unit.id()).append(PATH, unit.path()).append(RegistryReach.SCOPE, unit.lineage());
        doc.append(CLOSED, List.of()).append(STATUS, RoomStatus.IN_USE.name()).append(RANK, 0);
        furnish(doc, event.name(), event.seats(), event.equipment());
    }

    static void furnish(Document doc, String name, int seats, List<String> equipment) {
        doc.append(NAME, name).append(SEATS, seats).append(EQUIPMENT, equipment);
    }

    static void close(Document doc, RoomClosed event) {
        List<RoomClosure> closures = new ArrayList<>(closures(doc));
        closures.add(new RoomClosure(event.from(), event.to(), event.reason()));
        keep(doc, closures);
    }

    static void reopen(Document doc, RoomReopened event) {
        List<RoomClosure> left = new ArrayList<>();
        for (RoomClosure each : closures(doc)) {
            if (event.to().isBefore(each.from()) || event.from().isAfter(each.to())) {
                left.add(each);
                continue;
            }
            if (event.from().isAfter(each.from())) {
                left.add(new RoomClosure(each.from(), event.from().minusDays(1), each.reason()));
            }
            if (event.to().isBefore(each.to())) {
                left.add(new RoomClosure(event.to().plusDays(1), each.to(), each.reason()));
            }
        }
        keep(doc, left);
    }

    static void giveUp(Document doc, LocalDate on) {
        doc.append(GIVEN_UP, on.toString())
                .append(STATUS, RoomStatus.GIVEN_UP.name())
                .append(RANK, 1);
    }

    static RoomRow row(Document doc, LocalDate on) {
        RoomClosure closed = closures(doc).stream()
                .filter(each -> each.contains(on))
                .findFirst()
                .orElse(null);
        String givenUp = doc.getString(GIVEN_UP);
        boolean gone = givenUp != null && !on.isBefore(LocalDate.parse(givenUp));
        return new RoomRow(
                doc.getString("_id"),
                doc.getLong(DocumentStore.SEQ),
                doc.getString(UNIT),
                doc.getString(NAME),
                doc.getInteger(SEATS),
                doc.getList(EQUIPMENT, String.class),
                RoomStatus.valueOf(doc.getString(STATUS)),
                !gone && closed == null,
                closed);
    }

    static RoomView view(Document doc, LocalDate on) {
        String givenUp = doc.getString(GIVEN_UP);
        return new RoomView(
                row(doc, on),
                doc.getString(PATH),
                givenUp == null ? null : LocalDate.parse(givenUp),
                closures(doc),
                RegistryCourse.read(doc));
    }

    static List<RoomClosure> closures(Document doc) {
        return doc.getList(CLOSED, Document.class).stream()
                .map(each -> new RoomClosure(
                        LocalDate.parse(each.getString(FROM)),
                        LocalDate.parse(each.getString(TO)),
                        each.getString(REASON)))
                .toList();
    }

    private static void keep(Document doc, List<RoomClosure> closures) {
        doc.append(
                CLOSED,
                closures.stream()
                        .sorted(Comparator.comparing(RoomClosure::from).thenComparing(RoomClosure::to))
                        .map(each -> new Document(FROM, each.from().toString())
                                .append(TO, each.to().toString())
                                .append(REASON, each.reason()))
                        .toList());
    }
}
