package io.ochag.families.http;

import io.ochag.families.BeginImport;
import io.ochag.families.MemberRole;
import io.ochag.families.RegisterCode;
import io.ochag.families.RegisterMapping;
import io.ochag.families.RegisterMapping.Column;
import io.ochag.families.RegisterMapping.Delimiter;
import io.ochag.families.RegisterMapping.Encoding;
import io.ochag.families.RegisterMapping.Layout;
import io.ochag.families.RegisterMapping.Meaning;
import io.ochag.families.RegisterMapping.NamedMunicipality;
import io.ochag.kernel.document.DocumentName;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.NotPersonal;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A register to bring in, as it comes in. */
record ImportBody(
        PlaceId placeId, RegisterCode register, BeginImport.Format format, DocumentName fileName, MappingBody mapping) {
    /** What the columns mean. */
    record MappingBody(
            @Nullable LayoutBody layout,
            @Size(max = 300) List<ColumnBody> columns,
            @Size(max = 12) @Nullable List<MemberRole> roles,
            @Size(max = 10) @NotPersonal @Nullable List<String> dateFormats,
            @Size(max = 200) @Nullable List<MunicipalityBody> municipalities) {
        RegisterMapping told() {
            return new RegisterMapping(
                    layout == null ? Layout.FOUND_OUT : layout.told(),
                    columns.stream().map(ColumnBody::told).toList(),
                    roles == null ? List.of() : roles,
                    dateFormats == null ? List.of() : dateFormats,
                    municipalities == null
                            ? List.of()
                            : municipalities.stream()
                                    .map(MunicipalityBody::told)
                                    .toList());
        }
    }

    /** Where the table stands. */
    record LayoutBody(
            @Size(max = 100) @NotPersonal @Nullable String sheet,
            @Nullable Integer headerRow,
            @Nullable Encoding encoding,
            @Nullable Delimiter delimiter) {
        Layout told() {
            return new Layout(
                    Optional.ofNullable(sheet),
                    Optional.ofNullable(headerRow),
                    Optional.ofNullable(encoding),
                    Optional.ofNullable(delimiter));
        }
    }

    /** One column. */
    record ColumnBody(
            @Size(max = 300) @NotPersonal @Nullable String title,
            @Nullable Integer position,
            Meaning meaning,
            @Nullable Integer member) {
        Column told() {
            return new Column(
                    Optional.ofNullable(title), Optional.ofNullable(position), meaning, Optional.ofNullable(member));
        }
    }

    /** A municipality as the register writes it. */
    record MunicipalityBody(@Size(max = 200) @NotPersonal String name, MunicipalityCode code) {
        NamedMunicipality told() {
            return new NamedMunicipality(name, code);
        }
    }

    BeginImport command() {
        return new BeginImport(placeId, register, format, fileName, mapping.told());
    }
}
