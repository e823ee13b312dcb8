package io.ochag.families.intake;

import io.ochag.families.MemberRole;
import io.ochag.families.RegisterMapping;
import io.ochag.families.RegisterMapping.Column;
import io.ochag.families.RegisterMapping.Delimiter;
import io.ochag.families.RegisterMapping.Encoding;
import io.ochag.families.RegisterMapping.Layout;
import io.ochag.families.RegisterMapping.Meaning;
import io.ochag.families.RegisterMapping.NamedMunicipality;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.person.NotPersonal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A mapping as columns of {@code import_run}. What is absent in an array is an empty text. */
public record MappingRow(
        @NotPersonal @Nullable String sheet,
        @Nullable Integer headerRow,
        @Nullable Encoding encoding,
        @Nullable Delimiter delimiter,
        @NotPersonal String[] columnTitles,
        @NotPersonal String[] columnPositions,
        @NotPersonal String[] columnMeanings,
        @NotPersonal String[] columnMembers,
        @NotPersonal String[] roles,
        @NotPersonal String[] dateFormats,
        @NotPersonal String[] municipalityNames,
        @NotPersonal String[] municipalityCodes) {

    static MappingRow of(RegisterMapping mapping) {
        Layout layout = mapping.layout();
        List<Column> columns = mapping.columns();
        return new MappingRow(
                layout.sheet().orElse(null),
                layout.headerRow().orElse(null),
                layout.encoding().orElse(null),
                layout.delimiter().orElse(null),
                columns.stream().map(one -> one.title().orElse("")).toArray(String[]::new),
                columns.stream().map(one -> text(one.position())).toArray(String[]::new),
                columns.stream().map(one -> one.meaning().name()).toArray(String[]::new),
                columns.stream().map(one -> text(one.member())).toArray(String[]::new),
                mapping.roles().stream().map(Enum::name).toArray(String[]::new),
                mapping.dateFormats().toArray(String[]::new),
                mapping.municipalities().stream().map(NamedMunicipality::name).toArray(String[]::new),
                mapping.municipalities().stream().map(one -> one.code().value()).toArray(String[]::new));
    }

    RegisterMapping mapping() {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < columnMeanings.length; i++) {
            columns.add(new Column(
                    Optional.of(columnTitles[i]).filter(title -> !title.isEmpty()),
                    number(columnPositions[i]),
                    Meaning.valueOf(columnMeanings[i]),
                    number(columnMembers[i])));
        }
        List<NamedMunicipality> municipalities = new ArrayList<>();
        for (int i = 0; i < municipalityNames.length; i++) {
            municipalities.add(new NamedMunicipality(municipalityNames[i], new MunicipalityCode(municipalityCodes[i])));
        }
        return new RegisterMapping(
                new Layout(
                        Optional.ofNullable(sheet),
                        Optional.ofNullable(headerRow),
                        Optional.ofNullable(encoding),
                        Optional.ofNullable(delimiter)),
                columns,
                Arrays.stream(roles).map(MemberRole::valueOf).toList(),
                List.of(dateFormats),
                municipalities);
    }

    private static String text(Optional<Integer> number) {
        return number.map(Object::toString).orElse("");
    }

    private static Optional<Integer> number(String text) {
        return Optional.of(text).filter(digits -> !digits.isEmpty()).map(Integer::valueOf);
    }
}
