package niangjia.letters;

import niangjia.shared.Money;

/** A sum in the capitals in which an agreement writes it beside the figures (大写): no stroke makes another of it. */
public final class Capitals {
    private static final String[] DIGITS = {"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};

    private Capitals() {}

    /** For example 贰万玖仟贰佰零玖元伍角壹分, or 贰万捌仟元整. */
    public static String of(Money sum) {
        long yuan = sum.fen() / 100;
        int jiao = (int) (sum.fen() / 10 % 10);
        int fen = (int) (sum.fen() % 10);
        StringBuilder out = new StringBuilder();
        if (yuan > 0 || sum.fen() == 0) {
            out.append(whole(yuan)).append("元");
        }
        if (jiao > 0) {
            out.append(DIGITS[jiao]).append("角");
        }
        if (fen == 0) {
            return out.append("整").toString();
        }
        if (jiao == 0 && yuan > 0) {
            out.append("零");
        }
        return out.append(DIGITS[fen]).append("分").toString();
    }

    private static String whole(long yuan) {
        String figures = Long.toString(yuan);
        StringBuilder out = new StringBuilder();
        boolean skipped = false;
        boolean saidInGroup = false;
        for (int i = 0; i < figures.length(); i++) {
            int place = figures.length() - 1 - i;
            int digit = figures.charAt(i) - '0';
            if (digit > 0) {
                out.append(skipped ? "零" : "").append(DIGITS[digit]).append(PLACES[place % 4]);
                saidInGroup = true;
            }
            skipped = digit == 0;
            if (place % 4 == 0 && saidInGroup) {
                out.append(GROUPS[place / 4]);
                saidInGroup = false;
            }
        }
        return out.isEmpty() ? DIGITS[0] : out.toString();
    }
}
