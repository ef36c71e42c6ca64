package niangjia.mediation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import niangjia.letters.web.PaperFields;
import niangjia.letters.web.PaperView;
import niangjia.letters.web.TypedValues;
import niangjia.mediation.MediationStatus;
import niangjia.mediation.read.MediationView;
import niangjia.mediation.web.MediationPapers.Sheet;
import niangjia.shared.RuleViolated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.TemplateSpec;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import tools.jackson.databind.node.JsonNodeFactory;

/** The pages of papers, without the frame around them. */
class PaperTemplatesTest {
    private final PaperOffice office = new PaperOffice();
    private final MediationView view = view();

    private static MediationView view() {
        CaseOnFile file = new CaseOnFile();
        file.status = MediationStatus.MEDIATING;
        file.agreements.clear();
        return file.view();
    }

    @Test
    void the_list_says_of_each_paper_whose_it_is_and_what_it_lacks() {
        String page = list(view, Locale.CHINESE);
        assertThat(page)
                .contains("href=\"/mediation/1/papers/session?of=x0/a1\"", "双清区工调通〔2026〕37号")
                .contains("只交职工，不交对方", "草稿已齐")
                .contains("href=\"/mediation/1/papers/minutes/docx?of=x2\"")
                .doesNotContain("??");
        assertThat(list(view, Locale.ENGLISH))
                .contains("Notice of a session", "The worker alone")
                .doesNotContain("??");
    }

    @Test
    void a_case_without_papers_says_so() {
        assertThat(main(
                        "mediation/papers",
                        Locale.CHINESE,
                        Map.of("view", view, "address", "/mediation/1", "parts", Map.of())))
                .contains("本案现在没有可以出的文书。");
    }

    @Test
    void a_paper_stands_beside_its_form_with_what_is_missing_marked_in_place() {
        Sheet sheet = office.papers.one(
                view, MediationPaper.ADDRESS, "a1", JsonNodeFactory.instance.objectNode(), PaperOffice.CLERK);
        String page = one(sheet, true, Locale.CHINESE);
        assertThat(page)
                .contains(
                        "hx-post=\"/mediation/1/papers/address/preview\"",
                        "action=\"/mediation/1/papers/address/print\"")
                .contains("formaction=\"/mediation/1/papers/address/docx\"", "name=\"of\" value=\"a1\"")
                .contains("name=\"values.address\"", "双清区兴隆街道12号")
                .contains("data-gap=\"electronic\"", "缺 2 项")
                .doesNotContain("??");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "letters/paper-sealed", "letters/paper-gone", "letters/paper-altered"})
    void what_is_kept_has_no_form_and_what_cannot_be_shown_is_not(String code) {
        boolean open = code.isEmpty();
        Sheet made = office.papers.one(
                view, MediationPaper.AGREEMENT, "", JsonNodeFactory.instance.objectNode(), PaperOffice.CLERK);
        Sheet kept = new Sheet(
                made.offer(),
                made.template(),
                made.number(),
                made.values(),
                open ? made.letter() : null,
                "0f".repeat(32),
                open ? null : new RuleViolated(code, List.of()));
        String page = one(kept, false, Locale.CHINESE);
        assertThat(page).doesNotContain("<form").doesNotContain("hx-post");
        assertThat(page.contains("0f".repeat(32))).isEqualTo(open);
        assertThat(page.contains("gw-title")).isEqualTo(open);
        assertThat(page.contains("正文与记录不符")).isEqualTo(code.equals("letters/paper-altered"));
        assertThat(page.contains("正文不在")).isEqualTo(code.equals("letters/paper-gone"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void each_kind_has_a_name_in_both_languages(String language) {
        ResourceBundleMessageSource messages = messages();
        for (MediationPaper kind : MediationPaper.values()) {
            assertThat(messages.getMessage("mediation.paper.kind." + kind, null, Locale.forLanguageTag(language)))
                    .isNotBlank();
            assertThat(messages.getMessage(
                            "mediation.paper.whose." + kind.whose(), null, Locale.forLanguageTag(language)))
                    .isNotBlank();
            assertThat(messages.getMessage(
                            "mediation.paper.part." + kind.part(), null, Locale.forLanguageTag(language)))
                    .isNotBlank();
        }
    }

    private String list(MediationView of, Locale language) {
        Map<MediationPaper.Part, List<Sheet>> parts = new EnumMap<>(MediationPaper.Part.class);
        office.all(of).forEach(each -> parts.computeIfAbsent(each.offer().kind().part(), any -> new ArrayList<>())
                .add(each));
        return main("mediation/papers", language, Map.of("view", of, "address", "/mediation/1", "parts", parts));
    }

    private String one(Sheet sheet, boolean form, Locale language) {
        Map<String, Object> model = new HashMap<>(Map.of("view", view, "address", "/mediation/1", "sheet", sheet));
        if (sheet.letter() != null) {
            model.put("paper", PaperView.of(sheet.letter()));
        }
        if (form) {
            model.put(
                    "form",
                    PaperFields.of(sheet.template(), TypedValues.shown(sheet.template(), sheet.values()), null));
        }
        return main("mediation/paper", language, model);
    }

    private static String main(String template, Locale language, Map<String, Object> model) {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(messages());
        engine.setLinkBuilder(new StandardLinkBuilder() {
            @Override
            protected String computeContextPath(
                    IExpressionContext context, String base, @Nullable Map<String, Object> parameters) {
                return "";
            }
        });
        Context context = new Context(language);
        model.forEach(context::setVariable);
        return engine.process(new TemplateSpec(template, Set.of("main"), TemplateMode.HTML, null), context);
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
