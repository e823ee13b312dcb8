package io.ochag.families.intake;

import io.ochag.families.BeginImport;
import io.ochag.families.FamilyImports;
import io.ochag.families.ImportId;
import io.ochag.families.ImportLine;
import io.ochag.families.ImportStatus;
import io.ochag.families.ImportStatus.Mode;
import io.ochag.families.MemberRole;
import io.ochag.families.RegisterCode;
import io.ochag.families.RegisterMapping;
import io.ochag.families.RegisterMapping.Column;
import io.ochag.families.RegisterMapping.Layout;
import io.ochag.families.RegisterMapping.Meaning;
import io.ochag.families.RegisterMapping.NamedMunicipality;
import io.ochag.families.StartImport;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.document.DocumentName;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.platform.sweep.Sweeps;
import io.ochag.testing.TestOchag;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Invented registers and how to bring them in. */
public final class Registers {
    static final RegisterCode REGISTER = new RegisterCode("large-families");

    /** A mother in three columns, a father in one, children in one cell. */
    static final RegisterMapping ONE_ROW_A_FAMILY = new RegisterMapping(
            Layout.FOUND_OUT,
            List.of(
                    of("Фамилия", Meaning.SURNAME, 1),
                    of("Имя", Meaning.GIVEN, 1),
                    of("Отчество", Meaning.PATRONYMIC, 1),
                    of("Дата рождения", Meaning.BIRTH, 1),
                    of("СНИЛС", Meaning.SNILS, 1),
                    of("Телефон", Meaning.PHONE, 1),
                    of("ФИО отца", Meaning.FULL_NAME, 2),
                    of("Дети", Meaning.CHILDREN),
                    of("Муниципалитет", Meaning.MUNICIPALITY),
                    of("На учёте с", Meaning.REGISTERED_ON)),
            List.of(MemberRole.MOTHER, MemberRole.FATHER),
            List.of("dd.MM.yyyy"),
            List.of(new NamedMunicipality("г. Волжский", new MunicipalityCode("18710000"))));

    static final String HEADER =
            "Фамилия;Имя;Отчество;Дата рождения;СНИЛС;Телефон;ФИО отца;Дети;Муниципалитет;На учёте с\n";

    private final TestOchag ochag;
    private final Actor actor;
    private final PlaceId place;

    Registers(TestOchag ochag, Actor actor, PlaceId place) {
        this.ochag = ochag;
        this.actor = actor;
        this.place = place;
    }

    static Column of(String title, Meaning meaning, int member) {
        return new Column(Optional.of(title), Optional.empty(), meaning, Optional.of(member));
    }

    static Column of(String title, Meaning meaning) {
        return new Column(Optional.of(title), Optional.empty(), meaning, Optional.empty());
    }

    FamilyImports imports() {
        return ochag.get(FamilyImports.class);
    }

    ImportId csv(String text) {
        return csv(text, ONE_ROW_A_FAMILY);
    }

    ImportId csv(String text, RegisterMapping mapping) {
        return loaded(BeginImport.Format.CSV, text.getBytes(StandardCharsets.UTF_8), mapping);
    }

    /** A file that is there whole. */
    ImportId loaded(BeginImport.Format format, byte[] file, RegisterMapping mapping) {
        ImportId id =
                imports().begin(actor, new BeginImport(place, REGISTER, format, new DocumentName("Реестр"), mapping));
        int pieces = 0;
        for (int at = 0; at < file.length; at += FamilyImports.LARGEST_PIECE) {
            pieces++;
            imports()
                    .put(
                            actor,
                            id,
                            pieces,
                            Arrays.copyOfRange(file, at, Math.min(file.length, at + FamilyImports.LARGEST_PIECE)));
        }
        imports().complete(actor, id, pieces);
        return id;
    }

    ImportStatus status(ImportId id) {
        return imports().status(actor, id);
    }

    void start(ImportId id, Mode mode, boolean check) {
        imports().start(actor, new StartImport(id, mode, check, status(id).version()));
    }

    ImportStatus run(ImportId id, Mode mode, boolean check) {
        start(id, mode, check);
        ochag.get(Sweeps.class).run("families.import");
        return status(id);
    }

    ImportStatus applied(ImportId id) {
        return run(id, Mode.APPLY, true);
    }

    List<ImportLine> lines(ImportId id) {
        List<ImportLine> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<ImportLine> page =
                    imports().lines(actor, id, Optional.empty(), new PageRequest(PageRequest.MOST, after));
            all.addAll(page.items());
            after = page.next();
        } while (after.isPresent());
        return all;
    }
}
