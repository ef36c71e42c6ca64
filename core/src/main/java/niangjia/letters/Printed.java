package niangjia.letters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import niangjia.shared.Money;

/** How days, sums and ordinals stand in a paper: Arabic figures without leading noughts (GB/T 9704-2012, 7.3.5.4), ordinals in Chinese. */
public final class Printed {
    private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    private static final String[] PLACES = {"", "十", "百", "千"};

    private Printed() {}

    public static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    public static String moment(LocalDateTime moment) {
        String minutes = (moment.getMinute() < 10 ? "0" : "") + moment.getMinute();
        return day(moment.toLocalDate()) + moment.getHour() + "时" + minutes + "分";
    }

    public static String sum(Money sum) {
        BigDecimal yuan = sum.toYuan();
        return (sum.fen() % 100 == 0 ? yuan.setScale(0) : yuan).toPlainString() + "元";
    }

    /** 一 to 九千九百九十九. */
    public static String ordinal(int number) {
        if (number < 1 || number > 9999) {
            throw new IllegalArgumentException("ordinal: " + number + " (expected: 1 to 9999)");
        }
        StringBuilder out = new StringBuilder();
        boolean skipped = false;
        for (int place = PLACES.length - 1, worth = 1000; place >= 0; place--, worth /= 10) {
            int digit = number / worth % 10;
            if (digit == 0) {
                skipped = out.length() > 0;
                continue;
            }
            out.append(skipped ? "零" : "").append(DIGITS[digit]).append(PLACES[place]);
            skipped = false;
        }
        return number >= 10 && number < 20 ? out.substring(1) : out.toString();
    }
}
