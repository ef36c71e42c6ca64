package niangjia.audit.read;

import niangjia.shared.Actor;

/** On what did this decision rest? Answered with a {@link DecisionView}, or with nothing outside the viewer's reach. */
public record DecisionOf(Actor viewer, String caseId, long sequence) {}
