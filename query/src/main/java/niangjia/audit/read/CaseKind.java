package niangjia.audit.read;

import java.util.Arrays;
import java.util.function.Predicate;
import niangjia.complaint.ComplaintId;
import niangjia.complaint.read.CaseFile;
import niangjia.mediation.MediationId;
import niangjia.mediation.read.MediationFile;
import niangjia.shared.Seals;
import niangjia.shared.read.Courses;
import niangjia.shared.read.ReadStore;
import niangjia.supervision.SupervisionId;
import niangjia.supervision.read.SupervisionFile;

/** What a case can be, and which read model keeps such a one whole. */
enum CaseKind {
    COMPLAINT(CaseFile.GROUP, ComplaintId::isOne) {
        @Override
        Object over(ReadStore store, Seals seals, Courses courses) {
            return new CaseFile(store, seals, courses);
        }
    },
    SUPERVISION(SupervisionFile.GROUP, SupervisionId::isOne) {
        @Override
        Object over(ReadStore store, Seals seals, Courses courses) {
            return new SupervisionFile(store, seals, courses);
        }
    },
    MEDIATION(MediationFile.GROUP, MediationId::isOne) {
        @Override
        Object over(ReadStore store, Seals seals, Courses courses) {
            return new MediationFile(store, seals, courses);
        }
    };

    private final String group;
    private final Predicate<String> names;

    CaseKind(String group, Predicate<String> names) {
        this.group = group;
        this.names = names;
    }

    abstract Object over(ReadStore store, Seals seals, Courses courses);

    String group() {
        return group;
    }

    static CaseKind of(String caseId) {
        return Arrays.stream(values())
                .filter(kind -> kind.names.test(caseId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("case: " + caseId + " (expected: an id of a case)"));
    }
}
