package io.ochag.network.structure;

import io.ochag.kernel.id.TerritoryCode;
import jakarta.inject.Inject;

/** Keeps networks, territories and organisations as a profile states them. */
public final class StructureStore {
    private final StructureMapper mapper;

    @Inject
    StructureStore(StructureMapper mapper) {
        this.mapper = mapper;
    }

    public void put(NetworkEntry network) {
        mapper.putNetwork(network);
    }

    public void put(TerritoryEntry territory) {
        mapper.putTerritory(
                territory,
                territory.within().orElse(null),
                territory.okato().orElse(null),
                territory.predecessors().stream().map(TerritoryCode::value).toArray(String[]::new));
        mapper.clearOktmo(territory.code());
        for (OktmoEntry code : territory.oktmo()) {
            mapper.addOktmo(
                    territory.code(),
                    code,
                    code.predecessor().orElse(null),
                    code.source().orElse(null));
        }
    }

    /** Frees the official codes of a territory that is about to change, so that another may take them over. */
    public void release(TerritoryEntry territory) {
        mapper.clearOktmo(territory.code());
    }

    public void put(OrganisationEntry organisation) {
        mapper.putOrganisation(organisation);
    }
}
