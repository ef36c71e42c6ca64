package niangjia.desk;

import java.io.Serializable;
import java.security.Principal;

/**
 * The signed-in person. Roles are not kept here: they are looked up for every request, so a withdrawn one is gone at once.
 *
 * @param oneTimeSecret whether the password must be changed before anything else
 */
record StaffPrincipal(String staffId, boolean oneTimeSecret) implements Principal, Serializable {
    @Override
    public String getName() {
        return staffId;
    }
}
