package niangjia.mediation.read;

import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** 调解案卷: all of one mediation case as it stands, and everything that happened in it. */
@Component
public class MediationFile {
    public static final String GROUP = "mediation-file";

    @QueryHandler
    Optional<MediationView> on(MediationOf query) {
        return Optional.empty();
    }
}
