package niangjia.demo.years;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Which contact of the five years comes when, by which door, to what end, and which ones speak of an earlier one. */
final class Outline {
    private static final int NONE = -1;
    private static final int LONGEST_BACK = 90;
    private static final int LONGEST_BACK_DAYS = 45;
    private static final double ANSWERED = 0.545;
    private static final double DECLINED = 0.02;
    private static final double JOINED = 0.06;
    private static final double SEPARATE = 0.035;

    private final long seed;
    private final int total;
    private final LocalDateTime end;
    private final Seasons seasons;
    private final WorkDays workDays;
    private final Fate[] fates;
    private final int[] earlier;
    private final List<List<Integer>> later = new ArrayList<>();

    Outline(long seed, int total, LocalDateTime end, Seasons seasons, WorkDays workDays) {
        this.seed = seed;
        this.total = total;
        this.end = end;
        this.seasons = seasons;
        this.workDays = workDays;
        this.fates = new Fate[total];
        this.earlier = new int[total];
        for (int i = 0; i < total; i++) {
            later.add(new ArrayList<>());
            settle(i);
        }
    }

    LocalDate day(int index) {
        return seasons.day(index, total, chance("day", index));
    }

    Door door(int index) {
        return Door.drawn(chance("door", index), workDays.open(day(index)));
    }

    /** Never after the end: who would come later on the last day has come by then. */
    LocalDateTime at(int index) {
        Chance chance = chance("hour", index);
        LocalDate day = day(index);
        LocalDateTime at = door(index).at(day, chance);
        if (at.isBefore(end)) {
            return at;
        }
        long minutes = ChronoUnit.MINUTES.between(day.atStartOfDay(), end);
        return day.atStartOfDay().plusMinutes((long) (minutes * chance.unit()));
    }

    Fate fate(int index) {
        return fates[index];
    }

    /** Index of the contact this one speaks of; itself if none. */
    int earlier(int index) {
        return earlier[index] == NONE ? index : earlier[index];
    }

    /** Moments at which the same caller comes back about this matter. */
    List<LocalDateTime> comingBack(int index) {
        return later.get(index).stream()
                .filter(each -> fates[each] == Fate.JOINED)
                .map(this::at)
                .sorted()
                .toList();
    }

    private void settle(int index) {
        Chance chance = chance("fate", index);
        double drawn = chance.unit();
        earlier[index] = NONE;
        if (Stand.wanted(index, total) != Stand.ANY) {
            fates[index] = Fate.ORDER;
        } else if (drawn < ANSWERED) {
            fates[index] = Fate.ANSWERED;
        } else if (drawn < ANSWERED + DECLINED) {
            fates[index] = Fate.DECLINED;
        } else if (drawn < ANSWERED + DECLINED + JOINED + SEPARATE) {
            fates[index] = drawn < ANSWERED + DECLINED + JOINED ? Fate.JOINED : Fate.SEPARATE;
            lookBack(index, chance);
        } else {
            fates[index] = Fate.ORDER;
        }
    }

    private void lookBack(int index, Chance chance) {
        LocalDate day = day(index);
        for (int back = index - chance.between(1, 40); back >= Math.max(0, index - LONGEST_BACK); back--) {
            long days = ChronoUnit.DAYS.between(day(back), day);
            if (days > LONGEST_BACK_DAYS) {
                break;
            }
            if (fates[back] == Fate.ORDER && days > 0 && Stand.wanted(back, total) == Stand.ANY) {
                earlier[index] = back;
                later.get(back).add(index);
                return;
            }
        }
        fates[index] = Fate.ORDER;
    }

    private Chance chance(String purpose, int index) {
        return Chance.of(seed, purpose, index);
    }
}
