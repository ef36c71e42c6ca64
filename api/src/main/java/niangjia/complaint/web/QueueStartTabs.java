package niangjia.complaint.web;

import java.util.Arrays;
import java.util.List;
import niangjia.complaint.read.QueueTab;
import niangjia.shared.web.StartTabs;
import org.springframework.stereotype.Component;

/** Any head of the queue can be the first. */
@Component
class QueueStartTabs implements StartTabs {
    @Override
    public List<String> names() {
        return Arrays.stream(QueueTab.values()).map(QueueTab::name).toList();
    }
}
