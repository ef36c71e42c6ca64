package niangjia.mediation.read;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import niangjia.complaint.read.Words;
import niangjia.mediation.MediatorEvent.ConflictDeclared;
import niangjia.mediation.MediatorEvent.MediatorEntered;
import niangjia.mediation.MediatorEvent.MediatorTrained;
import niangjia.mediation.MediatorStatus;
import niangjia.mediation.OfficeHours;
import niangjia.shared.SealedText;
import niangjia.shared.UnitRef;
import niangjia.shared.read.DocumentStore;
import niangjia.supervision.read.RegistryCourse;
import niangjia.supervision.read.RegistryReach;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Between documents and the entries of the roster they stand for. */
final class MediatorDocuments {
    static final String STATUS = "status";
    static final String UNIT = "unit";
    static final String PATH = "path";
    static final String NAME = "name";
    static final String STAFF = "staff";
    static final String SPECIALITIES = "specialities";
    static final String LANGUAGES = "languages";
    static final String FROM = "from";
    static final String TO = "to";
    /** First day on which they are gone. */
    static final String LEFT = "left";
    /** The last day on the roster: of the term, or the one before they left. */
    static final String UNTIL = "until";
    /** Those who are there before those who left. */
    static final String RANK = "rank";

    private static final String HOURS = "hours";
    private static final String TRAININGS = "trainings";
    private static final String CONFLICTS = "conflicts";
    private static final String LIFTED = "lifted";
    private static final String REASON = "reason";
    private static final String WORDS = "words";
    private static final String ID = "id";

    private MediatorDocuments() {}

    static void enter(Document doc, MediatorEntered event) {
        UnitRef unit = new UnitRef(event.unitId(), event.unitPath());
        doc.append(STAFF, event.staffId()).append(NAME, event.name());
        doc.append(UNIT, unit.id()).append(PATH, unit.path()).append(RegistryReach.SCOPE, unit.lineage());
        practise(doc, event.specialities(), event.languages(), event.officeHours());
        doc.append(TRAININGS, List.of()).append(CONFLICTS, List.of());
        term(doc, event.from(), event.to());
        status(doc, MediatorStatus.ON_ROSTER, null);
    }

    static void practise(Document doc, List<String> specialities, List<String> languages, List<OfficeHours> hours) {
        doc.append(SPECIALITIES, specialities).append(LANGUAGES, languages);
        doc.append(
                HOURS,
                hours.stream()
                        .map(each -> new Document("day", each.day())
                                .append(FROM, each.from())
                                .append(TO, each.to()))
                        .toList());
    }

    static void train(Document doc, MediatorTrained event) {
        prepend(
                doc,
                TRAININGS,
                new Document("course", event.course())
                        .append("on", event.trainedOn().toString())
                        .append("hours", event.hours()));
    }

    static void declare(Document doc, ConflictDeclared event) {
        prepend(
                doc,
                CONFLICTS,
                new Document(ID, event.conflictId())
                        .append("kind", event.kind())
                        .append("employer", event.employerId())
                        .append("matter", event.matter())
                        .append("at", event.occurredAt().toString())
                        .append(LIFTED, false)
                        .append(WORDS, RegistryCourse.kept(event.words())));
    }

    static void lift(Document doc, String conflictId) {
        List<Document> conflicts = new ArrayList<>();
        doc.getList(CONFLICTS, Document.class).forEach(each -> {
            Document kept = new Document(each);
            conflicts.add(conflictId.equals(each.getString(ID)) ? kept.append(LIFTED, true) : kept);
        });
        doc.append(CONFLICTS, conflicts);
    }

    /** Also of one who comes back. */
    static void term(Document doc, LocalDate from, LocalDate to) {
        doc.append(FROM, from.toString()).append(LEFT, null);
        until(doc, to);
    }

    static void until(Document doc, LocalDate to) {
        doc.append(TO, to.toString()).append(UNTIL, to.toString());
    }

    static void leave(Document doc, LocalDate on, String reason) {
        LocalDate last = on.minusDays(1);
        LocalDate to = LocalDate.parse(doc.getString(TO));
        doc.append(LEFT, on.toString()).append(UNTIL, (last.isBefore(to) ? last : to).toString());
        status(doc, MediatorStatus.LEFT, reason);
    }

    static void status(Document doc, MediatorStatus status, @Nullable String reason) {
        doc.append(STATUS, status.name()).append(REASON, reason).append(RANK, status == MediatorStatus.LEFT ? 1 : 0);
    }

    static MediatorRow row(Document doc, LocalDate on, MediatorLoad load) {
        MediatorState state = state(doc, on);
        LocalDate until = LocalDate.parse(doc.getString(UNTIL));
        return new MediatorRow(
                doc.getString("_id"),
                doc.getLong(DocumentStore.SEQ),
                doc.getString(STAFF),
                doc.getString(NAME),
                doc.getString(UNIT),
                state,
                doc.getList(SPECIALITIES, String.class),
                doc.getList(LANGUAGES, String.class),
                hours(doc),
                LocalDate.parse(doc.getString(FROM)),
                LocalDate.parse(doc.getString(TO)),
                trainings(doc).stream()
                        .map(MediatorView.Training::on)
                        .max(LocalDate::compareTo)
                        .orElse(null),
                state.valid() ? (Integer) (int) ChronoUnit.DAYS.between(on, until) : null,
                standing(doc).size(),
                load);
    }

    /** @param opened what the viewer may read of sealed words */
    static MediatorView view(Document doc, LocalDate on, MediatorLoad load, Function<SealedText, Words> opened) {
        String left = doc.getString(LEFT);
        return new MediatorView(
                row(doc, on, load),
                MediatorStatus.valueOf(doc.getString(STATUS)),
                doc.getString(PATH),
                left == null ? null : LocalDate.parse(left),
                doc.getString(REASON),
                trainings(doc),
                doc.getList(CONFLICTS, Document.class).stream()
                        .map(each -> conflict(each, opened))
                        .toList(),
                RegistryCourse.read(doc, opened));
    }

    static List<OfficeHours> hours(Document doc) {
        return doc.getList(HOURS, Document.class).stream()
                .map(each -> new OfficeHours(each.getString("day"), each.getString(FROM), each.getString(TO)))
                .toList();
    }

    /** Whether something declared, and not lifted, lies with one of these. */
    static boolean conflicting(Document doc, MediatorsFor asked) {
        return standing(doc).stream()
                .anyMatch(each -> asked.employers().contains(Objects.toString(each.getString("employer"), ""))
                        || asked.matters().contains(Objects.toString(each.getString("matter"), "")));
    }

    private static List<Document> standing(Document doc) {
        return doc.getList(CONFLICTS, Document.class).stream()
                .filter(each -> !each.getBoolean(LIFTED))
                .toList();
    }

    private static List<MediatorView.Training> trainings(Document doc) {
        return doc.getList(TRAININGS, Document.class).stream()
                .map(each -> new MediatorView.Training(
                        each.getString("course"), LocalDate.parse(each.getString("on")), each.getInteger("hours")))
                .toList();
    }

    private static MediatorView.Conflict conflict(Document kept, Function<SealedText, Words> opened) {
        return new MediatorView.Conflict(
                kept.getString(ID),
                kept.getString("kind"),
                kept.getString("employer"),
                kept.getString("matter"),
                Instant.parse(kept.getString("at")),
                kept.getBoolean(LIFTED),
                opened.apply(RegistryCourse.sealedOf(kept.get(WORDS, Document.class))));
    }

    static MediatorState state(Document doc, LocalDate on) {
        String left = doc.getString(LEFT);
        if (left != null && !on.isBefore(LocalDate.parse(left))) {
            return MediatorState.LEFT;
        }
        if (doc.getString(STATUS).equals(MediatorStatus.SUSPENDED.name())) {
            return MediatorState.SUSPENDED;
        }
        if (on.isBefore(LocalDate.parse(doc.getString(FROM)))) {
            return MediatorState.NOT_YET;
        }
        LocalDate until = LocalDate.parse(doc.getString(UNTIL));
        if (on.isAfter(until)) {
            return MediatorState.EXPIRED;
        }
        return on.plusDays(MediatorRegistry.SOON).isBefore(until) ? MediatorState.ON_ROSTER : MediatorState.ENDING;
    }

    private static void prepend(Document doc, String field, Document entry) {
        List<Document> all = new ArrayList<>();
        all.add(entry);
        all.addAll(doc.getList(field, Document.class));
        doc.append(field, all);
    }
}
