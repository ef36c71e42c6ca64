package niangjia.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import niangjia.shared.web.FormAgain.Field;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class FormAgainTest {
    private static final String FORM = "application/x-www-form-urlencoded;charset=UTF-8";

    @Test
    void a_form_comes_back_as_it_was_typed_but_for_its_token() {
        MockHttpServletRequest request = posted("/complaints/c1/acts/dispatch", FORM);
        request.addParameter("_csrf", "t");
        request.addParameter("requestId", "r-1");
        request.addParameter("unit", "430502", "430503");
        assertThat(FormAgain.of(request)).hasValueSatisfying(form -> assertThat(form.fields())
                .containsExactly(
                        new Field("requestId", "r-1"), new Field("unit", "430502"), new Field("unit", "430503")));
    }

    @Test
    void what_was_only_asked_for_is_no_form() {
        assertThat(FormAgain.of(new MockHttpServletRequest("GET", "/queue"))).isEmpty();
    }

    @Test
    void files_and_passwords_do_not_come_back() {
        assertThat(FormAgain.of(posted("/complaints/c1/acts/dispatch", FORM))).isPresent();
        assertThat(FormAgain.of(posted("/complaints/c1/acts/dispatch", "multipart/form-data")))
                .isEmpty();
        assertThat(FormAgain.of(posted("/password", FORM))).isEmpty();
    }

    private static MockHttpServletRequest posted(String path, String type) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
        request.setContentType(type);
        return request;
    }
}
