package niangjia.mediation.web;

import java.util.List;
import niangjia.mediation.read.MediationClaims.MemberView;

/**
 * A page of the roll of a group.
 *
 * @param page which one, from 1
 */
record MediationRollPage(List<MemberView> members, int page, int pages) {
    static final int MEMBERS = 20;

    /** @param asked a page there is none of is taken for the nearest */
    static MediationRollPage of(List<MemberView> all, int asked) {
        int pages = Math.max(1, (all.size() + MEMBERS - 1) / MEMBERS);
        int page = Math.max(1, Math.min(asked, pages));
        int from = (page - 1) * MEMBERS;
        return new MediationRollPage(all.subList(from, Math.min(all.size(), from + MEMBERS)), page, pages);
    }

    static MediationRollPage whole(List<MemberView> all) {
        return new MediationRollPage(all, 1, 1);
    }
}
