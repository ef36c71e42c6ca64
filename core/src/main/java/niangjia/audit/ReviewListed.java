package niangjia.audit;

import niangjia.shared.UnitRef;

/**
 * One line of the list from which a sample is drawn.
 *
 * @param number as people know the case
 * @param unit that had it at the moment of the list
 */
public record ReviewListed(String caseId, ReviewedKind kind, UnitRef unit, String number) {}
