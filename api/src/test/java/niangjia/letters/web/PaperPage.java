package niangjia.letters.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import niangjia.letters.Letter;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.TemplateSpec;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The fragments of a letter on a page of their own, with the style sheets they have on the desk. */
public final class PaperPage {
    private static final Path ASSETS = Path.of("src/main/resources/static/assets");

    private PaperPage() {}

    public static String fragment(String name, Letter letter, Locale language) {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(messages);
        Context context = new Context(language);
        context.setVariable("paper", PaperView.of(letter));
        return engine.process(new TemplateSpec("letters/paper", Set.of(name), TemplateMode.HTML, null), context);
    }

    /** As {@code letters/print} sends it. */
    public static String print(Letter letter) throws IOException {
        return page("<main id=\"main\" class=\"gw-page\">" + fragment("paper", letter, Locale.CHINESE) + "</main>");
    }

    public static String preview(Letter letter) throws IOException {
        return page(
                "<div class=\"pair\"><main id=\"main\" class=\"gw-page\">" + fragment("paper", letter, Locale.CHINESE)
                        + "</main><aside>" + fragment("missing", letter, Locale.CHINESE) + "</aside></div>"
                        + "<style>.pair{display:grid;grid-template-columns:1fr 412px}.pair aside{padding:20px}</style>");
    }

    private static String page(String body) throws IOException {
        StringBuilder styles = new StringBuilder();
        for (String each : new String[] {"desk.css", "case.css", "letters.css"}) {
            styles.append("<style>")
                    .append(Files.readString(ASSETS.resolve(each)))
                    .append("</style>");
        }
        return "<!doctype html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\">" + styles
                + "</head><body class=\"on-paper\">" + body + "</body></html>";
    }
}
