package niangjia.demo;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import niangjia.demo.CaseScript.Door;
import niangjia.shared.DeskTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Plays the published and the invented cases once the desk answers, and says where to open it and as whom. */
@Component
@Profile("demo")
class DemoStart {
    private static final int PLAYERS = 12;
    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final Environment environment;
    private final DemoYears years;
    private final Clock clock;
    private final boolean cases;

    DemoStart(Environment environment, DemoYears years, Clock clock, @Value("${desk.demo.cases:true}") boolean cases) {
        this.clock = clock;
        this.environment = environment;
        this.years = years;
        this.cases = cases;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        URI desk = URI.create("http://127.0.0.1:" + environment.getProperty("local.server.port"));
        if (cases) {
            LOG.info("{} cases are on the desk", play(desk));
        }
        System.out.printf(
                "%n  娘家已就绪：%s%n  演示口令均为 %s，可登录：%s%n%n",
                desk,
                DemoFederation.PASSWORD,
                String.join(
                        "、",
                        List.of(
                                "operator",
                                "dispatcher",
                                "county.handler",
                                "county.chair",
                                "supervisor",
                                "mediator",
                                "auditor",
                                "administrator")));
        years.start();
    }

    /** Side by side, since every act waits for the disk, and many acts can share one wait. */
    private int play(URI desk) {
        HttpClient http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        CasePlayer player = new CasePlayer(http, desk, DemoFederation.PASSWORD);
        Map<CaseScript, Door> scripts = new LinkedHashMap<>();
        PublishedCases.all().forEach(script -> scripts.put(script, Door.COMPLAINTS));
        // told once: their days are counted from the first start
        if (!player.anything(Door.SUPERVISIONS, DemoStaff.SUPERVISOR)) {
            SupervisionCases.before(DeskTime.dayOf(clock.instant()))
                    .forEach(script -> scripts.put(script, Door.SUPERVISIONS));
        }
        if (!player.anything(Door.MEDIATIONS, DemoStaff.MEDIATOR)) {
            PublishedCases.mediations().forEach(script -> scripts.put(script, Door.PUBLISHED_MEDIATIONS));
            MediationCases.before(DeskTime.dayOf(clock.instant()))
                    .forEach(script -> scripts.put(script, Door.MEDIATIONS));
        }
        ExecutorService players = Executors.newFixedThreadPool(PLAYERS);
        try {
            List<Future<String>> playing = scripts.entrySet().stream()
                    .map(each -> players.submit(() -> player.play(each.getKey(), each.getValue())))
                    .toList();
            for (Future<String> each : playing) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            players.shutdownNow();
        }
        return scripts.size();
    }
}
