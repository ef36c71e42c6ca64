package niangjia.pages;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every page in English, in large type and high contrast. */
@Tag("browser")
class LargeTypeTest extends EveryLook {
    @Test
    void a_page_can_be_used_in_english_in_large_type_and_high_contrast() {
        look("en", false);
    }
}
