package niangjia.pages;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every page in Chinese in large type in a narrow window. */
@Tag("browser")
class NarrowWindowTest extends EveryLook {
    @Test
    void a_page_can_be_used_in_large_type_in_a_narrow_window() {
        look("zh", true, false, 1024);
    }
}
