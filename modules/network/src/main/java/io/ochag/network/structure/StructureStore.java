package io.ochag.network.structure;

import io.ochag.kernel.id.NetworkCode;
import io.ochag.kernel.id.TerritoryCode;
import io.ochag.network.timeline.Stretch;
import io.ochag.network.timeline.Timeline;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps networks, territories and organisations as a profile states them. */
public final class StructureStore {
    private final StructureMapper mapper;

    @Inject
    StructureStore(StructureMapper mapper) {
        this.mapper = mapper;
    }

    public void put(NetworkEntry network, LocalDate today) {
        mapper.putNetwork(network);
        mapper.retireLevels(network.code());
        for (int i = 0; i < network.levels().size(); i++) {
            mapper.putLevel(network.code(), i, network.levels().get(i));
        }
        follow(network, today);
    }

    /** A change of the network's own tree holds from today, or from the day that a branch names. */
    private void follow(NetworkEntry network, LocalDate today) {
        Map<TerritoryCode, List<Stretch<TerritoryCode>>> stored = mapper.branches(network.code(), null).stream()
                .collect(Collectors.groupingBy(
                        BranchRow::territory, Collectors.mapping(BranchRow::stretch, Collectors.toList())));
        Map<TerritoryCode, List<Stretch<TerritoryCode>>> stated = network.tree().stream()
                .collect(Collectors.groupingBy(
                        NetworkEntry.Branch::territory,
                        Collectors.mapping(
                                it -> Stretch.within(network.during(), it.during(), it.within()),
                                Collectors.toList())));
        Set<TerritoryCode> all = new LinkedHashSet<>(stored.keySet());
        all.addAll(stated.keySet());
        for (TerritoryCode territory : all) {
            follow(
                    network.code(),
                    territory,
                    stored.getOrDefault(territory, List.of()),
                    stated.getOrDefault(territory, List.of()),
                    today);
        }
    }

    private void follow(
            @Nullable NetworkCode network,
            TerritoryCode territory,
            List<Stretch<TerritoryCode>> stored,
            List<Stretch<TerritoryCode>> stated,
            LocalDate today) {
        List<Stretch<TerritoryCode>> history = Timeline.follow(stored, stated, today);
        if (!Timeline.same(stored, history)) {
            mapper.clearBranches(network, territory);
            history.forEach(stretch -> mapper.addBranch(network, territory, stretch));
        }
    }

    public void put(TerritoryEntry territory, LocalDate today) {
        mapper.putTerritory(
                territory,
                territory.within().orElse(null),
                territory.okato().orElse(null),
                territory.predecessors().stream().map(TerritoryCode::value).toArray(String[]::new));
        List<Stretch<TerritoryCode>> stored = mapper.branches(null, territory.code()).stream()
                .map(BranchRow::stretch)
                .toList();
        List<Stretch<TerritoryCode>> stated =
                territory.within().map(Stretch::always).map(List::of).orElse(List.of());
        follow(null, territory.code(), stored, stated, today);
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
