package niangjia.shared.web;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Styles and scripts under an address that changes with any of them, so that a browser keeps them and asks for none again:
 * a page has more than thirty, and a seat may be at the far end of a slow line. Templates know it as {@code @assets}.
 */
@Component("assets")
public final class Assets implements WebMvcConfigurer {
    private static final String OWN = "classpath:/static/assets/";
    private static final String JARS = "classpath:/META-INF/resources/webjars/";
    private static final Duration KEPT = Duration.ofDays(365);
    private static final int DIGITS = 12;

    private final String begins;

    public Assets() throws IOException, NoSuchAlgorithmException {
        begins = "/assets/" + digest() + "/";
    }

    /** What stands before the name of a file among the assets, or before {@code webjars/} and a file of a jar. */
    public String at() {
        return begins;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        kept(registry, begins + "**", OWN);
        kept(registry, begins + "webjars/**", JARS);
    }

    private static void kept(ResourceHandlerRegistry registry, String addresses, String from) {
        registry.addResourceHandler(addresses)
                .addResourceLocations(from)
                .setCacheControl(CacheControl.maxAge(KEPT).cachePublic().immutable())
                .resourceChain(true);
    }

    private static String digest() throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        var found = new PathMatchingResourcePatternResolver();
        for (String files : new String[] {
            "classpath*:/static/assets/*", "classpath*:/META-INF/resources/webjars/htmx.org/**/htmx.min.js"
        }) {
            Resource[] all = found.getResources(files);
            Arrays.sort(all, Comparator.comparing(file -> String.valueOf(file.getFilename())));
            for (Resource file : all) {
                digest.update(file.getContentAsByteArray());
            }
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }
}
