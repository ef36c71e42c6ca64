package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The scripts of {@code deploy} as processes of their own. */
final class Scripts {
    record Run(int exit, String said) {}

    private Scripts() {}

    static boolean there(String tool) {
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(each -> Files.isExecutable(Path.of(each, tool)));
    }

    static Run run(String script, Map<String, String> settings, Object... arguments)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("bash", directory().resolve(script).toString()));
        Stream.of(arguments).map(String::valueOf).forEach(command::add);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(settings);
        // the runnable jar may not have been packed yet; it holds the same H2
        builder.environment().put("NIANGJIA_H2", h2());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), said);
    }

    static void well(String script, Map<String, String> settings, Object... arguments)
            throws IOException, InterruptedException {
        Run run = run(script, settings, arguments);
        assertThat(run.exit()).as(run.said()).isZero();
    }

    static Path directory() {
        Path here = Path.of("deploy");
        return Files.isDirectory(here) ? here : Path.of("api", "deploy");
    }

    private static String h2() {
        return Stream.of(System.getProperty("java.class.path").split(":"))
                .filter(each -> each.matches(".*/h2-[0-9.]+\\.jar"))
                .findFirst()
                .orElseThrow();
    }
}
