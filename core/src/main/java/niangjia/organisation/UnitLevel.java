package niangjia.organisation;

/** The steps of the federation, from the top down. The names are stored; their order says who may stand above whom. */
public enum UnitLevel {
    NATIONAL,
    PROVINCE,
    CITY,
    COUNTY,
    TOWNSHIP,
    /** Development zone or industrial park. */
    ZONE,
    /** Union of a trade or industry in an area. */
    INDUSTRY,
    EMPLOYER;

    public boolean isBelow(UnitLevel upper) {
        return compareTo(upper) > 0;
    }
}
