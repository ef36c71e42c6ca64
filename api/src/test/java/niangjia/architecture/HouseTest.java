package niangjia.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("niangjia");

    static Stream<String> rules() {
        return HouseRules.ALL.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_house_keeps_the_rule(String name) {
        rule(name).check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_rule_finds_the_offence_planted_for_it(String name) {
        JavaClasses planted = new ClassFileImporter().importClasses(Planted.OFFENCES.getOrDefault(name, List.of()));
        assertThat(planted).as("offence planted for " + name).isNotEmpty();
        assertThatThrownBy(() -> rule(name).check(planted)).isInstanceOf(AssertionError.class);
    }

    @Test
    void every_package_says_in_a_sentence_what_it_is_and_allows_no_null() {
        Set<JavaClass> infos = Set.copyOf(HOUSE.stream()
                .filter(each -> each.getSimpleName().equals("package-info"))
                .toList());
        Set<String> described = Set.copyOf(infos.stream()
                .filter(each -> each.isAnnotatedWith(NullMarked.class))
                .map(JavaClass::getPackageName)
                .toList());
        Set<String> used = Set.copyOf(HOUSE.stream()
                .filter(each -> !each.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName)
                .toList());
        assertThat(used).hasSizeGreaterThan(8).isSubsetOf(described);
    }

    private static ArchRule rule(String name) {
        ArchRule rule = HouseRules.ALL.get(name);
        assertThat(rule).as(name).isNotNull();
        return rule;
    }
}
