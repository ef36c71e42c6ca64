package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretsTest {
    private static final String PASSWORD = "a password";

    @Test
    void a_real_desk_makes_guessing_slow_and_no_two_hashes_alike() {
        Secrets secrets = new Secrets();
        String hash = secrets.hash(PASSWORD);
        assertThat(hash).startsWith("$2a$11$").isNotEqualTo(secrets.hash(PASSWORD));
    }

    @Test
    void a_hash_is_kept_by_whatever_strength_it_was_made() {
        String quick = new Secrets(4).hash(PASSWORD);
        Secrets secrets = new Secrets();
        assertThat(secrets.matches(PASSWORD, quick)).isTrue();
        assertThat(secrets.matches("another", quick)).isFalse();
    }
}
