package niangjia.desk;

import java.util.Objects;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Slow, salted hashes of passwords. */
@Component
public class Secrets {
    private static final int STRENGTH = 11;

    private final PasswordEncoder encoder = new BCryptPasswordEncoder(STRENGTH);

    public String hash(String secret) {
        return Objects.requireNonNull(encoder.encode(secret));
    }

    boolean matches(String secret, String hash) {
        return encoder.matches(secret, hash);
    }
}
