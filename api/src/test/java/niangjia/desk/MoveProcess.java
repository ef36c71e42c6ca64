package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A move as an administrator gives it, in a process of its own. */
record MoveProcess(List<String> settings) {
    private static final int KILLED = 128 + 9;

    /** Given, and killed by the system as soon as it says a line that begins so. */
    void killedAt(String beginning) throws IOException, InterruptedException {
        Process move = start();
        StringBuilder said = new StringBuilder();
        try (BufferedReader lines = move.inputReader(StandardCharsets.UTF_8)) {
            String line = lines.readLine();
            while (line != null && !line.startsWith(beginning)) {
                said.append(line).append('\n');
                line = lines.readLine();
            }
            assertThat(line).as("not said: " + beginning + " in " + said).isNotNull();
            assertThat(move.destroyForcibly().waitFor()).isEqualTo(KILLED);
        } finally {
            move.destroyForcibly();
        }
    }

    Moves.Run toTheEnd() throws IOException, InterruptedException {
        Process move = start();
        String said = new String(move.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Moves.Run(move.waitFor(), said);
    }

    private Process start() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx300m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Desk.class.getName(),
                MoveLedger.NAME));
        command.addAll(settings);
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
