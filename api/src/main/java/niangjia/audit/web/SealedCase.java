package niangjia.audit.web;

import niangjia.shared.web.acts.MatterIds;

/**
 * A case whose entries are sealed.
 *
 * @param id of its stream, for example {@code mediation:…}
 * @param number as people call it
 * @param href of its page
 */
record SealedCase(String id, String number, String href) {
    /** Address of the page that says how it is sealed. */
    public String integrity() {
        return address(id);
    }

    static String address(String id) {
        return "/audit/integrity/" + id.substring(0, id.indexOf(':')) + "/" + MatterIds.key(id);
    }
}
