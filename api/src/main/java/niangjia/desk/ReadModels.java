package niangjia.desk;

import java.util.List;
import niangjia.audit.read.DecisionBook;
import niangjia.audit.read.ErasureBook;
import niangjia.audit.read.ErasurePlaces;
import niangjia.audit.read.RebuildLog;
import niangjia.audit.read.ReviewBook;
import niangjia.audit.read.ReviewRegister;
import niangjia.complaint.read.BulkLog;
import niangjia.complaint.read.CallRegister;
import niangjia.complaint.read.CaseFile;
import niangjia.complaint.read.ExportLog;
import niangjia.complaint.read.KnownCallers;
import niangjia.complaint.read.NoticeLog;
import niangjia.complaint.read.WorkQueue;
import niangjia.knowledge.read.KnowledgeShelf;
import niangjia.mediation.read.MediationClocksRunning;
import niangjia.mediation.read.MediationFile;
import niangjia.mediation.read.MediationList;
import niangjia.mediation.read.MediatorRegistry;
import niangjia.mediation.read.PerformanceBoard;
import niangjia.mediation.read.RoomRegistry;
import niangjia.organisation.read.OrganisationHistory;
import niangjia.organisation.read.StaffDirectory;
import niangjia.organisation.read.UnitTree;
import niangjia.rules.read.RulesLog;
import niangjia.supervision.read.CommitteeRegistry;
import niangjia.supervision.read.CoverageUnits;
import niangjia.supervision.read.CredentialRegistry;
import niangjia.supervision.read.EmployerRegistry;
import niangjia.supervision.read.PaperRegister;
import niangjia.supervision.read.ReferralBook;
import niangjia.supervision.read.RunningClocks;
import niangjia.supervision.read.SupervisionFile;
import niangjia.supervision.read.SupervisionList;

/** The processing groups of all read models. */
final class ReadModels {
    static final List<String> GROUPS = List.of(
            UnitTree.GROUP,
            StaffDirectory.GROUP,
            KnowledgeShelf.GROUP,
            RulesLog.GROUP,
            OrganisationHistory.GROUP,
            CallRegister.GROUP,
            WorkQueue.GROUP,
            CaseFile.GROUP,
            KnownCallers.GROUP,
            BulkLog.GROUP,
            ExportLog.GROUP,
            NoticeLog.GROUP,
            SupervisionFile.GROUP,
            SupervisionList.GROUP,
            RunningClocks.GROUP,
            PaperRegister.GROUP,
            EmployerRegistry.GROUP,
            CommitteeRegistry.GROUP,
            CredentialRegistry.GROUP,
            ReferralBook.GROUP,
            CoverageUnits.GROUP,
            MediationClocksRunning.GROUP,
            MediationFile.GROUP,
            MediationList.GROUP,
            MediatorRegistry.GROUP,
            RoomRegistry.GROUP,
            PerformanceBoard.GROUP,
            RebuildLog.GROUP,
            DecisionBook.GROUP,
            ReviewBook.GROUP,
            ReviewRegister.GROUP,
            ErasurePlaces.GROUP,
            ErasureBook.GROUP);

    /** Without these nobody can sign in, and no rule is known. */
    private static final List<String> FIRST =
            List.of(UnitTree.GROUP, StaffDirectory.GROUP, KnowledgeShelf.GROUP, RulesLog.GROUP);

    /** In the order in which they are filled where all are empty. */
    static final List<List<String>> PARTS =
            List.of(FIRST, GROUPS.stream().filter(each -> !FIRST.contains(each)).toList());

    private ReadModels() {}
}
