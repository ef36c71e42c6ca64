package niangjia.organisation.write;

import niangjia.organisation.UnitLevel;
import niangjia.shared.UnitRef;

/** What others must know of a unit before they decide. */
record UnitStanding(UnitRef place, UnitLevel level, boolean open) {}
