package niangjia.desk;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.function.Consumer;
import niangjia.shared.CredentialStore;
import niangjia.shared.web.SecretIssue;
import org.springframework.stereotype.Component;

/** Makes secrets that open one thing: the page on which they are changed. A lock-out ends with the old secret. */
@Component
class OneTimeSecrets implements SecretIssue {
    private static final int BYTES = 15;

    private final SecureRandom random = new SecureRandom();
    private final CredentialStore credentials;
    private final Secrets secrets;
    private final Clock clock;

    OneTimeSecrets(CredentialStore credentials, Secrets secrets, Clock clock) {
        this.credentials = credentials;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Override
    public String issue(String staffId) {
        String secret = made();
        credentials.set(staffId, secrets.hash(secret), true, clock.instant());
        return secret;
    }

    /**
     * For somebody who has none.
     *
     * @param told hears it before it holds, since a node that died behind would leave one that nobody knows
     * @return false if there is one, whoever made it; then nobody was told
     * @throws RuntimeException if what was told does not hold
     */
    boolean issueFirst(String staffId, Consumer<String> told) {
        if (credentials.of(staffId).isPresent()) {
            return false;
        }
        String secret = made();
        return credentials.setFirst(staffId, secrets.hash(secret), clock.instant(), () -> told.accept(secret));
    }

    private String made() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
