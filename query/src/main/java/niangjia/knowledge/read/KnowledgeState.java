package niangjia.knowledge.read;

/** Which part of the shelf is looked at. */
public enum KnowledgeState {
    ALL,
    OFFERED,
    UNVERIFIED,
    EXPIRED,
    WITHDRAWN
}
