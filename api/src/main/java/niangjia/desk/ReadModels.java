package niangjia.desk;

import java.util.List;
import niangjia.complaint.read.BulkLog;
import niangjia.complaint.read.CallRegister;
import niangjia.complaint.read.CaseFile;
import niangjia.complaint.read.ExportLog;
import niangjia.complaint.read.KnownCallers;
import niangjia.complaint.read.WorkQueue;
import niangjia.knowledge.read.KnowledgeShelf;
import niangjia.organisation.read.OrganisationHistory;
import niangjia.organisation.read.StaffDirectory;
import niangjia.organisation.read.UnitTree;
import niangjia.rules.read.RulesLog;

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
            ExportLog.GROUP);

    private ReadModels() {}
}
