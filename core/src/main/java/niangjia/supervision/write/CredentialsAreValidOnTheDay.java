package niangjia.supervision.write;

import java.time.LocalDate;
import java.util.List;
import niangjia.shared.Rule;

record CredentialsAreValidOnTheDay(String credential, String standing, LocalDate day) implements Rule {
    @Override
    public boolean violated() {
        return !standing.equals(CredentialStanding.VALID);
    }

    @Override
    public String code() {
        return "supervision/credential-not-valid";
    }

    @Override
    public List<Object> facts() {
        return List.of(credential, standing, day);
    }
}
