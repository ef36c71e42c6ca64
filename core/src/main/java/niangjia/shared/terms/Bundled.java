package niangjia.shared.terms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The notices and rule packs that lie with the project, read once. A fault in them is a fault of the build. */
final class Bundled {
    static final Calendars CALENDARS = Calendars.of(files("calendar").entrySet().stream()
            .map(file -> NoticeFile.read(file.getKey(), file.getValue()).orRefuse())
            .toList());
    static final RulePacks PACKS = RulePacks.activeAsNamed(
            RulePacks.none().with(files("packs")).orRefuse().all());

    private Bundled() {}

    /** Name and text of the files an index names, in its order. */
    static Map<String, String> files(String folder) {
        Map<String, String> files = new LinkedHashMap<>();
        for (String name : text(folder + "/index.txt").lines().toList()) {
            files.put(name, text(folder + "/" + name));
        }
        return files;
    }

    private static String text(String path) {
        try (InputStream in = Bundled.class.getResourceAsStream("/niangjia/terms/" + path)) {
            if (in == null) {
                throw new IllegalStateException("no such resource: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
