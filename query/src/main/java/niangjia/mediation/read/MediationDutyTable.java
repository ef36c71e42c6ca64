package niangjia.mediation.read;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niangjia.mediation.ClaimResult;
import niangjia.mediation.MediationStatus;
import niangjia.mediation.PartySide;
import niangjia.mediation.SignerKind;
import niangjia.shared.Role;
import niangjia.supervision.read.CaseHolder;
import niangjia.supervision.read.Entries;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Whose turn it is in a case. */
final class MediationDutyTable {
    static final String DUTY = "duty";

    private static final String KEY = "key";
    private static final String ROLE = "role";
    private static final String UNIT = "unit";
    private static final String STAFF = "staff";
    private static final String SUBJECT = "subject";

    private MediationDutyTable() {}

    static void settle(Document doc) {
        doc.append(DUTY, of(doc));
    }

    static @Nullable MediationDuty read(Document doc) {
        Document duty = doc.get(DUTY, Document.class);
        if (duty == null) {
            return null;
        }
        Role role = Role.valueOf(duty.getString(ROLE));
        return new MediationDuty(
                duty.getString(KEY),
                role,
                duty.getString(UNIT),
                duty.getList(STAFF, String.class),
                duty.getString(SUBJECT));
    }

    private static @Nullable Document of(Document doc) {
        return switch (MediationStand.statusOf(doc)) {
            case RECEIVED -> duty(doc, MediationDuties.SCREEN, Role.HANDLER, null);
            case SCREENED -> duty(doc, MediationDuties.ASK, Role.HANDLER, null);
            case CONSENT_ASKED -> duty(doc, MediationDuties.AWAIT_CONSENT, Role.HANDLER, unanswered(doc));
            case CONSENTED -> duty(doc, MediationDuties.ACCEPT, Role.CHAIR, null);
            case REFUSED ->
                doc.get(ApplicationFile.REFUSAL_NOTICE) == null
                        ? duty(doc, MediationDuties.REFUSAL_NOTICE, Role.HANDLER, null)
                        : ending(doc);
            case ACCEPTED, MEDIATING -> talking(doc);
            case SUSPENDED -> duty(doc, MediationDuties.CLEAR_UP, Role.CHAIR, null);
            case DRAFTED -> drafted(doc);
            case EFFECTIVE, DEFAULTED -> owing(doc);
            case PERFORMED, FAILED ->
                Entries.of(doc, EndingFile.CALL_BACKS).isEmpty()
                        ? duty(doc, MediationDuties.CALL_BACK, Role.HANDLER, null)
                        : ending(doc);
            case REJECTED -> ending(doc);
            case CLOSED -> duty(doc, MediationDuties.ARCHIVE, Role.HANDLER, null);
            case ARCHIVED -> null;
        };
    }

    /** The first of the other side who has not said whether they want to mediate. */
    private static @Nullable String unanswered(Document doc) {
        return ApplicationFile.partiesOn(doc, PartySide.RESPONDENT).stream()
                .filter(each -> each.getString(ApplicationFile.ANSWER) == null)
                .map(each -> each.getString(Entries.ID))
                .findFirst()
                .orElse(null);
    }

    private static Document talking(Document doc) {
        if (BenchFile.standing(doc).isEmpty()) {
            return duty(doc, MediationDuties.APPOINT, Role.CHAIR, null);
        }
        Optional<Document> next = SessionFile.ahead(doc).stream().findFirst();
        if (next.isPresent()) {
            String session = next.get().getString(Entries.ID);
            return toldToAll(doc, next.get())
                    ? duty(doc, MediationDuties.HOLD, Role.MEDIATOR, session)
                    : duty(doc, MediationDuties.TELL, Role.HANDLER, session);
        }
        if (MediationStand.statusOf(doc) == MediationStatus.ACCEPTED) {
            return duty(doc, MediationDuties.SCHEDULE, Role.MEDIATOR, null);
        }
        List<Document> claims = Entries.of(doc, ClaimFile.CLAIMS);
        if (claims.isEmpty()) {
            return duty(doc, MediationDuties.MEDIATE, Role.MEDIATOR, null);
        }
        return claims.stream()
                .filter(each -> ClaimFile.resultOf(each) == ClaimResult.OPEN)
                .findFirst()
                .map(each -> duty(doc, MediationDuties.SETTLE, Role.MEDIATOR, each.getString(Entries.ID)))
                .orElseGet(() -> duty(doc, MediationDuties.DRAFT, Role.MEDIATOR, null));
    }

    private static boolean toldToAll(Document doc, Document session) {
        String alone = session.getString(ApplicationFile.SIDE);
        Set<String> told = ids(Entries.of(session, SessionFile.TOLD).stream());
        return sides(doc)
                .filter(each -> alone == null || alone.equals(each.getString(ApplicationFile.SIDE)))
                .allMatch(each -> told.contains(each.getString(Entries.ID)));
    }

    /** Both sides, whoever is bound to pay or to do something, and a mediator. */
    private static Document drafted(Document doc) {
        Document draft = AgreementFile.current(doc).orElseThrow();
        Set<String> missing = new LinkedHashSet<>(ids(sides(doc)));
        Entries.of(draft, AgreementFile.PAYMENTS).forEach(each -> missing.add(each.getString(ClaimFile.PAYER)));
        Entries.of(draft, AgreementFile.DUTIES).forEach(each -> missing.add(each.getString(AgreementFile.PARTY)));
        boolean mediator = false;
        Set<String> signed = new HashSet<>();
        for (Document each : Entries.of(draft, AgreementFile.SIGNATURES)) {
            SignerKind kind = SignerKind.valueOf(each.getString(AgreementFile.KIND));
            mediator |= kind == SignerKind.MEDIATOR;
            if (kind == SignerKind.PARTY) {
                signed.add(each.getString(AgreementFile.SIGNER));
            }
        }
        missing.removeAll(signed);
        if (!missing.isEmpty()) {
            return duty(
                    doc, MediationDuties.SIGN, Role.MEDIATOR, missing.iterator().next());
        }
        return mediator
                ? duty(doc, MediationDuties.SEAL, Role.CHAIR, null)
                : duty(doc, MediationDuties.SIGN, Role.MEDIATOR, null);
    }

    /** What is overdue and not recorded comes first; then help, where it is in default; then the next that falls due. */
    private static Document owing(Document doc) {
        List<Document> outstanding = PerformanceFile.outstanding(doc);
        for (Document each : outstanding) {
            if (each.get(PerformanceFile.DEFAULT) == null && PerformanceFile.overdue(doc, each)) {
                return duty(doc, MediationDuties.DEFAULT, Role.HANDLER, each.getString(Entries.ID));
            }
        }
        if (MediationStand.statusOf(doc) == MediationStatus.DEFAULTED
                && Entries.of(doc, PerformanceFile.ENFORCEMENTS).isEmpty()) {
            return duty(doc, MediationDuties.ENFORCE, Role.HANDLER, null);
        }
        Document next = outstanding.get(0);
        String key = PerformanceFile.isMoney(next) ? MediationDuties.COLLECT : MediationDuties.CHECK;
        return duty(doc, key, Role.HANDLER, next.getString(Entries.ID));
    }

    /** Whoever sent the matter, or has one that was settled with it, is told before the end. */
    private static Document ending(Document doc) {
        List<String> covered = AgreementFile.covered(doc);
        return Entries.of(doc, ApplicationFile.LINKS).stream()
                .filter(each -> each.getBoolean(ApplicationFile.SENT) || covered.contains(each.getString(Entries.ID)))
                .filter(each -> each.get(ApplicationFile.REPORTED_AT) == null)
                .findFirst()
                .map(each -> duty(doc, MediationDuties.REPORT_BACK, Role.HANDLER, each.getString(Entries.ID)))
                .orElseGet(() -> duty(doc, MediationDuties.CLOSE, Role.CHAIR, null));
    }

    private static Stream<Document> sides(Document doc) {
        return Stream.of(PartySide.APPLICANT, PartySide.RESPONDENT)
                .flatMap(side -> ApplicationFile.partiesOn(doc, side).stream());
    }

    private static Set<String> ids(Stream<Document> entries) {
        return entries.map(each -> each.getString(Entries.ID)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Document duty(Document doc, String key, Role role, @Nullable String subject) {
        List<String> mediators = doc.getList(MediationStand.MEDIATES, String.class);
        return new Document(KEY, key)
                .append(ROLE, role.name())
                .append(STAFF, role == Role.MEDIATOR ? mediators : List.of())
                .append(SUBJECT, subject)
                .append(UNIT, doc.getString(CaseHolder.HOLDER));
    }
}
