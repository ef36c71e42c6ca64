package niangjia.rules.read;

import niangjia.shared.UnitRef;
import niangjia.shared.terms.Term;

/**
 * An open term, and no more of its case than who administers rules may know.
 *
 * @param number of the case, as people name it
 * @param opens whether the viewer may open the case
 * @param unit whose clock it is: by whose calendar and pack it is counted
 */
public record StakedTerm(String caseId, String number, boolean opens, UnitRef unit, Term term) {}
