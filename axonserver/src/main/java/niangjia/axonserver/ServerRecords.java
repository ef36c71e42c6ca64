package niangjia.axonserver;

import java.util.function.UnaryOperator;
import niangjia.ledger.ServedRecord;
import niangjia.ledger.ServedRecords;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.serialization.Serializer;

/** With the settings of the desk, and a connection of its own. */
public final class ServerRecords implements ServedRecords {
    private static final String PREFIX = "axon.axonserver.";

    @Override
    public ServedRecord open(UnaryOperator<String> settings, Serializer events) {
        AxonServerConfiguration configuration = new AxonServerConfiguration();
        configuration.setComponentName("move-ledger");
        String servers = settings.apply(PREFIX + "servers");
        if (servers == null || servers.isBlank()) {
            throw new IllegalStateException(PREFIX + "servers: none (expected: host:port)");
        }
        configuration.setServers(servers);
        String token = settings.apply(PREFIX + "token");
        if (token != null) {
            configuration.setToken(token);
        }
        String context = settings.apply(PREFIX + "context");
        if (context != null) {
            configuration.setContext(context);
        }
        if (Boolean.parseBoolean(settings.apply(PREFIX + "ssl-enabled"))) {
            configuration.setSslEnabled(true);
            configuration.setCertFile(settings.apply(PREFIX + "cert-file"));
        }
        return of(
                configuration,
                AxonServerConnectionManager.builder()
                        .axonServerConfiguration(configuration)
                        .build(),
                events,
                true);
    }

    static ServedRecord of(
            AxonServerConfiguration configuration,
            AxonServerConnectionManager connections,
            Serializer events,
            boolean own) {
        return new ServerRecord(
                "Axon Server at " + configuration.getServers() + ", context " + configuration.getContext(),
                () -> connections.getConnection(configuration.getContext()).eventChannel(),
                new StoredForm(events),
                own ? connections::shutdown : () -> {});
    }
}
