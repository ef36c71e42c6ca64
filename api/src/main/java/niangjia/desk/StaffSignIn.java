package niangjia.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import niangjia.organisation.StaffCommand.RecordLockOut;
import niangjia.organisation.StaffId;
import niangjia.shared.Credential;
import niangjia.shared.CredentialStore;
import niangjia.shared.web.SignInLimits;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Signs a person in by name and password. Five failures in a row lock the name for fifteen minutes, which is an event; a
 * name that does not exist takes as long to refuse as a wrong password.
 */
@Component
class StaffSignIn implements AuthenticationProvider {
    private final CredentialStore credentials;
    private final Secrets secrets;
    private final RecentSignIns recent;
    private final SystemDesk system;
    private final Clock clock;
    private final String nobody;

    StaffSignIn(CredentialStore credentials, Secrets secrets, RecentSignIns recent, SystemDesk system, Clock clock) {
        this.credentials = credentials;
        this.secrets = secrets;
        this.recent = recent;
        this.system = system;
        this.clock = clock;
        this.nobody = secrets.hash("nobody has this password");
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String name = asked.getName().strip().toLowerCase(Locale.ROOT);
        String password = String.valueOf(asked.getCredentials());
        Optional<StaffId> staff = name.isEmpty() ? Optional.empty() : Optional.of(StaffId.ofSignInName(name));
        Optional<Credential> known = staff.flatMap(id -> credentials.of(id.value()));
        if (staff.isEmpty() || known.isEmpty()) {
            secrets.matches(password, nobody);
            throw new BadCredentialsException("sign-in refused");
        }
        StaffId id = staff.get();
        Credential credential = known.get();
        Instant now = clock.instant();
        if (credential.lockedUntil() != null && now.isBefore(credential.lockedUntil())) {
            throw new LockedException("locked until " + credential.lockedUntil());
        }
        if (!recent.knows(id, credential.hash(), password)) {
            if (!secrets.matches(password, credential.hash())) {
                fail(id, now);
            }
            recent.remember(id, credential.hash(), password);
        }
        if (credential.failures() > 0) {
            credentials.clearFailures(id.value());
        }
        return UsernamePasswordAuthenticationToken.authenticated(
                new StaffPrincipal(id.value(), credential.oneTime()), null, List.of());
    }

    private void fail(StaffId id, Instant now) {
        int failures = credentials.countFailure(id.value());
        if (failures >= SignInLimits.FAILURES) {
            Instant until = now.plus(SignInLimits.LOCK);
            credentials.lock(id.value(), until);
            system.send("sign-in", id.value() + "@" + now, new RecordLockOut(id, failures, until, now));
        }
        throw new BadCredentialsException("sign-in refused");
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
