package niangjia.shared.web;

import java.util.List;
import java.util.Set;
import niangjia.shared.Role;
import org.springframework.stereotype.Component;

/** Which modules stand at the top of the page for whom. */
@Component
public final class PageModules {
    /** @return keys of the modules, in their order */
    public List<String> openTo(Set<Role> roles) {
        return PageFrame.open(roles).stream().map(PageFrame.Module::key).toList();
    }
}
