package niangjia.desk;

import niangjia.ledger.Ledger;
import niangjia.shared.read.PooledProcessing;
import niangjia.shared.read.ReadStore;
import org.axonframework.config.EventProcessingConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills a read store that is empty although the record is not: after an unclean stop, or when it is a new one. */
@Component
@Order(0)
class ReadRecovery implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(ReadRecovery.class);

    private final Ledger ledger;
    private final ReadStore store;
    private final EventProcessingConfiguration processing;

    ReadRecovery(Ledger ledger, ReadStore store, EventProcessingConfiguration processing) {
        this.ledger = ledger;
        this.store = store;
        this.processing = processing;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (ledger.head() > 0 && (store.uncleanStop() || store.startedEmpty())) {
            LOG.info("read models are rebuilt from {} events", ledger.head());
            ReadModels.GROUPS.forEach(group -> PooledProcessing.rebuild(processing, group));
        }
    }
}
