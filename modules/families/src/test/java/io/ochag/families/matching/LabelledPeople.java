package io.ochag.families.matching;

import io.ochag.families.BirthDate;
import io.ochag.families.BirthDate.Precision;
import io.ochag.families.ContactPhone;
import io.ochag.families.IdentityLevel;
import io.ochag.families.PersonDetails;
import io.ochag.families.Sex;
import io.ochag.kernel.person.Patronymic;
import io.ochag.kernel.person.PersonName;
import io.ochag.kernel.person.PhoneNumber;
import io.ochag.kernel.person.Snils;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Invents families whose names, ages and papers are spread as {@code docs/matching.md} says. Knows nothing of how people are compared. */
final class LabelledPeople {
    static final int MUNICIPALITIES = 38;

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String[] WOMEN =
            ("Анастасия Мария Анна Елена Ольга Наталья Екатерина Татьяна Ирина Светлана Юлия Дарья Александра Виктория"
                            + " Ксения Полина Елизавета Марина Алина Людмила Оксана Кристина Валерия Вероника Евгения Галина София Яна Диана"
                            + " Надежда Алёна Варвара Любовь Лариса Карина Ульяна Милана Эльвира Зарина Есения Василиса Арина Тамара Лилия Айгуль")
                    .split(" ");
    private static final String[] MEN =
            ("Александр Дмитрий Максим Сергей Андрей Алексей Артём Илья Кирилл Михаил Никита Матвей Роман Егор Арсений"
                            + " Иван Денис Евгений Даниил Тимофей Владислав Игорь Владимир Павел Руслан Марк Константин Тимур Олег Ярослав Антон Николай"
                            + " Глеб Лев Виктор Вадим Степан Юрий Богдан Артур Семён Магомед Рустам Ильдар Фёдор")
                    .split(" ");
    private static final String[] FATHERS =
            ("Александров Сергеев Владимиров Андреев Николаев Алексеев Викторов Юрьев Михайлов Евгеньев Дмитриев Анатольев Иванов Игорев"
                            + " Олегов Васильев Павлов Геннадьев Петров Валерьев Романов Константинов Максимов Вячеславов Леонидов Денисов Борисов Антонов Фёдоров"
                            + " Магомедов Русланов Григорьев Вадимов Семёнов Станиславов")
                    .split(" ");
    private static final String[] FREQUENT =
            ("Иванов Смирнов Кузнецов Попов Васильев Петров Соколов Михайлов Новиков Фёдоров Морозов Волков Алексеев Лебедев Семёнов Егоров Павлов"
                            + " Козлов Степанов Николаев Орлов Андреев Макаров Никитин Захаров Зайцев Соловьёв Борисов Яковлев Григорьев")
                    .split(" ");
    private static final String[] BEGINNINGS =
            ("Бар Бел Вор Гав Гор Дуб Ерм Жел Заб Зел Кал Кам Кар Кол Кон Кор Кос Кот Кра Кре Лап Лаз Лук Мал Мар Мед Мел Мир Мос Нар Нов Ост Пан"
                            + " Пар Пер Пет Пол Пор Пуш Рад Раз Род Руд Рыб Сав Сел Сид Скв Сол Сос Стр Суш Тар Тих Тол Тур Уст Фом Хар Цар Чер Шир Щег Яро")
                    .split(" ");
    private static final String[] MIDDLES =
            "ан ел ик ом уш яш ош ав ин ол ер ень ых ат ок иш еч аг ут яг арь отн ушк ышк авл енк ыл уб".split(" ");
    private static final String[] ENDINGS = "ов ов ов ев ин ский енко".split(" ");

    private final Random random;
    private final Set<String> numbers = new HashSet<>();
    private long phones = 9_020_000_000L;

    LabelledPeople(long seed) {
        this.random = new Random(seed);
    }

    /** Somebody of a family, with the truth about them. */
    record Somebody(
            UUID id,
            int family,
            boolean adult,
            Sex sex,
            String surname,
            String given,
            String father,
            LocalDate born,
            @Nullable String snils,
            @Nullable String phone,
            int municipality) {
        Somebody with(UUID newId, String newGiven, LocalDate newBorn, @Nullable String newSnils) {
            return new Somebody(
                    newId, family, adult, sex, surname, newGiven, father, newBorn, newSnils, phone, municipality);
        }

        String patronymic() {
            return patronymicOf(father, sex);
        }
    }

    Random random() {
        return random;
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** A family: parents and children. */
    List<Somebody> family(int number) {
        List<Somebody> members = new ArrayList<>();
        String stem = surname();
        int municipality = random.nextInt(MUNICIPALITIES);
        LocalDate motherBorn = TODAY.minusDays(365L * (19 + random.nextInt(28)) + random.nextInt(365));
        boolean mother = chance(0.95);
        boolean father = !mother || chance(0.6);
        String fatherGiven = name(MEN);
        if (mother) {
            members.add(adult(number, Sex.FEMALE, stem, name(WOMEN), motherBorn, municipality));
        }
        if (father) {
            LocalDate born = motherBorn.minusDays(random.nextInt(3000) - 700L);
            members.add(adult(number, Sex.MALE, stem, fatherGiven, born, municipality));
        }
        int children = 1 + (chance(0.55) ? 1 : 0) + (chance(0.2) ? 1 : 0) + (chance(0.08) ? 1 : 0);
        String patronymic = fathersName(fatherGiven);
        for (int i = 0; i < children; i++) {
            LocalDate latest = motherBorn.plusYears(17);
            long span = Math.max(1, latest.until(TODAY, java.time.temporal.ChronoUnit.DAYS));
            LocalDate born = TODAY.minusDays(random.nextInt((int) Math.min(span, 17 * 365L)));
            members.add(child(number, stem, patronymic, born, municipality));
        }
        return members;
    }

    Somebody child(int family, String stem, String patronymic, LocalDate born, int municipality) {
        Sex sex = random.nextBoolean() ? Sex.FEMALE : Sex.MALE;
        return new Somebody(
                id(),
                family,
                false,
                sex,
                surnameOf(stem, sex),
                name(sex == Sex.FEMALE ? WOMEN : MEN),
                patronymic,
                born,
                chance(0.4) ? number() : null,
                null,
                municipality);
    }

    private Somebody adult(int family, Sex sex, String stem, String given, LocalDate born, int municipality) {
        return new Somebody(
                id(),
                family,
                true,
                sex,
                surnameOf(stem, sex),
                given,
                FATHERS[skewed(FATHERS.length)],
                born,
                chance(0.6) ? number() : null,
                chance(0.85) ? phone() : null,
                municipality);
    }

    UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    String phone() {
        phones += 1 + random.nextInt(50);
        return "+7" + phones;
    }

    /** A number with a right check sum that nobody has yet. */
    String number() {
        while (true) {
            String nine = String.format("%09d", 2_000_000 + random.nextInt(190_000_000));
            int sum = 0;
            for (int i = 0; i < 9; i++) {
                sum += (9 - i) * (nine.charAt(i) - '0');
            }
            String number = nine + String.format("%02d", sum % 101 % 100);
            if (numbers.add(number)) {
                return number;
            }
        }
    }

    String givenFor(Sex sex) {
        return name(sex == Sex.FEMALE ? WOMEN : MEN);
    }

    /** A man's surname: three in ten are among the frequent ones, the others are many. */
    String surname() {
        if (chance(0.3)) {
            return FREQUENT[skewed(FREQUENT.length)];
        }
        String ending = ENDINGS[random.nextInt(ENDINGS.length)];
        String middle = MIDDLES[random.nextInt(MIDDLES.length)];
        String joined = BEGINNINGS[random.nextInt(BEGINNINGS.length)] + middle.replaceAll("ь$", "");
        String surname = chance(0.35) ? joined + MIDDLES[random.nextInt(MIDDLES.length)].replaceAll("ь$", "") : joined;
        return chance(0.02) ? surname + ending + "-" + FREQUENT[skewed(FREQUENT.length)] : surname + ending;
    }

    static String surnameOf(String stem, Sex sex) {
        if (sex != Sex.FEMALE) {
            return stem;
        }
        StringBuilder surname = new StringBuilder();
        for (String half : stem.split("-", -1)) {
            surname.append(surname.isEmpty() ? "" : "-");
            if (half.endsWith("ский")) {
                surname.append(half, 0, half.length() - 2).append("ая");
            } else {
                surname.append(half).append(half.endsWith("о") ? "" : "а");
            }
        }
        return surname.toString();
    }

    private static String fathersName(String given) {
        for (String father : FATHERS) {
            if (father.startsWith(given.substring(0, Math.min(4, given.length() - 1)))) {
                return father;
            }
        }
        return given.endsWith("й")
                ? given.substring(0, given.length() - 1) + "ев"
                : given.replaceAll("[ья]$", "") + "ов";
    }

    static String patronymicOf(String father, Sex sex) {
        return sex == Sex.FEMALE ? father + "на" : father + "ич";
    }

    /** The first are drawn much more often than the last. */
    private int skewed(int length) {
        double draw = random.nextDouble();
        return (int) (length * draw * draw);
    }

    private String name(String[] names) {
        return names[skewed(names.length)];
    }

    /** What is told of somebody at the desk when they are registered. */
    static PersonDetails told(
            String surname,
            String given,
            Optional<String> patronymic,
            Optional<BirthDate> birth,
            Sex sex,
            @Nullable String snils,
            @Nullable String phone) {
        return new PersonDetails(
                new PersonName(surname, given, patronymic.map(Patronymic::of).orElse(Patronymic.UNKNOWN)),
                birth,
                sex,
                Optional.ofNullable(snils).map(Snils::new),
                IdentityLevel.AS_TOLD,
                phone == null
                        ? List.of()
                        : List.of(new ContactPhone(new PhoneNumber(phone, "RU", Optional.empty()), true, false)));
    }

    static Optional<BirthDate> exact(LocalDate born) {
        return Optional.of(new BirthDate(born, Precision.EXACT));
    }
}
