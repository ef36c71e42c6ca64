package niangjia.supervision;

import static niangjia.supervision.ReferralField.ADDRESS;
import static niangjia.supervision.ReferralField.BANK;
import static niangjia.supervision.ReferralField.CLAIMS;
import static niangjia.supervision.ReferralField.EMPLOYER;
import static niangjia.supervision.ReferralField.EVIDENCE;
import static niangjia.supervision.ReferralField.FACTS;
import static niangjia.supervision.ReferralField.FAMILY;
import static niangjia.supervision.ReferralField.HEAD_COUNT;
import static niangjia.supervision.ReferralField.HEALTH;
import static niangjia.supervision.ReferralField.ID_NUMBER;
import static niangjia.supervision.ReferralField.NAME;
import static niangjia.supervision.ReferralField.PHONE;
import static niangjia.supervision.ReferralField.WAGE_RECORDS;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Which fields go to which body, and to whom the law itself makes the union speak: no more than their task needs. */
public final class Minimised {
    private static final Set<ReferralBody> BY_LAW = EnumSet.of(
            ReferralBody.LABOUR_INSPECTION,
            ReferralBody.PROCURATORATE,
            ReferralBody.POLICE,
            ReferralBody.HEALTH,
            ReferralBody.EMERGENCY_MANAGEMENT,
            ReferralBody.PETITION_OFFICE);

    private Minimised() {}

    /** The most that may go there. */
    public static Set<ReferralField> fieldsFor(ReferralBody body) {
        return Collections.unmodifiableSet(
                switch (body) {
                    case ARBITRATION, COURT ->
                        EnumSet.of(NAME, PHONE, ID_NUMBER, ADDRESS, EMPLOYER, FACTS, CLAIMS, EVIDENCE, WAGE_RECORDS);
                    case LEGAL_AID ->
                        EnumSet.of(
                                NAME,
                                PHONE,
                                ID_NUMBER,
                                ADDRESS,
                                FAMILY,
                                EMPLOYER,
                                FACTS,
                                CLAIMS,
                                EVIDENCE,
                                WAGE_RECORDS);
                    case LABOUR_INSPECTION ->
                        EnumSet.of(NAME, PHONE, EMPLOYER, FACTS, CLAIMS, EVIDENCE, WAGE_RECORDS, HEAD_COUNT);
                    case PROCURATORATE -> EnumSet.of(EMPLOYER, FACTS, CLAIMS, EVIDENCE, HEAD_COUNT);
                    case HARDSHIP_RELIEF -> EnumSet.of(NAME, PHONE, ID_NUMBER, ADDRESS, FAMILY, HEALTH, BANK);
                    case BARGAINING, EMERGENCY_MANAGEMENT -> EnumSet.of(EMPLOYER, FACTS, HEAD_COUNT);
                    case PETITION_OFFICE -> EnumSet.of(NAME, PHONE, EMPLOYER, FACTS, CLAIMS);
                    case POLICE -> EnumSet.of(NAME, PHONE, ADDRESS, EMPLOYER, FACTS);
                    case HEALTH -> EnumSet.of(NAME, PHONE, HEALTH, EMPLOYER, FACTS);
                    case TAX -> EnumSet.of(EMPLOYER, FACTS, WAGE_RECORDS);
                    case MEDICAL_INSURANCE -> EnumSet.of(NAME, ID_NUMBER, EMPLOYER, FACTS);
                    case OTHER_UNION -> EnumSet.of(NAME, PHONE, EMPLOYER, FACTS, CLAIMS, EVIDENCE);
                    case OTHER -> EnumSet.of(EMPLOYER, FACTS);
                });
    }

    /** Whether a law makes the union tell this body. */
    public static boolean byLaw(ReferralBody body) {
        return BY_LAW.contains(body);
    }
}
