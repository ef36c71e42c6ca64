package niangjia.shared.web;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Whose words a page keeps: nothing may be saved under another's name, nor stay behind on the machine for another. */
@Component("draftSeat")
public final class DraftSeat {
    /** Staff id, known from the session alone; null when nobody is signed in. */
    public @Nullable String person() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn == null || signedIn instanceof AnonymousAuthenticationToken ? null : signedIn.getName();
    }
}
