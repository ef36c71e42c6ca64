package niangjia.shared;

/**
 * Property of an act that is a decision.
 *
 * @param event the event by which the decision is known on the record
 */
public record Decision(DecisionKind kind, Class<?> event) {}
