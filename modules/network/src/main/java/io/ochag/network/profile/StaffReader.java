package io.ochag.network.profile;

import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.id.TerritoryCode;
import io.ochag.kernel.person.NameText;
import io.ochag.kernel.person.Patronymic;
import io.ochag.kernel.person.PersonName;
import io.ochag.kernel.time.DateRange;
import io.ochag.network.RoleCode;
import io.ochag.network.SpecialistProfile;
import io.ochag.network.staff.PostEntry;
import io.ochag.network.staff.StaffEntry;
import io.ochag.network.yaml.Fault;
import io.ochag.network.yaml.Field;
import io.ochag.network.yaml.YamlMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads workers and their posts. */
final class StaffReader {
    private static final String NO_PATRONYMIC = "none";

    private final Reading reading;
    private final RoleReader roles;
    final List<StaffEntry> staff = new ArrayList<>();
    final List<PostEntry> posts = new ArrayList<>();

    StaffReader(Reading reading, RoleReader roles) {
        this.reading = reading;
        this.roles = roles;
    }

    void worker(YamlMap item) {
        Field<String> code = reading.code(item, Codes.Kind.STAFF);
        Field<String> surname = item.value("surname", NameText::tidy, Fault.NAME_LETTERS);
        Field<String> given = item.value("given", NameText::tidy, Fault.NAME_LETTERS);
        Field<Patronymic> patronymic =
                item.valueOr("patronymic", Patronymic.UNKNOWN, StaffReader::patronymic, Fault.NAME_LETTERS);
        List<Field<SpecialistProfile>> profiles = item.values("profiles", SpecialistProfile::new, Fault.CODE_FORMAT);
        profiles.forEach(profile -> reading.codes().need(Codes.Kind.SPECIALIST_PROFILE, profile));
        Field<DateRange> during = item.dates(reading.since());
        DateRange life = during.read().orElse(DateRange.since(reading.since()));
        item.maps("posts").forEach(post -> post(post, code, life));
        if (item.closeSound()) {
            staff.add(new StaffEntry(
                    staffId(code.get()),
                    code.get(),
                    new PersonName(surname.get(), given.get(), patronymic.get()),
                    profiles.stream().map(Field::get).distinct().toList(),
                    during.get()));
        }
    }

    private void post(YamlMap item, Field<String> worker, DateRange life) {
        Field<String> place = reading.reference(item, "place", Codes.Kind.PLACE, Reading::codeForm);
        Field<RoleCode> role = reading.reference(item, "role", Codes.Kind.ROLE, RoleCode::new);
        Field<Optional<String>> own = item.optional("code", Reading::codeForm, Fault.CODE_FORMAT);
        List<Field<TerritoryCode>> territories = item.values("territories", TerritoryCode::new, Fault.CODE_FORMAT);
        territories.forEach(territory -> reading.codes().need(Codes.Kind.TERRITORY, territory));
        Field<DateRange> during = item.dates(life.from());
        if (role.read().filter(it -> !roles.isForStaff(it)).isPresent()) {
            reading.problems().add(role.spot(), Fault.CITIZEN_POST);
        }
        if (!item.closeSound() || worker.read().isEmpty()) {
            return;
        }
        String where = worker.get() + "/" + place.get() + "/" + role.get();
        String code = own.get().map(it -> worker.get() + "/" + it).orElse(where);
        reading.codes().define(Codes.Kind.POST, code, own);
        reading.periods().add("post " + where, during.get(), item.spot());
        posts.add(new PostEntry(
                new AssignmentId(reading.ids().of("post", code)),
                code,
                staffId(worker.get()),
                new PlaceId(reading.ids().of("place", place.get())),
                role.get(),
                territories.stream().map(Field::get).toList(),
                during.get()));
    }

    private StaffId staffId(String code) {
        return new StaffId(reading.ids().of("staff", code));
    }

    private static Patronymic patronymic(String text) {
        return NO_PATRONYMIC.equals(text) ? Patronymic.NO_PATRONYMIC : Patronymic.of(text);
    }
}
