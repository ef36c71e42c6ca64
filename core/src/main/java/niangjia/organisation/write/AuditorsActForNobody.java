package niangjia.organisation.write;

import java.util.List;
import java.util.Optional;
import niangjia.organisation.Grant;
import niangjia.organisation.Substitution;
import niangjia.shared.Role;
import niangjia.shared.Rule;

/** In the place of another an auditor would do the work audited. Facts: the days to act; the days as auditor. */
record AuditorsActForNobody(List<Substitution> acting, List<Grant> held) implements Rule {
    @Override
    public boolean violated() {
        return clash().isPresent();
    }

    @Override
    public String code() {
        return "organisation/auditor-acts-for-nobody";
    }

    @Override
    public List<Object> facts() {
        return List.of(
                clash().map(Clash::acting).orElse(""),
                clash().map(Clash::auditing).orElse(""));
    }

    private Optional<Clash> clash() {
        return held.stream()
                .filter(grant -> grant.role() == Role.AUDITOR)
                .flatMap(grant -> acting.stream()
                        .filter(each -> each.days().overlaps(grant.days()))
                        .map(each ->
                                new Clash(each.days().toString(), grant.days().toString())))
                .findFirst();
    }

    private record Clash(String acting, String auditing) {}
}
