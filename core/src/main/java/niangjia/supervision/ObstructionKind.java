package niangjia.supervision;

/** How an inquiry was hindered. */
public enum ObstructionKind {
    REFUSED_TALK,
    REFUSED_ENTRY,
    HID_MATERIAL,
    FORGED_MATERIAL,
    THREATENED_WORKERS,
    RETALIATED
}
