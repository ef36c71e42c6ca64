package niangjia.desk;

import niangjia.ledger.Ledger;
import niangjia.shared.read.PooledProcessing;
import niangjia.shared.read.ProcessorSettings;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.Recovery;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One processing group per read model, each with its own tokens and dead letters in the record's database. */
@Configuration(proxyBeanMethods = false)
class ReadConfiguration {
    @Bean(destroyMethod = "close")
    ReadStore readStore(DeskSettings settings, Ledger ledger) {
        return ReadStore.open(settings.reading());
    }

    @Bean
    ConfigurerModule recovery(Ledger ledger) {
        return configurer -> Recovery.register(
                configurer, c -> c.getComponent(ReadStore.class), ReadModels.GROUPS, ledger::releaseTokens);
    }

    @Bean
    ConfigurerModule readModels(Ledger ledger) {
        return configurer -> ReadModels.GROUPS.forEach(group -> PooledProcessing.register(
                configurer.eventProcessing(),
                group,
                ProcessorSettings.forThisMachine(),
                c -> ledger.deadLetters(group)));
    }
}
