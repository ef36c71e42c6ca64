package niangjia.audit.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import niangjia.complaint.read.CallerKey;
import niangjia.complaint.read.CallerOf;
import niangjia.complaint.read.QueueFilter;
import niangjia.complaint.read.QueueOf;
import niangjia.complaint.read.QueuePage;
import niangjia.complaint.read.QueueTab;
import niangjia.mediation.read.MediationPage;
import niangjia.mediation.read.MediationRow;
import niangjia.mediation.read.MediationsBornFrom;
import niangjia.organisation.read.StaffBySignInName;
import niangjia.organisation.read.StaffMember;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.KeptOpening;
import niangjia.shared.Openings;
import niangjia.shared.OpeningsAsked;
import niangjia.shared.RuleViolated;
import niangjia.shared.SealedText;
import niangjia.shared.web.Glance;
import niangjia.shared.web.OpeningReasons;
import niangjia.shared.web.QuestionDesk;
import niangjia.supervision.read.SupervisionRow;
import niangjia.supervision.read.SupervisionRows;
import niangjia.supervision.read.SupervisionsBornFrom;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up who was shown what of whom. */
@Component
class OpeningOffice {
    private static final Pattern ID = Pattern.compile("(complaint|supervision|mediation|person):[A-Za-z0-9._-]{1,120}");
    private static final String COMPLAINT = "complaint:";
    private static final String PERSON = "person:";
    private static final int TOGETHER = 500;

    private final Openings openings;
    private final OpeningReasons reasons;
    private final QuestionDesk questions;

    OpeningOffice(Openings openings, OpeningReasons reasons, QuestionDesk questions) {
        this.openings = openings;
        this.reasons = reasons;
        this.questions = questions;
    }

    /**
     * By the number of a complaint, or by an id.
     *
     * @throws RuleViolated {@code audit/opening-of-nobody} if there is no such case in the viewer's reach
     */
    OpeningSubject subject(String written, Actor viewer) {
        String asked = written.strip();
        if (asked.startsWith(PERSON) && ID.matcher(asked).matches()) {
            return new OpeningSubject(asked, null, asked, List.of());
        }
        if (ID.matcher(asked).matches() && !asked.startsWith(COMPLAINT)) {
            return new OpeningSubject(asked, null, null, List.of(asked));
        }
        String id =
                asked.startsWith(COMPLAINT) ? asked : numbered(asked, viewer).orElse("");
        CallerKey caller = questions
                .askForOptional(new CallerOf(viewer, id), CallerKey.class)
                .orElseThrow(() -> new RuleViolated("audit/opening-of-nobody", List.of()));
        List<String> matters = new ArrayList<>();
        caller.matters().forEach(each -> grownFrom(each, viewer).forEach(matters::add));
        return new OpeningSubject(id, caller.number(), caller.key(), matters);
    }

    private Optional<String> numbered(String number, Actor viewer) {
        QueueFilter filter = new QueueFilter(null, null, null, null, null, number);
        return questions.ask(new QueueOf(viewer, QueueTab.ALL, filter, null, 2), QueuePage.class).rows().stream()
                .filter(row -> row.number().equalsIgnoreCase(number))
                .map(row -> row.complaintId())
                .findFirst();
    }

    /** A complaint, and the cases that grew out of it. */
    private Stream<String> grownFrom(String complaint, Actor viewer) {
        List<String> supervised =
                questions.ask(new SupervisionsBornFrom(viewer, complaint), SupervisionRows.class).rows().stream()
                        .map(SupervisionRow::caseId)
                        .toList();
        Stream<String> mediated = Stream.concat(Stream.of(complaint), supervised.stream())
                .flatMap(origin ->
                        questions.ask(new MediationsBornFrom(viewer, origin), MediationPage.class).rows().stream())
                .map(MediationRow::caseId);
        return Stream.of(Stream.of(complaint), supervised.stream(), mediated).flatMap(each -> each);
    }

    /** By the name somebody signs in with. @throws RuleViolated {@code audit/opening-by-nobody} */
    StaffMember staff(String signInName) {
        return questions
                .askForOptional(new StaffBySignInName(signInName.strip()), StaffMember.class)
                .orElseThrow(() -> new RuleViolated("audit/opening-by-nobody", List.of()));
    }

    /** @param subject null for everybody */
    List<OpeningLine> lines(
            @Nullable OpeningSubject subject,
            @Nullable String staffId,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Long before,
            int size) {
        OpeningsAsked asked = new OpeningsAsked(
                subject == null ? Set.of() : subject.ids(),
                staffId,
                from == null ? null : begin(from),
                to == null ? null : begin(to.plusDays(1)),
                before,
                size);
        return openings.find(asked).stream().map(each -> line(each, subject)).toList();
    }

    /** All there is of one person, the oldest first. */
    List<OpeningLine> answer(OpeningSubject subject) {
        List<OpeningLine> all = new ArrayList<>();
        Long before = null;
        List<KeptOpening> some;
        do {
            some = openings.find(new OpeningsAsked(subject.ids(), null, null, null, before, TOGETHER));
            for (KeptOpening each : some) {
                all.add(OpeningLine.of(each, subject.kinds(each.opening()), null));
                before = each.number();
            }
        } while (some.size() == TOGETHER);
        Collections.reverse(all);
        return all;
    }

    private OpeningLine line(KeptOpening kept, @Nullable OpeningSubject subject) {
        SealedText sealed = kept.opening().reason();
        String reason = sealed == null ? null : reasons.words(sealed);
        if (reason != null) {
            // who reads a reason may read of a person, too
            kept.opening().opened().forEach(each -> Glance.words(each.matter(), reason));
        }
        return OpeningLine.of(kept, subject == null ? OpeningLine.all(kept) : subject.kinds(kept.opening()), reason);
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(DeskTime.ZONE).toInstant();
    }
}
