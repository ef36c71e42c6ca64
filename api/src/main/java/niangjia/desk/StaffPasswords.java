package niangjia.desk;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import niangjia.organisation.StaffCommand.RecordPasswordChange;
import niangjia.organisation.StaffId;
import niangjia.shared.Actor;
import niangjia.shared.Credential;
import niangjia.shared.CredentialStore;
import niangjia.shared.Rule;
import niangjia.shared.web.PasswordChange;
import org.springframework.stereotype.Component;

/** A person changes their own password; that it changed is an event, to what is not. */
@Component
class StaffPasswords implements PasswordChange {
    private final CredentialStore credentials;
    private final Secrets secrets;
    private final SystemDesk system;
    private final Clock clock;

    StaffPasswords(CredentialStore credentials, Secrets secrets, SystemDesk system, Clock clock) {
        this.credentials = credentials;
        this.secrets = secrets;
        this.system = system;
        this.clock = clock;
    }

    @Override
    public void change(Actor actor, String oldPassword, String newPassword) {
        String known = credentials.of(actor.staffId()).map(Credential::hash).orElse("");
        boolean right = !known.isEmpty() && secrets.matches(oldPassword, known);
        Rule.verify(
                new TheOldPasswordIsRight(right),
                new ANewPasswordHasALength(
                        newPassword.length(),
                        newPassword.getBytes(StandardCharsets.UTF_8).length,
                        SHORTEST,
                        LONGEST_BYTES),
                new ANewPasswordIsNew(oldPassword.equals(newPassword)));
        Instant now = clock.instant();
        credentials.set(actor.staffId(), secrets.hash(newPassword), false, now);
        system.send(
                "password",
                actor.staffId() + "@" + now,
                new RecordPasswordChange(new StaffId(actor.staffId()), false, now));
    }

    private record TheOldPasswordIsRight(boolean right) implements Rule {
        @Override
        public boolean violated() {
            return !right;
        }

        @Override
        public String code() {
            return "sign-in/old-password-wrong";
        }

        @Override
        public List<Object> facts() {
            return List.of();
        }
    }

    private record ANewPasswordHasALength(int characters, int bytes, int shortest, int longest) implements Rule {
        @Override
        public boolean violated() {
            return characters < shortest || bytes > longest;
        }

        @Override
        public String code() {
            return "sign-in/password-length";
        }

        @Override
        public List<Object> facts() {
            return List.of(characters, shortest, longest);
        }
    }

    private record ANewPasswordIsNew(boolean same) implements Rule {
        @Override
        public boolean violated() {
            return same;
        }

        @Override
        public String code() {
            return "sign-in/password-not-new";
        }

        @Override
        public List<Object> facts() {
            return List.of();
        }
    }
}
