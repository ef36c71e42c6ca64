package niangjia.demo.years;

import niangjia.complaint.PartyKind;

/** The trades of the region, by their share of employers and what one earns in them. */
enum Trade {
    BAGS("箱包", 9, 3200, 6500),
    LIGHTERS("打火机", 7, 3000, 5500),
    HAIR("发制品", 5, 2800, 5000),
    HARDWARE("五金", 7, 3500, 7000),
    BUILDING("建筑", 17, 5000, 12000),
    ELECTRONICS("电子", 8, 3200, 6500),
    GARMENTS("服装", 9, 3000, 6500),
    LOGISTICS("物流", 7, 4000, 9000),
    CATERING("餐饮", 9, 2600, 6000),
    HOMECARE("家政物业", 6, 2300, 6000),
    DELIVERY("外卖", 4, 4000, 9500),
    RETAIL("商贸", 5, 2400, 4500),
    MINERALS("建材", 4, 4000, 8000),
    WOOD("竹木", 3, 3000, 5500),
    FARMING("农业", 3, 2400, 4500),
    CARE("医教", 3, 2600, 6500);

    private final String called;
    private final double weight;
    private final int leastPay;
    private final int mostPay;

    Trade(String called, double weight, int leastPay, int mostPay) {
        this.called = called;
        this.weight = weight;
        this.leastPay = leastPay;
        this.mostPay = mostPay;
    }

    String called() {
        return called;
    }

    double weight() {
        return weight;
    }

    /** A month's pay in yuan. */
    int pay(Chance chance) {
        return chance.between(leastPay / 100, mostPay / 100) * 100;
    }

    /** What people of the trade call the firm, or its head; a section of the phrasebook. */
    String manner() {
        return switch (this) {
            case BUILDING, DELIVERY, CATERING -> name();
            default -> "OTHER";
        };
    }

    String boss() {
        return this == BUILDING || this == DELIVERY ? name() : "OTHER";
    }

    PartyKind party(Chance chance) {
        return switch (this) {
            case BUILDING -> chance.in(0.75) ? PartyKind.SUB_CONTRACTOR : PartyKind.MAIN_CONTRACTOR;
            case DELIVERY -> PartyKind.PLATFORM_PARTNER;
            default -> PartyKind.EMPLOYER;
        };
    }
}
