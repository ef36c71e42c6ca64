package niangjia.supervision;

/** Whether an employer is still there. */
public enum EmployerStatus {
    OPEN,
    GONE
}
