package niangjia.desk;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the desk tells programs that watch over it.
 *
 * @param token what they bring as {@code Authorization: Bearer}; without one nothing is told but that the desk lives and is
 *     ready
 */
@ConfigurationProperties("desk.operations")
record OperationsSettings(@Nullable String token) {
    private static final int SHORTEST = 24;

    OperationsSettings {
        if (token != null && token.length() < SHORTEST) {
            throw new IllegalArgumentException("desk.operations.token: " + token.length()
                    + " characters (expected: at least " + SHORTEST + ", from a source of random)");
        }
    }
}
