package niangjia.mediation.sums;

import niangjia.shared.Money;

/**
 * What employees of a place earned on the average.
 *
 * @param place its code, for example {@code 430000}
 * @param year for which it was published
 * @param monthly a month of that year
 * @param verified false where the publication was not read: the screen says so
 */
public record LocalWage(
        String place, String name, int year, Money monthly, String source, boolean verified, String note) {}
