package niangjia.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import niangjia.complaint.read.CaseParts.CallerView;
import niangjia.complaint.read.Words;
import niangjia.shared.Personal;
import niangjia.shared.TellsOfPersons;
import org.junit.jupiter.api.Test;

/**
 * What tells a person in an answer is marked as such, or its being shown would go unrecorded. Words kept under a person's key
 * are, wherever they stand; what goes by the name of a name and is none must be named here.
 */
class PersonalViewsTest {
    private static final Pattern TELLING =
            Pattern.compile("(?i).*(name|phone|idnumber|address|contact|complainant|applicant)");
    /** Firms, units, staff, rooms, and what never leaves the read side. */
    private static final Set<String> NOBODYS = Set.of(
            "audit.read.DecisionRow.staffName",
            "audit.read.ReviewEvidence.name",
            "complaint.read.BoardView$Row.name",
            "complaint.read.BulkView.handlerName",
            "complaint.read.BulkView.startedByName",
            "complaint.read.CaseParts$Body.name",
            "complaint.read.CaseParts$Handler.name",
            "complaint.read.CaseParts$Intake.operatorName",
            "complaint.read.ContactEntry.operatorName",
            "complaint.read.DueMarks.handlerName",
            "complaint.read.Duty.staffName",
            "complaint.read.EventShape.name",
            "complaint.read.FirstCharacters$Named.name",
            "complaint.read.KnownEmployers$Employer.name",
            "complaint.read.KnownEntry.name",
            "complaint.read.KnownEntry.phone",
            "complaint.read.KnownEntry.writtenPhone",
            "complaint.read.Match$EmployerFacts.name",
            "complaint.read.QueueRow.handlerName",
            "complaint.read.TimelineEntry$Who.name",
            "complaint.read.Typed.callerName",
            "complaint.read.Typed.phone",
            "mediation.read.CalendarPage$Line.name",
            "mediation.read.MediationParts$PartyView.name",
            "mediation.read.MediationTalks$BenchView.name",
            "mediation.read.MediatorRow.name",
            "mediation.read.RoomRow.name",
            "organisation.read.HistoryEntry$By.name",
            "organisation.read.HistoryWords.name",
            "organisation.read.StaffBySignInName.signInName",
            "organisation.read.StaffMember.name",
            "organisation.read.StaffMember.signInName",
            "organisation.read.UnitView.name",
            "supervision.read.CoverageEntry.name",
            "supervision.read.CoverageUnits$Standing.name",
            "supervision.read.CredentialRow.name",
            "supervision.read.EmployerRow.name",
            "supervision.read.ReferralRow.bodyName",
            "supervision.read.SupervisionDuty.subjectName",
            "supervision.read.SupervisionParts$BodyView.name",
            "supervision.read.SupervisionParts$PaperView.signerName",
            "supervision.read.SupervisionParts$RespondentView.name",
            "supervision.read.SupervisionParts$SupervisorView.name");

    @Test
    void whatever_goes_by_a_name_is_marked_or_known_to_be_nobodys() {
        Set<String> unmarked = new TreeSet<>();
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("niangjia").stream()
                        .filter(each -> each.getPackageName().endsWith(".read"))
                        .map(JavaClass::reflect)
                        .filter(each -> each.isRecord() && !TellsOfPersons.class.isAssignableFrom(each))
                        .flatMap(each -> Arrays.stream(each.getRecordComponents()))
                        .filter(each -> each.getType() == String.class
                                && TELLING.matcher(each.getName()).matches())
                        .filter(each -> !each.isAnnotationPresent(Personal.class))
                        .forEach(each -> unmarked.add(name(each)));
        assertThat(unmarked).isEqualTo(NOBODYS);
    }

    @Test
    void words_are_marked_as_a_whole_and_a_callers_more_exactly() {
        assertThat(Words.class).hasAnnotation(Personal.class);
        assertThat(Arrays.stream(CallerView.class.getRecordComponents()).filter(each -> each.getType() == Words.class))
                .isNotEmpty()
                .allMatch(each -> each.isAnnotationPresent(Personal.class));
    }

    private static String name(RecordComponent component) {
        return component.getDeclaringRecord().getName().replace("niangjia.", "") + "." + component.getName();
    }
}
