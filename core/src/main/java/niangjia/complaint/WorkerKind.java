package niangjia.complaint;

/** What the worker is, as far as it changes the law or the care due. */
public enum WorkerKind {
    LABOUR_RELATION,
    PARTIAL_LABOUR_RELATION,
    PLATFORM_SELF_EMPLOYED,
    MIGRANT,
    WOMAN,
    MINOR,
    DISABLED,
    AGENCY,
    REHIRED_RETIRED,
    UNION_MEMBER,
    MODEL_WORKER
}
