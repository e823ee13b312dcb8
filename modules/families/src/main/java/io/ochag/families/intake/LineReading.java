package io.ochag.families.intake;

import io.ochag.families.BirthDate;
import io.ochag.families.ContactPhone;
import io.ochag.families.IdentityLevel;
import io.ochag.families.ImportFault;
import io.ochag.families.MatchAnswer;
import io.ochag.families.MemberRole;
import io.ochag.families.MembershipGround;
import io.ochag.families.NewMember;
import io.ochag.families.NewMember.Who;
import io.ochag.families.PersonDetails;
import io.ochag.families.RegisterMapping;
import io.ochag.families.RegisterMapping.Meaning;
import io.ochag.families.RegisterMapping.NamedMunicipality;
import io.ochag.families.Sex;
import io.ochag.families.intake.ColumnPlan.Place;
import io.ochag.families.intake.ReadFamily.Found;
import io.ochag.families.source.SourceRow;
import io.ochag.families.wording.RegisterWords;
import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.hash.Sha256;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.person.PersonName;
import io.ochag.kernel.person.Snils;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes a family of its rows, or says everything that is wrong with them. */
final class LineReading {
    private static final int MOST_MEMBERS = 30;
    private static final Pattern CODE = Pattern.compile("\\d{8}(\\d{3})?");

    private final RegisterMapping mapping;
    private final ColumnPlan plan;
    private final CellReading cells;
    private final LocalDate today;
    private final Map<String, MunicipalityCode> municipalities;

    LineReading(RegisterMapping mapping, ColumnPlan plan, CellReading cells, LocalDate today) {
        this.mapping = mapping;
        this.plan = plan;
        this.cells = cells;
        this.today = today;
        this.municipalities = mapping.municipalities().stream()
                .collect(Collectors.toMap(
                        one -> RegisterWords.plain(one.name()), NamedMunicipality::code, (first, second) -> first));
    }

    ReadFamily read(List<SourceRow> rows) {
        SourceRow first = rows.get(0);
        List<Found> faults = new ArrayList<>();
        Optional<MunicipalityCode> municipality = municipality(first, faults);
        Optional<LocalDate> registeredOn = registeredOn(first, faults);
        List<NewMember> members = new ArrayList<>();
        for (SourceRow row : rows) {
            for (int member = 1; member <= plan.members(); member++) {
                // a parent who is written beside each child, or over merged cells, is one person
                member(row, member, faults)
                        .filter(one -> !members.contains(one))
                        .ifPresent(members::add);
            }
        }
        rows.forEach(row -> children(row, members, faults));
        if (members.isEmpty() && faults.isEmpty()) {
            faults.add(new Found(ImportFault.NOBODY, ""));
        }
        if (members.size() > MOST_MEMBERS) {
            faults.add(new Found(ImportFault.TOO_MANY_MEMBERS, ""));
        }
        return new ReadFamily(
                first.number(),
                rows.get(rows.size() - 1).number(),
                rows.size(),
                key(first),
                municipality,
                registeredOn,
                members,
                faults);
    }

    private Optional<NewMember> member(SourceRow row, int member, List<Found> faults) {
        boolean blank = plan.places().stream()
                .filter(place -> place.member() == member && place.meaning() != Meaning.ROLE)
                .allMatch(place -> row.cell(place.index()).isBlank());
        if (blank) {
            return Optional.empty();
        }
        int before = faults.size();
        Optional<PersonName> name = name(row, member, faults);
        Optional<BirthDate> birth =
                cell(row, Meaning.BIRTH, member).flatMap(text -> birth(text, column(Meaning.BIRTH, member), faults));
        Optional<Sex> sex = cell(row, Meaning.SEX, member)
                .flatMap(text ->
                        needed(RegisterWords.sex(text), ImportFault.SEX_FORM, column(Meaning.SEX, member), faults));
        Optional<Snils> snils = cell(row, Meaning.SNILS, member)
                .flatMap(text -> value(cells::snils, text, column(Meaning.SNILS, member), faults));
        Optional<List<ContactPhone>> phones = cell(row, Meaning.PHONE, member)
                .flatMap(text -> value(cells::phones, text, column(Meaning.PHONE, member), faults));
        Optional<MemberRole> role = cell(row, Meaning.ROLE, member)
                .flatMap(text ->
                        needed(RegisterWords.role(text), ImportFault.ROLE_FORM, column(Meaning.ROLE, member), faults));
        if (faults.size() > before || name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(told(
                new PersonDetails(
                        name.get(),
                        birth,
                        sex.orElse(Sex.UNKNOWN),
                        snils,
                        IdentityLevel.AS_TOLD,
                        phones.orElse(List.of())),
                role.orElseGet(() -> usualRole(member))));
    }

    private MemberRole usualRole(int member) {
        return member <= mapping.roles().size() ? mapping.roles().get(member - 1) : MemberRole.OTHER;
    }

    private Optional<PersonName> name(SourceRow row, int member, List<Found> faults) {
        Optional<String> full = cell(row, Meaning.FULL_NAME, member);
        Meaning shown = plan.place(Meaning.FULL_NAME, member).isPresent() ? Meaning.FULL_NAME : Meaning.SURNAME;
        try {
            return Optional.of(
                    full.isPresent()
                            ? NameParts.full(full.get(), Optional.empty())
                            : NameParts.of(
                                    cell(row, Meaning.SURNAME, member).orElse(""),
                                    cell(row, Meaning.GIVEN, member).orElse(""),
                                    cell(row, Meaning.PATRONYMIC, member).orElse("")));
        } catch (InvalidValueException e) {
            faults.add(new Found(nameFault(e), column(shown, member)));
            return Optional.empty();
        }
    }

    private void children(SourceRow row, List<NewMember> members, List<Found> faults) {
        Optional<Place> place = plan.place(Meaning.CHILDREN);
        Optional<String> text = cell(row, Meaning.CHILDREN, 0);
        if (place.isEmpty() || text.isEmpty()) {
            return;
        }
        String column = place.get().title();
        List<ChildList.Child> children = ChildList.read(text.get());
        if (children.isEmpty()) {
            faults.add(new Found(ImportFault.CHILDREN_FORM, column));
        }
        Optional<String> surname = members.stream().findFirst().map(LineReading::surname);
        // where the parents cannot be read, neither can be whose name the children bear
        boolean nameless = surname.isEmpty() && !faults.isEmpty();
        for (ChildList.Child child : children) {
            int before = faults.size();
            Optional<BirthDate> birth =
                    child.birth().isEmpty() ? Optional.empty() : birth(child.birth(), column, faults);
            Optional<PersonName> name = nameless
                    ? Optional.empty()
                    : value(one -> NameParts.full(one, surname), child.name(), column, faults);
            // a cell that is merged over several rows names its children in each; one with a column of their own is
            // there as well
            if (faults.size() == before && name.isPresent() && !isThere(members, name.get(), birth)) {
                members.add(told(
                        new PersonDetails(
                                name.get(), birth, Sex.UNKNOWN, Optional.empty(), IdentityLevel.AS_TOLD, List.of()),
                        MemberRole.CHILD));
            }
        }
    }

    private static boolean isThere(List<NewMember> members, PersonName name, Optional<BirthDate> birth) {
        return members.stream()
                .filter(member -> member.role() == MemberRole.CHILD)
                .map(LineReading::details)
                .anyMatch(child -> child.name()
                                .folded()
                                .surname()
                                .equals(name.folded().surname())
                        && child.name().folded().given().equals(name.folded().given())
                        && child.birth().equals(birth));
    }

    private static String surname(NewMember member) {
        return details(member).name().surname();
    }

    private static PersonDetails details(NewMember member) {
        return ((Who.Unregistered) member.who()).details();
    }

    private static NewMember told(PersonDetails details, MemberRole role) {
        return new NewMember(
                new Who.Unregistered(details, MatchAnswer.NOT_ASKED), role, MembershipGround.AS_TOLD, Optional.empty());
    }

    private Optional<BirthDate> birth(String text, String column, List<Found> faults) {
        Optional<BirthDate> read = needed(cells.birth(text), ImportFault.BIRTH_FORM, column, faults);
        if (read.filter(birth -> today.isBefore(birth.date())).isPresent()) {
            faults.add(new Found(ImportFault.BIRTH_FUTURE, column));
        }
        return read;
    }

    private Optional<MunicipalityCode> municipality(SourceRow row, List<Found> faults) {
        Optional<String> text = cell(row, Meaning.MUNICIPALITY, 0);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String bare = text.get().replaceAll("\\s", "");
        Optional<MunicipalityCode> code = CODE.matcher(bare).matches()
                ? Optional.of(new MunicipalityCode(bare))
                : Optional.ofNullable(municipalities.get(RegisterWords.plain(text.get())));
        return needed(code, ImportFault.MUNICIPALITY_UNKNOWN, column(Meaning.MUNICIPALITY, 0), faults);
    }

    private Optional<LocalDate> registeredOn(SourceRow row, List<Found> faults) {
        String column = column(Meaning.REGISTERED_ON, 0);
        Optional<LocalDate> day = cell(row, Meaning.REGISTERED_ON, 0)
                .flatMap(text -> needed(cells.day(text), ImportFault.DAY_FORM, column, faults));
        if (day.filter(today::isBefore).isPresent()) {
            faults.add(new Found(ImportFault.DAY_FUTURE, column));
        }
        return day;
    }

    private static <T> Optional<T> needed(Optional<T> read, ImportFault fault, String column, List<Found> faults) {
        if (read.isEmpty()) {
            faults.add(new Found(fault, column));
        }
        return read;
    }

    private static <T> Optional<T> value(Function<String, T> reading, String text, String column, List<Found> faults) {
        try {
            return Optional.of(reading.apply(text));
        } catch (InvalidValueException e) {
            faults.add(new Found(fault(e), column));
            return Optional.empty();
        }
    }

    private static ImportFault fault(InvalidValueException e) {
        if (e.reason().startsWith("snils.")) {
            return e.reason().equals("snils.checksum") ? ImportFault.SNILS_SUM : ImportFault.SNILS_FORM;
        }
        return e.reason().startsWith("phone.") ? ImportFault.PHONE_FORM : nameFault(e);
    }

    private static ImportFault nameFault(InvalidValueException e) {
        return e.reason().equals("name.blank") ? ImportFault.NAME_INCOMPLETE : ImportFault.NAME_FORM;
    }

    private Optional<String> cell(SourceRow row, Meaning meaning, int member) {
        return plan.place(meaning, member)
                .map(place -> row.cell(place.index()).strip())
                .filter(text -> !text.isEmpty());
    }

    private String column(Meaning meaning, int member) {
        return plan.place(meaning, member).map(Place::title).orElse("");
    }

    /** What names the family in its register: its key, or all that the row says. */
    private String key(SourceRow row) {
        String named = cell(row, Meaning.FAMILY_KEY, 0)
                .map(key -> "key\u001f" + key)
                .orElseGet(() -> "row\u001f" + String.join("\u001f", row.cells()));
        return HexFormat.of().formatHex(Sha256.begin().digest(named.getBytes(StandardCharsets.UTF_8)));
    }
}
