package io.ochag.families.file;

import io.ochag.families.PaperKindCode;
import io.ochag.families.PersonFile;
import io.ochag.families.PersonFiles.PaperKinds;
import io.ochag.families.desk.PersonHere;
import io.ochag.families.registry.NameColumns;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** Reads what is on record of one person. Runs inside a unit of work. */
final class FileViews {
    private final FileMapper mapper;

    @Inject
    FileViews(FileMapper mapper) {
        this.mapper = mapper;
    }

    PersonFile of(PersonHere person, boolean adoption) {
        return new PersonFile(
                person.id(),
                person.placeId(),
                NameColumns.name(person.surname(), person.given(), person.patronymic(), person.patronymicState()),
                mapper.isUnnamed(person.nameOf()),
                person.birth(),
                person.sex(),
                person.identity(),
                Optional.ofNullable(mapper.diedOn(person.records())),
                mapper.formerNames(person.records(), adoption).stream()
                        .map(FormerNameRow::shown)
                        .toList(),
                mapper.papers(person.records(), adoption).stream()
                        .map(PaperRow::shown)
                        .toList(),
                person.version());
    }

    PaperKinds kinds(LocalDate day) {
        return new PaperKinds(mapper.kinds(day).stream().map(KindRow::shown).toList());
    }

    Optional<KindRow> kind(PaperKindCode code, LocalDate day) {
        return mapper.kinds(day).stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst();
    }
}
