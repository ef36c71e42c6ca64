package niangjia.audit;

/** How heavy a finding weighs. */
public enum ReviewSeverity {
    MINOR,
    SERIOUS,
    /** Touches whether the act stands at all. */
    GRAVE
}
