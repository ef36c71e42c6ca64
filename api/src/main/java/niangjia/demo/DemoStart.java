package niangjia.demo;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
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
    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final Environment environment;
    private final boolean cases;

    DemoStart(Environment environment, @Value("${desk.demo.cases:true}") boolean cases) {
        this.environment = environment;
        this.cases = cases;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        URI desk = URI.create("http://127.0.0.1:" + environment.getProperty("local.server.port"));
        if (cases) {
            HttpClient http = HttpClient.newBuilder()
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
            CasePlayer player = new CasePlayer(http, desk, DemoFederation.PASSWORD);
            List<CaseScript> scripts = PublishedCases.all();
            scripts.forEach(player::play);
            LOG.info("{} published cases are on the desk", scripts.size());
        }
        System.out.printf(
                "%n  娘家已就绪：%s%n  演示口令均为 %s，可登录：%s%n%n",
                desk,
                DemoFederation.PASSWORD,
                String.join("、", List.of("operator", "dispatcher", "county.handler", "county.chair", "auditor")));
    }
}
