package niangjia.desk;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
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
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        credentials.set(staffId, secrets.hash(secret), true, clock.instant());
        return secret;
    }
}
