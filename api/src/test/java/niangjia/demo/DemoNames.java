package niangjia.demo;

import java.util.Set;
import java.util.stream.Collectors;

/** The invented people, for tests of what they are said to do. */
public final class DemoNames {
    private DemoNames() {}

    public static Set<String> signInNames() {
        return DemoPerson.all().stream().map(DemoPerson::signInName).collect(Collectors.toSet());
    }
}
