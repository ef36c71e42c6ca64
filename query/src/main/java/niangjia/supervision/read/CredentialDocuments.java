package niangjia.supervision.read;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import niangjia.shared.UnitRef;
import niangjia.shared.read.DocumentStore;
import niangjia.supervision.CredentialEvent.SupervisorCertified;
import niangjia.supervision.CredentialEvent.SupervisorExamined;
import niangjia.supervision.CredentialEvent.SupervisorTrained;
import niangjia.supervision.CredentialStatus;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Between documents and the certificates they stand for. */
final class CredentialDocuments {
    static final String STATUS = "status";
    static final String UNIT = "unit";
    static final String PATH = "path";
    static final String FROM = "from";
    /** Last day, as text; absent before it is certified. */
    static final String TO = "to";
    /** Those in force before those in training, those withdrawn last. */
    static final String RANK = "rank";

    private static final String STAFF = "staff";
    private static final String NAME = "name";
    private static final String NUMBER = "number";
    private static final String ISSUER = "issuer";
    private static final String TRAINING = "training";
    private static final String TRAINED = "trainedOn";
    private static final String EXAMINED = "examinedOn";
    private static final String SCORE = "score";
    private static final String PASSED = "passed";
    private static final String GROUND = "ground";
    private static final String REASON = "reason";

    private CredentialDocuments() {}

    static void train(Document doc, SupervisorTrained event) {
        UnitRef unit = new UnitRef(event.unitId(), event.unitPath());
        doc.append(STAFF, event.staffId()).append(NAME, event.name());
        doc.append(UNIT, unit.id()).append(PATH, unit.path()).append(RegistryReach.SCOPE, unit.lineage());
        doc.append(TRAINING, event.course()).append(TRAINED, event.trainedOn().toString());
        status(doc, CredentialStatus.TRAINED, null, null);
    }

    static void examine(Document doc, SupervisorExamined event) {
        doc.append(EXAMINED, event.examinedOn().toString())
                .append(SCORE, event.score())
                .append(PASSED, event.passed());
        status(doc, CredentialStatus.EXAMINED, null, null);
    }

    static void certify(Document doc, SupervisorCertified event) {
        doc.append(NUMBER, event.number())
                .append(ISSUER, event.issuerId())
                .append(FROM, event.from().toString());
        renew(doc, event.to());
        status(doc, CredentialStatus.CERTIFIED, null, null);
    }

    static void renew(Document doc, LocalDate to) {
        doc.append(TO, to.toString());
    }

    static void status(Document doc, CredentialStatus status, @Nullable String ground, @Nullable String reason) {
        doc.append(STATUS, status.name()).append(GROUND, ground).append(REASON, reason);
        doc.append(
                RANK,
                switch (status) {
                    case CERTIFIED, SUSPENDED -> 0;
                    case TRAINED, EXAMINED -> 1;
                    case REVOKED -> 2;
                });
    }

    static CredentialRow row(Document doc, LocalDate on) {
        LocalDate to = day(doc, TO);
        CredentialState state = state(doc, on);
        return new CredentialRow(
                doc.getString("_id"),
                doc.getLong(DocumentStore.SEQ),
                doc.getString(STAFF),
                doc.getString(NAME),
                doc.getString(UNIT),
                state,
                doc.getString(NUMBER),
                doc.getString(ISSUER),
                day(doc, FROM),
                to,
                to != null && state.valid() ? (Integer) (int) ChronoUnit.DAYS.between(on, to) : null);
    }

    static CredentialView view(Document doc, LocalDate on) {
        return new CredentialView(
                row(doc, on),
                CredentialStatus.valueOf(doc.getString(STATUS)),
                doc.getString(PATH),
                doc.getString(TRAINING),
                LocalDate.parse(doc.getString(TRAINED)),
                day(doc, EXAMINED),
                doc.getInteger(SCORE),
                doc.getString(GROUND),
                doc.getString(REASON),
                RegistryCourse.read(doc));
    }

    private static CredentialState state(Document doc, LocalDate on) {
        return switch (CredentialStatus.valueOf(doc.getString(STATUS))) {
            case TRAINED -> CredentialState.TRAINED;
            case EXAMINED -> doc.getBoolean(PASSED) ? CredentialState.EXAMINED : CredentialState.FAILED;
            case SUSPENDED -> CredentialState.SUSPENDED;
            case REVOKED -> CredentialState.REVOKED;
            case CERTIFIED -> inForce(LocalDate.parse(doc.getString(FROM)), LocalDate.parse(doc.getString(TO)), on);
        };
    }

    private static CredentialState inForce(LocalDate from, LocalDate to, LocalDate on) {
        if (on.isBefore(from)) {
            return CredentialState.NOT_YET;
        }
        if (on.isAfter(to)) {
            return CredentialState.EXPIRED;
        }
        return on.plusDays(CredentialRegistry.SOON).isBefore(to) ? CredentialState.CERTIFIED : CredentialState.EXPIRING;
    }

    private static @Nullable LocalDate day(Document row, String field) {
        String day = row.getString(field);
        return day == null ? null : LocalDate.parse(day);
    }
}
