package niangjia.complaint.read;

/** How closely a course of events is looked at; each shows what the one before shows, and more. */
public enum Zoom {
    /** 里程碑: the turning points. */
    MILESTONES,
    /** 办理步骤: what was done. */
    STEPS,
    /** 全部留痕: every event, with its metadata and all its fields. */
    RECORD
}
