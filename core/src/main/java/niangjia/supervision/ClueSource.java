package niangjia.supervision;

/** Where a clue comes from. Some have no complainant: then nobody is told, because there is nobody to tell. */
public enum ClueSource {
    COMPLAINT,
    DIRECT,
    LETTER,
    VISIT,
    ONLINE,
    UPPER_UNION,
    LOWER_UNION,
    PROCURATORATE,
    COURT,
    ARBITRATION,
    GOVERNMENT,
    PATROL,
    /** One visit to many employers, with a finding for each. */
    BATCH_INSPECTION,
    EARLY_WARNING,
    INFORMATION_OFFICER,
    SICK_VISIT
}
