package niangjia.demo;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Plays the published cases once the desk answers, and says where to open it and as whom. */
@Component
@Profile("demo")
class DemoStart {
    private static final int PLAYERS = 12;
    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final Environment environment;
    private final DemoYears years;
    private final boolean cases;

    DemoStart(Environment environment, DemoYears years, @Value("${desk.demo.cases:true}") boolean cases) {
        this.environment = environment;
        this.years = years;
        this.cases = cases;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        URI desk = URI.create("http://127.0.0.1:" + environment.getProperty("local.server.port"));
        if (cases) {
            int played = play(desk);
            LOG.info("{} published cases are on the desk", played);
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
                                "auditor",
                                "administrator")));
        years.start();
    }

    /** Side by side, since every act waits for the disk, and many acts can share one wait. */
    private static int play(URI desk) {
        HttpClient http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        CasePlayer player = new CasePlayer(http, desk, DemoFederation.PASSWORD);
        List<CaseScript> scripts = PublishedCases.all();
        ExecutorService players = Executors.newFixedThreadPool(PLAYERS);
        try {
            List<Future<String>> playing = scripts.stream()
                    .map(script -> players.submit(() -> player.play(script)))
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
