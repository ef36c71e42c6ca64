package niangjia.desk;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.Instant;
import niangjia.organisation.read.UnitList;
import niangjia.organisation.read.UnitView;
import niangjia.organisation.read.UnitsWithin;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.Remembered;
import niangjia.shared.web.StorePulse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Asks the store for all units every half minute, also where nobody else asks it anything: so every unit is known when it
 * goes away, not only those of the last acts, and it is told from when on it did not answer.
 */
@Component
class UnitsLook implements Runnable {
    private static final Duration EVERY = Duration.ofSeconds(30);
    private static final Logger LOG = LoggerFactory.getLogger(UnitsLook.class);

    private final QuestionDesk questions;
    private final Remembered<UnitView> units;
    private final StorePulse pulse;
    private final Looks looks = new Looks("units-look");

    UnitsLook(QuestionDesk questions, Remembered<UnitView> rememberedUnits, StorePulse pulse) {
        this.questions = questions;
        this.units = rememberedUnits;
        this.pulse = pulse;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        looks.begin(this, Duration.ZERO, EVERY);
    }

    @Override
    public void run() {
        Instant asked = pulse.now();
        try {
            UnitList all = questions.askOfThePresent(new UnitsWithin(null), UnitList.class);
            pulse.answered();
            all.units().forEach(unit -> units.confirm(unit.unit().id(), unit, asked));
        } catch (RuleViolated away) {
            LOG.info("the units were not told: {}", away.code());
        } catch (RuntimeException e) {
            LOG.error("a look at the units failed: {}", e.toString());
        }
    }

    @PreDestroy
    void end() throws InterruptedException {
        looks.breakOff();
    }
}
