package niangjia.supervision;

/** How likely the one who told is to suffer for it. */
public enum RiskLevel {
    LOW,
    MEDIUM,
    HIGH
}
