package niangjia.desk;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;

/**
 * A real Axon Server, empty and started beside the tests: {@code -Dniangjia.axonserver=host:port}, and where it asks for them
 * {@code -Dniangjia.axonserver.token=…} and {@code -Dniangjia.axonserver.authority=file.pem}, by which TLS is used.
 */
final class AxonServerGiven {
    private static final String NAME = "niangjia.axonserver";

    private AxonServerGiven() {}

    static void orSkipped() {
        assumeTrue(!System.getProperty(NAME, "").isBlank(), "skipped: no Axon Server given (-D" + NAME + "=host:port)");
    }

    /** {@code -Dniangjia.axonserver.everywhere=true} starts the desks of all tests on it, one class at a time: the same walks, another engine. */
    static List<String> everywhere() {
        return Boolean.getBoolean(NAME + ".everywhere") ? settings() : List.of();
    }

    /** A desk on it. */
    static List<String> settings() {
        List<String> settings = new ArrayList<>(
                List.of("--axon.axonserver.enabled=true", "--axon.axonserver.servers=" + System.getProperty(NAME)));
        String token = System.getProperty(NAME + ".token");
        if (token != null) {
            settings.add("--axon.axonserver.token=" + token);
        }
        String authority = System.getProperty(NAME + ".authority");
        if (authority != null) {
            settings.add("--axon.axonserver.ssl-enabled=true");
            settings.add("--axon.axonserver.cert-file=" + authority);
        }
        return settings;
    }
}
