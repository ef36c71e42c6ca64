package niangjia.mediation;

import niangjia.audit.web.AuditEntry;

/** Planted: a mediation that knows who audits it. */
public final class PlantedAuditReader {
    final AuditEntry line = new AuditEntry("planted", "/planted", 1);
}
