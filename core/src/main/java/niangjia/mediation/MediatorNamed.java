package niangjia.mediation;

/** A mediator to be appointed, and what was declared about them. */
public record MediatorNamed(MediatorId mediator, Conflict conflict) {}
