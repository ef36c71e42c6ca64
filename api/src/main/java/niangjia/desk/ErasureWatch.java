package niangjia.desk;

import jakarta.annotation.PreDestroy;
import niangjia.audit.read.AsOfHalls;
import niangjia.audit.read.ErasureView;
import niangjia.audit.read.ErasuresAtWork;
import niangjia.audit.read.ErasuresToDo;
import org.axonframework.queryhandling.QueryGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks every now and then which erasures are to be gone on with; the erasures themselves say it. */
@Component
class ErasureWatch implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(ErasureWatch.class);

    private final ErasureWork work;
    private final QueryGateway queries;
    private final SystemDesk system;
    private final AsOfHalls halls;
    private final DeskSettings.Erasure settings;
    private final Looks looks = new Looks("erasure-watch");

    ErasureWatch(ErasureWork work, QueryGateway queries, SystemDesk system, AsOfHalls halls, DeskSettings settings) {
        this.work = work;
        this.halls = halls;
        this.queries = queries;
        this.system = system;
        this.settings = settings.erasure();
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (settings.watch()) {
            looks.begin(this, settings.every(), settings.every());
        }
    }

    /** One look. Whatever goes wrong with one of them, the others and the next look come. */
    @Override
    public void run() {
        try {
            halls.tidy();
            ErasuresAtWork found = queries.query(new ErasuresToDo(system.actor("erasure")), ErasuresAtWork.class)
                    .join();
            found.items().forEach(this::step);
        } catch (RuntimeException e) {
            LOG.error("a look at the erasures failed: {}", e.getClass().getName());
        }
    }

    private void step(ErasureView view) {
        try {
            work.step(view);
        } catch (RuntimeException e) {
            // the message of an exception may hold words
            LOG.warn(
                    "{} cannot go on yet: {}",
                    view.row().erasureId(),
                    e.getClass().getName());
        }
    }

    @PreDestroy
    void end() throws InterruptedException {
        looks.breakOff();
    }
}
