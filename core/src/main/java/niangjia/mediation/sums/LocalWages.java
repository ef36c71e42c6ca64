package niangjia.mediation.sums;

import java.util.List;
import java.util.Optional;

/** Average wages by place and year, the newest file in force. */
public final class LocalWages {
    private static final LocalWages BUNDLED = new LocalWages(LocalWagesFile.bundled());

    private final List<LocalWage> all;

    LocalWages(List<LocalWage> all) {
        this.all = List.copyOf(all);
    }

    /** Those that lie with the project. */
    public static LocalWages bundled() {
        return BUNDLED;
    }

    public List<LocalWage> all() {
        return all;
    }

    /** That of the place in the year; where the files have none, that of its province. */
    Optional<LocalWage> of(String place, int year) {
        return exactly(place, year).or(() -> exactly(provinceOf(place), year));
    }

    private Optional<LocalWage> exactly(String place, int year) {
        return all.stream()
                .filter(wage -> wage.place().equals(place) && wage.year() == year)
                .findFirst();
    }

    private static String provinceOf(String place) {
        return place.length() < 2 ? place : place.substring(0, 2) + "0000";
    }
}
