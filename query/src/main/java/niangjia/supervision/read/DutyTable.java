package niangjia.supervision.read;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import niangjia.shared.Role;
import niangjia.supervision.PaperKind;
import niangjia.supervision.PaperStatus;
import niangjia.supervision.SupervisionClock;
import niangjia.supervision.SupervisionStatus;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Whose turn it is in a case: first a paper that waits for the union, then the step of the course, then others. */
final class DutyTable {
    static final String DUTY = "duty";

    private static final String UNIT = "unit";
    private static final String STAFF = "staff";
    private static final String SUBJECT = "subject";
    private static final String SUBJECT_NAME = "subjectName";

    private DutyTable() {}

    static void settle(Document doc) {
        doc.append(DUTY, of(doc));
    }

    static @Nullable SupervisionDuty read(Document doc) {
        Document duty = doc.get(DUTY, Document.class);
        return duty == null
                ? null
                : new SupervisionDuty(
                        duty.getString("key"),
                        Role.valueOf(duty.getString("role")),
                        duty.getString(UNIT),
                        duty.getList(STAFF, String.class),
                        duty.getString(SUBJECT),
                        duty.getString(SUBJECT_NAME));
    }

    private static @Nullable Document of(Document doc) {
        SupervisionStatus status = CaseStand.statusOf(doc);
        if (status == SupervisionStatus.CLOSED) {
            return null;
        }
        if (status == SupervisionStatus.DECLINED) {
            return declined(doc);
        }
        return paper(doc, true)
                .or(() -> Optional.ofNullable(step(doc, status)))
                .or(() -> paper(doc, false))
                .orElseGet(() -> duty(doc, SupervisionDuties.REPORT, Role.SUPERVISOR, null, null));
    }

    private static @Nullable Document declined(Document doc) {
        Document decline = doc.get(ClueFile.DECLINE, Document.class);
        boolean told = decline != null && decline.get(ClueFile.NOTICE) != null;
        return told || !doc.getBoolean(CaseStand.NAMED)
                ? null
                : duty(doc, SupervisionDuties.DECLINE_NOTICE, Role.HANDLER, null, null);
    }

    /** Of the papers that wait the one whose wait comes first in {@link PaperWait}, since what is nearly out goes last. */
    private static Optional<Document> paper(Document doc, boolean ours) {
        return Arrays.stream(PaperWait.values())
                .filter(wait -> PaperWait.OURS.contains(wait) == ours)
                .flatMap(wait -> Entries.of(doc, PaperFile.PAPERS).stream()
                        .filter(each -> PaperWait.of(each).equals(Optional.of(wait)))
                        .map(each -> duty(
                                doc,
                                wait.duty(),
                                wait.role(),
                                each.getString(Entries.ID),
                                each.getString("addressee"))))
                .findFirst();
    }

    /** Null where the course itself asks for nothing at the moment. */
    private static @Nullable Document step(Document doc, SupervisionStatus status) {
        return switch (status) {
            case REGISTERED -> duty(doc, SupervisionDuties.DECIDE, Role.CHAIR, null, null);
            case ACCEPTED -> accepted(doc);
            case ASSIGNED -> duty(doc, SupervisionDuties.INQUIRE, Role.SUPERVISOR, null, null);
            case INQUIRING -> inquiring(doc);
            case BREACH_FOUND -> found(doc);
            case NEGOTIATING -> duty(doc, SupervisionDuties.NEGOTIATE, Role.SUPERVISOR, null, null);
            case NO_BREACH, CORRECTED, DECIDED -> ending(doc);
            case WITH_AUTHORITY, DECLINED, CLOSED -> null;
        };
    }

    /** A letter may be the first step: then nobody need be assigned until its answer is there. */
    private static @Nullable Document accepted(Document doc) {
        List<Document> papers = Entries.of(doc, PaperFile.PAPERS);
        boolean awaited = papers.stream().anyMatch(each -> PaperWait.of(each).isPresent());
        boolean done = !papers.isEmpty()
                && papers.stream()
                        .map(PaperFile::statusOf)
                        .allMatch(each -> each == PaperStatus.REPLY_ACCEPTED
                                || each == PaperStatus.PUBLISHED
                                || each == PaperStatus.VOID);
        if (awaited) {
            return null;
        }
        return done ? ending(doc) : duty(doc, SupervisionDuties.ASSIGN, Role.CHAIR, null, null);
    }

    private static Document inquiring(Document doc) {
        for (Document who : ClueFile.current(doc)) {
            if (who.get(ClueFile.FINDING) == null && !heard(who)) {
                return about(doc, SupervisionDuties.HEAR, Role.SUPERVISOR, who);
            }
        }
        for (Document who : ClueFile.current(doc)) {
            if (who.get(ClueFile.FINDING) == null) {
                return about(doc, SupervisionDuties.FIND, Role.CHAIR, who);
            }
        }
        return ending(doc);
    }

    /** Employer by employer: what is not found yet, what has no paper, what came back and is to be looked at. */
    private static @Nullable Document found(Document doc) {
        for (Document who : ClueFile.current(doc)) {
            Document finding = who.get(ClueFile.FINDING, Document.class);
            if (finding == null) {
                return about(
                        doc,
                        heard(who) ? SupervisionDuties.FIND : SupervisionDuties.HEAR,
                        heard(who) ? Role.CHAIR : Role.SUPERVISOR,
                        who);
            }
            if (finding.getBoolean("breach") && !who.getBoolean(ClueFile.CORRECTED)) {
                Document next = against(doc, who);
                if (next != null) {
                    return next;
                }
            }
        }
        return null;
    }

    private static @Nullable Document against(Document doc, Document who) {
        String id = who.getString(Entries.ID);
        Document newest = PaperFile.newest(doc, id, PaperKind.OPINION);
        if (newest == null) {
            newest = PaperFile.newest(doc, id, PaperKind.REMINDER);
        }
        if (newest == null) {
            String key = who.get(ClueFile.ORAL) == null ? SupervisionDuties.PAPER : SupervisionDuties.VERIFY;
            return about(doc, key, Role.SUPERVISOR, who);
        }
        PaperStatus status = PaperFile.statusOf(newest);
        if (status.failed()) {
            return about(doc, SupervisionDuties.NEXT_RUNG, Role.SUPERVISOR, who);
        }
        return status == PaperStatus.REPLY_ACCEPTED ? about(doc, SupervisionDuties.VERIFY, Role.CHAIR, who) : null;
    }

    private static Document ending(Document doc) {
        if (SupervisionTerms.runs(doc, SupervisionClock.INFORM_COMPLAINANT)) {
            return duty(doc, SupervisionDuties.INFORM, Role.HANDLER, null, null);
        }
        return doc.get(OutcomeFile.REPORT) == null
                ? duty(doc, SupervisionDuties.REPORT, Role.SUPERVISOR, null, null)
                : duty(doc, SupervisionDuties.CLOSE, Role.CHAIR, null, null);
    }

    private static boolean heard(Document who) {
        return who.getBoolean(ClueFile.WORKER_HEARD) && who.getBoolean(ClueFile.EMPLOYER_HEARD);
    }

    private static Document about(Document doc, String key, Role role, Document respondent) {
        return duty(doc, key, role, respondent.getString(Entries.ID), respondent.getString(ClueFile.NAME));
    }

    private static Document duty(
            Document doc, String key, Role role, @Nullable String subject, @Nullable String subjectName) {
        List<String> assigned = doc.getList(CaseStand.ASSIGNED, String.class);
        return new Document("key", key)
                .append("role", role.name())
                .append(UNIT, doc.getString(CaseStand.HOLDER))
                .append(STAFF, role == Role.SUPERVISOR ? assigned : List.of())
                .append(SUBJECT, subject)
                .append(SUBJECT_NAME, subjectName);
    }
}
