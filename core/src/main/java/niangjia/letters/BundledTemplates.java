package niangjia.letters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The templates that lie with the project, read once. A fault in them is a fault of the build. */
final class BundledTemplates {
    static final LetterTemplates ALL = LetterTemplates.none().with(files()).orRefuse();

    private BundledTemplates() {}

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        for (String name : text("index.txt").lines().toList()) {
            files.put(name, text(name));
        }
        return files;
    }

    private static String text(String name) {
        try (InputStream in = BundledTemplates.class.getResourceAsStream("/niangjia/letters/templates/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no such template: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
