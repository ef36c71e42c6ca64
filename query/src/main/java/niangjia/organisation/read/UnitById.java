package niangjia.organisation.read;

/** Where does the unit of this code stand? Units are no secret. Answered with an optional {@link UnitView}. */
public record UnitById(String unitId) {}
