package io.ochag.network.profile;

import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.NetworkCode;
import io.ochag.kernel.id.OrganisationId;
import io.ochag.kernel.id.TerritoryCode;
import io.ochag.kernel.time.DateRange;
import io.ochag.network.Sector;
import io.ochag.network.SpecialistProfile;
import io.ochag.network.TerritoryKind;
import io.ochag.network.staff.SpecialistProfileEntry;
import io.ochag.network.structure.NetworkEntry;
import io.ochag.network.structure.OktmoEntry;
import io.ochag.network.structure.OrganisationEntry;
import io.ochag.network.structure.TerritoryEntry;
import io.ochag.network.yaml.Fault;
import io.ochag.network.yaml.Field;
import io.ochag.network.yaml.YamlMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads territories, networks, specialist profiles and organisations. */
final class StructureReader {
    private final Reading reading;

    StructureReader(Reading reading) {
        this.reading = reading;
    }

    /** Parents and predecessors are checked when all territories are known. */
    void territory(YamlMap item, Consumer<TerritoryEntry> found) {
        Field<String> code = reading.code(item, Codes.Kind.TERRITORY);
        Field<TerritoryKind> kind = item.value("kind", Reading.word(TerritoryKind.class), Fault.CHOICE);
        Field<String> name = item.value("name", Reading::words, Fault.EXPECTED_TEXT);
        Field<Optional<TerritoryCode>> within = item.optional("within", TerritoryCode::new, Fault.CODE_FORMAT);
        Field<Optional<String>> okato = item.optional("okato", Reading::words, Fault.EXPECTED_TEXT);
        List<Field<TerritoryCode>> predecessors = item.values("predecessors", TerritoryCode::new, Fault.CODE_FORMAT);
        Field<DateRange> during = item.dates(reading.since());
        List<OktmoEntry> oktmo = new ArrayList<>();
        for (YamlMap entry : item.maps("oktmo")) {
            oktmo(code, during, entry, oktmo);
        }
        if (item.closeSound()) {
            found.accept(new TerritoryEntry(
                    new TerritoryCode(code.get()),
                    kind.get(),
                    name.get(),
                    within.get(),
                    okato.get(),
                    predecessors.stream().map(Field::get).toList(),
                    List.copyOf(oktmo),
                    during.get()));
        }
    }

    private void oktmo(Field<String> territory, Field<DateRange> life, YamlMap item, List<OktmoEntry> found) {
        Field<Integer> checkDigit = item.value("check-digit", Integer::valueOf, Fault.NUMBER);
        Field<MunicipalityCode> code = item.value("code", StructureReader::eightDigits, Fault.OKTMO_FORMAT);
        Field<String> status = item.valueOr("status", "муниципальный район", Reading::words, Fault.EXPECTED_TEXT);
        Field<Boolean> confirmed = item.valueOr("confirmed", true, Reading::yesOrNo, Fault.CHOICE);
        Field<Optional<String>> source = item.optional("source", Reading::words, Fault.EXPECTED_TEXT);
        Field<DateRange> during = item.dates(life.read().map(DateRange::from).orElse(reading.since()));
        if (code.read().isPresent()
                && checkDigit.read().isPresent()
                && code.get().checkDigit() != checkDigit.get()) {
            item.problems().add(checkDigit.spot(), Fault.OKTMO_CHECK_DIGIT);
        }
        if (item.closeSound()) {
            territory.read().ifPresent(it -> reading.periods().add("codes of " + it, during.get(), item.spot()));
            reading.periods().add("oktmo " + code.get(), during.get(), item.spot());
            Optional<MunicipalityCode> before = found.isEmpty()
                    ? Optional.empty()
                    : Optional.of(found.get(found.size() - 1).code());
            found.add(new OktmoEntry(code.get(), status.get(), before, confirmed.get(), source.get(), during.get()));
        }
    }

    private static MunicipalityCode eightDigits(String text) {
        MunicipalityCode code = new MunicipalityCode(text);
        if (!code.municipality().equals(code)) {
            throw new IllegalArgumentException("a settlement's code");
        }
        return code;
    }

    void network(YamlMap item, Consumer<NetworkEntry> found) {
        Field<NetworkCode> code = item.value("code", NetworkCode::new, Fault.CODE_FORMAT);
        reading.codes().define(Codes.Kind.NETWORK, code);
        Field<String> name = item.value("name", Reading::words, Fault.EXPECTED_TEXT);
        Field<String> placeName = item.value("place-name", Reading::words, Fault.EXPECTED_TEXT);
        Field<Sector> sector = item.value("sector", Reading.word(Sector.class), Fault.CHOICE);
        Field<DateRange> during = item.dates(reading.since());
        List<NetworkEntry.Level> levels = levels(item);
        List<NetworkEntry.Branch> tree =
                tree(item, during.read().map(DateRange::from).orElse(reading.since()));
        if (item.closeSound()) {
            found.accept(new NetworkEntry(
                    code.get(), name.get(), placeName.get(), sector.get(), during.get(), levels, tree));
        }
    }

    private List<NetworkEntry.Level> levels(YamlMap network) {
        List<NetworkEntry.Level> levels = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (YamlMap item : network.maps("levels")) {
            Field<String> code = Reading.code(item);
            Field<String> name = item.value("name", Reading::words, Fault.EXPECTED_TEXT);
            if (code.read().filter(it -> !codes.add(it)).isPresent()) {
                reading.problems().add(code.spot(), Fault.REPEATED_CODE);
            }
            if (item.closeSound()) {
                levels.add(new NetworkEntry.Level(code.get(), name.get()));
            }
        }
        return List.copyOf(levels);
    }

    /** How the network's own reporting territories lie within each other; no circle on any day. */
    private List<NetworkEntry.Branch> tree(YamlMap network, LocalDate since) {
        List<NetworkEntry.Branch> tree = new ArrayList<>();
        Periods periods = new Periods(reading.problems());
        for (YamlMap item : network.maps("tree")) {
            Field<TerritoryCode> territory = reading.territory(item, "territory");
            Field<TerritoryCode> within = reading.territory(item, "within");
            Field<DateRange> during = item.dates(since);
            if (item.closeSound()) {
                periods.add(territory.get().value(), during.get(), item.spot());
                tree.add(new NetworkEntry.Branch(territory.get(), within.get(), during.get()));
                if (runsInCircle(tree, during.get().from(), territory.get())) {
                    reading.problems().add(item.spot(), Fault.WITHIN_CYCLE);
                }
            }
        }
        return List.copyOf(tree);
    }

    /** Every circle closes with its last branch, on the first day of one of its branches. */
    private static boolean runsInCircle(List<NetworkEntry.Branch> tree, LocalDate last, TerritoryCode start) {
        return tree.stream()
                .map(branch -> branch.during().from())
                .map(day -> day.isBefore(last) ? last : day)
                .anyMatch(day -> runsInCircleOn(day, tree, start));
    }

    private static boolean runsInCircleOn(LocalDate day, List<NetworkEntry.Branch> tree, TerritoryCode start) {
        Map<TerritoryCode, TerritoryCode> above = new HashMap<>();
        tree.stream()
                .filter(branch -> branch.during().contains(day))
                .forEach(branch -> above.putIfAbsent(branch.territory(), branch.within()));
        Set<TerritoryCode> seen = new HashSet<>();
        for (TerritoryCode at = start; at != null; at = above.get(at)) {
            if (!seen.add(at)) {
                return true;
            }
        }
        return false;
    }

    void specialistProfile(YamlMap item, Consumer<SpecialistProfileEntry> found) {
        Field<SpecialistProfile> code = item.value("code", SpecialistProfile::new, Fault.CODE_FORMAT);
        reading.codes().define(Codes.Kind.SPECIALIST_PROFILE, code);
        Field<String> name = item.value("name", Reading::words, Fault.EXPECTED_TEXT);
        if (item.closeSound()) {
            found.accept(new SpecialistProfileEntry(code.get(), name.get(), DateRange.since(reading.since())));
        }
    }

    void organisation(YamlMap item, Consumer<OrganisationEntry> found) {
        Field<String> code = reading.code(item, Codes.Kind.ORGANISATION);
        Field<String> name = item.value("name", Reading::words, Fault.EXPECTED_TEXT);
        Field<Sector> sector = item.value("sector", Reading.word(Sector.class), Fault.CHOICE);
        Field<TerritoryCode> territory = reading.territory(item, "territory");
        Field<DateRange> during = item.dates(reading.since());
        if (item.closeSound()) {
            found.accept(new OrganisationEntry(
                    new OrganisationId(reading.ids().of("organisation", code.get())),
                    code.get(),
                    name.get(),
                    sector.get(),
                    territory.get(),
                    during.get()));
        }
    }
}
