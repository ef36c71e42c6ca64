package niangjia.audit.write;

import java.util.List;
import niangjia.audit.ErasureBasis;
import niangjia.audit.ErasureIdentity;
import niangjia.shared.Rule;

/** Unless the union acts of itself. Facts: the basis; how identity was proved; what is expected. */
record WhoAsksProvesWhoTheyAre(ErasureBasis basis, ErasureIdentity identity) implements Rule {
    @Override
    public boolean violated() {
        return basis.ofItself() != (identity == ErasureIdentity.NOT_NEEDED);
    }

    @Override
    public String code() {
        return "erasure/identity";
    }

    @Override
    public List<Object> facts() {
        return List.of(
                basis,
                identity,
                basis.ofItself()
                        ? ErasureIdentity.NOT_NEEDED.name()
                        : "ID_CARD_SEEN, CALLED_BACK_ON_KNOWN_NUMBER, POWER_OF_ATTORNEY_SEEN, KINSHIP_PROVED");
    }
}
