package niangjia.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** How many published steps scripts tell, and which of them no act can express. */
record ToldSteps(int steps, List<String> left) {
    /** @throws AssertionError if a step is missing, or is left out without a reason */
    static ToldSteps of(List<CaseScript> scripts) {
        List<String> left = new ArrayList<>();
        int steps = 0;
        for (CaseScript script : scripts) {
            TreeSet<Integer> told = new TreeSet<>();
            script.acts().stream()
                    .map(CaseScript.Act::source)
                    .filter(Objects::nonNull)
                    .forEach(told::add);
            script.left().forEach(each -> told.add(each.source()));
            assertThat(told)
                    .as(script.id())
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(0, told.last()).boxed().toList());
            script.left().forEach(each -> {
                assertThat(each.reason()).as(script.id()).isNotBlank();
                left.add(script.id() + " " + each.source() + " " + each.action() + ": " + each.reason());
            });
            steps += told.size();
        }
        return new ToldSteps(steps, left);
    }

    @Override
    public String toString() {
        return "%d published steps, %d not expressed:%n%s".formatted(steps, left.size(), String.join("\n", left));
    }
}
