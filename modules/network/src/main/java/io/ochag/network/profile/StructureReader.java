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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        if (item.closeSound()) {
            found.accept(new NetworkEntry(code.get(), name.get(), placeName.get(), sector.get(), during.get()));
        }
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
