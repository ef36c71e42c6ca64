package niangjia.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/**
 * The desk without its doors: record, complaint and read models wired by the application's own configuration, in a
 * process of its own that works until it is killed, or checks what such a one left behind.
 */
@EnableAutoConfiguration
@ConfigurationPropertiesScan("niangjia.desk")
@ComponentScan({
    "niangjia.complaint.write",
    "niangjia.complaint.read",
    "niangjia.knowledge.write",
    "niangjia.knowledge.read",
    "niangjia.organisation.write",
    "niangjia.organisation.read",
    "niangjia.rules.write",
    "niangjia.rules.read",
    "niangjia.supervision.write",
    "niangjia.supervision.read",
    "niangjia.mediation.write",
    "niangjia.mediation.read",
    "niangjia.audit.write",
    "niangjia.audit.read",
    "niangjia.axonserver"
})
public class CrashDesk {
    static final String JOURNAL = "journal.log";
    private static final Duration LONGEST_SWEEP = Duration.ofSeconds(60);

    /** @param arguments {@code load}, {@code check} or {@code sweep}, directory, seed, writers, then settings */
    public static void main(String[] arguments) {
        haltWithTheParent();
        Path directory = Path.of(arguments[1]);
        long seed = Long.parseLong(arguments[2]);
        int writers = Integer.parseInt(arguments[3]);
        String[] settings = Arrays.copyOfRange(arguments, 4, arguments.length);
        try (Journal journal = new Journal(directory.resolve(JOURNAL));
                ConfigurableApplicationContext context = open(settings)) {
            switch (arguments[0]) {
                case "load" -> {
                    ClockWatch.start(journal);
                    new Load(context, journal, Journal.read(directory.resolve(JOURNAL)), seed, writers).run();
                }
                case "sweep" -> sweep(context, journal, directory.resolve(JOURNAL));
                default -> new Check(context, journal, Journal.read(directory.resolve(JOURNAL)), seed, writers).run();
            }
        }
    }

    static ConfigurableApplicationContext open(String... settings) {
        SpringApplication desk = new SpringApplication(CrashDesk.class);
        desk.setWebApplicationType(WebApplicationType.NONE);
        desk.setSources(Set.of(
                "niangjia.desk.RecordConfiguration",
                "niangjia.desk.ReadConfiguration",
                "niangjia.desk.ScratchModels",
                "niangjia.desk.StartAssertion",
                "niangjia.desk.FirstStart",
                "niangjia.desk.SystemDesk",
                "niangjia.desk.TermWatch",
                "niangjia.desk.TermsParameter",
                "niangjia.desk.OneTimeSecrets",
                "niangjia.desk.Secrets"));
        desk.setRegisterShutdownHook(false);
        desk.setDefaultProperties(Map.of(
                "desk.terms.watch",
                "false",
                "desk.terms.settle",
                "0s",
                // what tells of its health belongs to its doors
                "management.endpoint.health.validate-group-membership",
                "false"));
        return desk.run(settings);
    }

    /** One look behind the other, until it is killed or has gone on for long enough. Of several none begins before the last. */
    private static void sweep(ConfigurableApplicationContext context, Journal journal, Path lines) {
        Runnable watch = context.getBean("termWatch", Runnable.class);
        var surroundings = context.getEnvironment();
        int together = surroundings.getProperty("proof.together", Integer.class, 1);
        journal.note("ready", "");
        while (Journal.read(lines).stream()
                        .filter(line -> line.word().equals("ready"))
                        .count()
                < together) {
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
        long until = System.nanoTime()
                + Duration.ofSeconds(surroundings.getProperty("proof.most", Long.class, LONGEST_SWEEP.toSeconds()))
                        .toNanos();
        while (System.nanoTime() < until) {
            watch.run();
            journal.note("looked", "");
        }
    }

    /** Nothing outlives the one who started it, even if that one is killed. */
    private static void haltWithTheParent() {
        Thread watch = new Thread(() -> {
            try {
                while (System.in.read() >= 0) {
                    // only its end says anything
                }
            } catch (IOException e) {
                // as good as the end
            }
            Runtime.getRuntime().halt(3);
        });
        watch.setDaemon(true);
        watch.start();
    }
}
