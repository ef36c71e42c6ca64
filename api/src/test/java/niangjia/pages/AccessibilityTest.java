package niangjia.pages;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every page in Chinese as the desk has it, with all rules and by keyboard, and in large type in a narrow window. */
@Tag("browser")
class AccessibilityTest extends EveryLook {
    @Test
    void a_page_can_be_used_by_everybody() {
        look("zh", true);
    }
}
