package niangjia.mediation.read;

import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** 调解案件: every case with whose turn it is, without anybody's words. */
@Component
public class MediationList {
    public static final String GROUP = "mediation-list";

    @QueryHandler
    MediationPage on(MediationsOn query) {
        return new MediationPage(List.of(), null, Map.of());
    }
}
