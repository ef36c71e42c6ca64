package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.junit.jupiter.api.Test;

class ReadModelsTest {
    @Test
    void every_processing_group_is_configured_and_every_configured_one_exists() {
        List<String> declared = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("niangjia").stream()
                        .filter(each -> each.isAnnotatedWith(ProcessingGroup.class))
                        .map(ReadModelsTest::group)
                        .toList();
        List<String> configured = new ArrayList<>(ReadModels.GROUPS);
        configured.add(CaseChain.GROUP);
        assertThat(declared).isNotEmpty().containsExactlyInAnyOrderElementsOf(configured);
    }

    private static String group(JavaClass readModel) {
        return readModel.getAnnotationOfType(ProcessingGroup.class).value();
    }
}
