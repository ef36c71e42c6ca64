package niangjia.mediation.sums;

/** What the articles stand in. */
public enum Law {
    LABOUR_LAW,
    LABOUR_CONTRACT_LAW,
    /** 劳动合同法实施条例. */
    CONTRACT_LAW_REGULATION,
    /** 人社部发〔2025〕2号: 21.75 paid days a month, as the notice of 2008 before it. */
    PAID_DAYS_NOTICE,
    /** 法释〔2025〕12号. */
    COURT_INTERPRETATION_II,
    /** 劳部发〔1994〕481号, the rules on severance before 2008; repealed in 2017. */
    SEVERANCE_MEASURES_1994,
    /** 法释〔2001〕14号, repealed at the end of 2020. */
    COURT_INTERPRETATION_2001
}
