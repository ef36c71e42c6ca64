package niangjia.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import niangjia.complaint.ComplaintActs;
import niangjia.complaint.read.CaseView;
import niangjia.shared.web.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpenApiTest {
    private final FakeDesk desk = new FakeDesk();
    private JsonNode document;

    @BeforeEach
    void the_document_is_asked_for_like_any_other() throws Exception {
        MockHttpServletResponse answer =
                desk.web.perform(get("/api/v1/openapi.json")).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        document = new JsonMapper().readTree(answer.getContentAsString(StandardCharsets.UTF_8));
        assertThat(document.path("openapi").asString()).isEqualTo("3.1.0");
    }

    @Test
    void every_act_has_a_path_with_its_own_fields() {
        for (var act : ComplaintActs.all()) {
            ActForm form = ActForm.of(act);
            String path = form.begins() ? "/complaints" : "/complaints/{id}/acts/" + form.segment();
            JsonNode post = document.path("paths").path(path).path("post");
            assertThat(post.path("operationId").asString()).isEqualTo(act.name());
            String reference = post.at("/requestBody/content/application~1json/schema/$ref")
                    .asString();
            JsonNode schema = document.at(reference.substring(1));
            Set<String> components = Arrays.stream(act.command().getRecordComponents())
                    .map(component -> component.getName())
                    .collect(Collectors.toCollection(TreeSet::new));
            components.remove("complaintId");
            components.add("lateReason");
            assertThat(new TreeSet<>(schema.path("properties").propertyNames())).isEqualTo(components);
            assertThat(schema.path("additionalProperties").asBoolean(true)).isFalse();
        }
    }

    @Test
    void every_reference_leads_to_a_schema_and_every_schema_is_referred_to() {
        Set<String> referred = new TreeSet<>();
        document.findValues("$ref").forEach(reference -> referred.add(reference.asString()));
        Set<String> there = new TreeSet<>();
        document.at("/components/schemas").propertyNames().forEach(name -> there.add("#/components/schemas/" + name));
        assertThat(referred).isEqualTo(there);
    }

    @Test
    void a_view_has_the_components_of_its_record() {
        for (Class<?> view : List.of(CaseView.class, Problem.class)) {
            JsonNode schema = document.at("/components/schemas/" + view.getSimpleName());
            assertThat(new ArrayList<>(schema.path("properties").propertyNames()))
                    .containsExactlyElementsOf(Arrays.stream(view.getRecordComponents())
                            .map(component -> component.getName())
                            .toList());
        }
        assertThat(document.at("/components/schemas/CaseView/required").toString())
                .contains("\"number\"")
                .doesNotContain("\"order\"");
    }

    @Test
    void every_path_leads_to_a_controller() throws Exception {
        for (String path : document.path("paths").propertyNames()) {
            for (String method : document.path("paths").path(path).propertyNames()) {
                String uri = "/api/v1"
                        + path.replace("{id}", "complaint:none")
                                .replace("{termId}", "handle-1")
                                .replace("{year}", "2026")
                                .replace("{group}", "LATER");
                MockHttpServletResponse answer = desk.web
                        .perform(request(HttpMethod.valueOf(method.toUpperCase(Locale.ROOT)), uri)
                                .contentType(path.startsWith("/imports") ? "text/csv" : "application/json")
                                .content("{"))
                        .andReturn()
                        .getResponse();
                assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                        .as(method + " " + path)
                        .doesNotContain("request/unknown-path", "request/wrong-method", "media-type");
                assertThat(answer.getStatus()).isNotEqualTo(405);
            }
        }
    }

    @Test
    void every_controller_of_this_package_is_described() {
        RequestMappingHandlerMapping mapping =
                desk.web.getDispatcherServlet().getWebApplicationContext().getBean(RequestMappingHandlerMapping.class);
        Set<String> handled = new TreeSet<>();
        mapping.getHandlerMethods().forEach((info, method) -> {
            if (isOurs(method)) {
                info.getPathPatternsCondition().getPatternValues().forEach(handled::add);
            }
        });
        Set<String> described = new TreeSet<>();
        document.path("paths")
                .propertyNames()
                .forEach(path -> described.add("/api/v1" + path.replaceAll("/acts/[a-z-]+$", "/acts/{act}")));
        assertThat(described).isEqualTo(handled);
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().isAnnotationPresent(RestController.class);
    }
}
