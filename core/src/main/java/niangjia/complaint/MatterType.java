package niangjia.complaint;

/** The five national matter types of the hotline (12351). */
public enum MatterType {
    CONSULTATION,
    SERVICE_AND_RELIEF,
    COMPLAINT,
    LEGAL_AID,
    SUGGESTION
}
