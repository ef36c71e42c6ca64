package niangjia.supervision.write;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import niangjia.organisation.UnitLevel;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.PackSetting;
import niangjia.shared.terms.RulePack;
import niangjia.shared.terms.TermsInForce;

/** What the place has decided beside the terms; where no pack speaks, what most statutes read say. */
record Practice(String reminderFirst, Set<UnitLevel> suggestionIssuers, int smallEmployer) {
    static final Set<UnitLevel> COUNTY_OR_ABOVE =
            EnumSet.of(UnitLevel.NATIONAL, UnitLevel.PROVINCE, UnitLevel.CITY, UnitLevel.COUNTY);
    private static final Set<UnitLevel> AND_INDUSTRY =
            EnumSet.of(UnitLevel.NATIONAL, UnitLevel.PROVINCE, UnitLevel.CITY, UnitLevel.COUNTY, UnitLevel.INDUSTRY);

    static Practice of(TermsInForce terms, UnitRef unit, Instant at) {
        Optional<RulePack> pack = terms.packFor(unit, at);
        return new Practice(
                value(pack, "supervision.reminderFirst", "FREE"),
                value(pack, "supervision.suggestionIssuers", "COUNTY").equals("COUNTY_OR_INDUSTRY")
                        ? AND_INDUSTRY
                        : COUNTY_OR_ABOVE,
                Integer.parseInt(value(pack, "supervision.smallEmployer", "25")));
    }

    private static String value(Optional<RulePack> pack, String key, String otherwise) {
        return pack.flatMap(each -> each.setting(key)).map(PackSetting::value).orElse(otherwise);
    }
}
