package niangjia.supervision;

/** On what ground a name is told. */
public enum RevealBasis {
    CONSENT,
    STATUTORY_DUTY,
    EMERGENCY
}
