package niangjia.demo;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The invented people, for tests of what they are said to do. */
public final class DemoNames {
    private DemoNames() {}

    public static Set<String> signInNames() {
        return DemoPerson.all().stream().map(DemoPerson::signInName).collect(Collectors.toSet());
    }

    /** Codes of the invented units. */
    public static Set<String> units() {
        return DemoUnits.all().stream().map(each -> each.unit().id()).collect(Collectors.toSet());
    }

    /** Those one signs in as: somebody of every role at every level. */
    public static Set<String> ofEveryRole() {
        return Stream.of(DemoStaff.values()).map(DemoStaff::signInName).collect(Collectors.toSet());
    }

    /** The first of each role among them. */
    public static Set<String> oneOfEachRole() {
        return Stream.of(DemoStaff.values())
                .collect(Collectors.toMap(DemoStaff::roles, DemoStaff::signInName, (first, second) -> first))
                .values()
                .stream()
                .collect(Collectors.toSet());
    }
}
