package niangjia.demo.years;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import niangjia.complaint.Category;

/** What people come about, by share and by season. */
final class Subjects {
    private static final List<Category> ALL = List.of(Category.values());
    private static final Set<Category> MONEY = EnumSet.of(
            Category.WAGE,
            Category.WAGE_MIGRANT,
            Category.CONTRACT,
            Category.HOURS_LEAVE,
            Category.OSH_INJURY,
            Category.WOMEN_MINOR,
            Category.AGENCY,
            Category.NEW_FORM,
            Category.LAYOFF,
            Category.TRAINING,
            Category.HARDSHIP,
            Category.LEGAL_AID);

    private Subjects() {}

    static boolean aboutMoney(Category category) {
        return MONEY.contains(category);
    }

    /** How often it is a part of the pay that is asked for, where there are phrases for both. */
    static double small(Category category) {
        return switch (category) {
            case WAGE -> 0.35;
            case NEW_FORM -> 0.5;
            default -> 0;
        };
    }

    static boolean inPart(Category category, boolean small) {
        return small || category == Category.HOURS_LEAVE || category == Category.TRAINING;
    }

    static Category category(Chance chance, Outline outline, Seasons seasons, int index) {
        LocalDate day = outline.day(index);
        boolean question = outline.fate(index) == Fate.ANSWERED;
        return chance.weighed(ALL, each -> share(each, question) * season(each, day, seasons));
    }

    private static double share(Category category, boolean question) {
        return switch (category) {
            case WAGE -> question ? 20 : 24;
            case WAGE_MIGRANT -> question ? 8 : 24;
            case CONTRACT -> question ? 18 : 12;
            case SOCIAL_INS -> question ? 11 : 8;
            case OSH_INJURY -> question ? 8 : 7;
            case NEW_FORM -> 5;
            case HOURS_LEAVE -> question ? 7 : 4;
            case HARDSHIP -> question ? 6 : 4;
            case LEGAL_AID -> question ? 5 : 3;
            case WOMEN_MINOR, UNION_RIGHT -> 3;
            case LAYOFF -> 2;
            case AGENCY, OTHER -> 1.5;
            case SUGGESTION -> question ? 2 : 1;
            case TRAINING, COLLECTIVE, DEMOCRACY -> 1;
            case DISCRIMINATION -> 0.6;
        };
    }

    private static double season(Category category, LocalDate day, Seasons seasons) {
        int month = day.getMonthValue();
        return switch (category) {
            case WAGE, WAGE_MIGRANT -> seasons.beforeFestival(day) ? 2.6 : 1;
            case HARDSHIP -> month >= 7 && month <= 9 || month == 12 ? 1.9 : 1;
            case OSH_INJURY -> month >= 6 && month <= 8 ? 1.5 : 1;
            case COLLECTIVE -> month >= 3 && month <= 5 ? 2.5 : 1;
            case TRAINING -> month >= 2 && month <= 4 ? 1.6 : 1;
            default -> 1;
        };
    }
}
