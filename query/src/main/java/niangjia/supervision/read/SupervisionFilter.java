package niangjia.supervision.read;

import org.jspecify.annotations.Nullable;

/**
 * What a list of cases is narrowed to; null asks for all.
 *
 * @param category name of a {@link niangjia.complaint.Category}
 * @param status name of a {@link niangjia.supervision.SupervisionStatus}
 * @param unitId has the case
 * @param supervisorId staff id of an assigned supervisor
 * @param employerId id of an employer in the registry
 * @param number how the number begins, or its last four digits
 */
public record SupervisionFilter(
        @Nullable String category,
        @Nullable String status,
        @Nullable String unitId,
        @Nullable String supervisorId,
        @Nullable String employerId,
        @Nullable String number) {
    public static final SupervisionFilter NONE = new SupervisionFilter(null, null, null, null, null, null);

    public static SupervisionFilter ofEmployer(String employerId) {
        return new SupervisionFilter(null, null, null, null, employerId, null);
    }
}
