package niangjia.mediation;

/** A mediator as they were on the roster when they were appointed. */
public record MediatorFacts(String mediatorId, String staffId, String name) {}
