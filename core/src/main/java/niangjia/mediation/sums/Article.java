package niangjia.mediation.sums;

/**
 * On what a figure rests.
 *
 * @param number 0 for the text as a whole
 * @param paragraph 0 if none is meant
 * @param item 0 if none is meant
 */
public record Article(Law law, int number, int paragraph, int item) {
    static Article of(Law law, int number) {
        return new Article(law, number, 0, 0);
    }

    static Article paragraph(Law law, int number, int paragraph) {
        return new Article(law, number, paragraph, 0);
    }

    static Article item(Law law, int number, int item) {
        return new Article(law, number, 0, item);
    }

    static Article contractLaw(int number) {
        return of(Law.LABOUR_CONTRACT_LAW, number);
    }

    static Article regulation(int number) {
        return of(Law.CONTRACT_LAW_REGULATION, number);
    }

    static Article paidDays() {
        return of(Law.PAID_DAYS_NOTICE, 0);
    }
}
