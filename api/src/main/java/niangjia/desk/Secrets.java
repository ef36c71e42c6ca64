package niangjia.desk;

import java.util.Objects;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Slow, salted hashes of passwords. */
@Component
public class Secrets {
    private static final int STRENGTH = 11;

    private final PasswordEncoder encoder;

    public Secrets() {
        this(STRENGTH);
    }

    /** @param strength of the hashes to come; each more doubles what one costs, for whoever guesses too */
    Secrets(int strength) {
        encoder = new BCryptPasswordEncoder(strength);
    }

    public String hash(String secret) {
        return Objects.requireNonNull(encoder.encode(secret));
    }

    boolean matches(String secret, String hash) {
        return encoder.matches(secret, hash);
    }
}
